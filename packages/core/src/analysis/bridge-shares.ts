import type { Agreement, Party } from '../agreement/agreement.ts';
import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { addYears, laterOf, yearOf } from '../calendar/days.ts';
import { overlap } from '../calendar/periods.ts';
import { cents, centsRatio, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { add, isZero, subtract, sum, zero, type Ratio } from '../exact/ratio.ts';
import { roundShares } from '../exact/round-shares.ts';
import { costGame } from '../fairness/cost-game.ts';
import { shapleyValue } from '../fairness/shapley-value.ts';
import type { KeyFigure } from '../ledger/facts.ts';
import { blockingProblems } from '../run/finding.ts';
import { knownParticipation } from '../run/participation.ts';
import { runAllocation } from '../run/run-allocation.ts';
import type { RunInput } from '../run/run-question.ts';
import type { Line, Run } from '../run/run-result.ts';
import { asSeen } from './as-seen.ts';
import { inLaterYears } from './in-later-years.ts';

/**
 * Why a share is another than last year. `terms`: agreement and prices · `membership`: who took part · `figures`: key figures ·
 * `cost`: items, assets, posts, accounts · `lastShares`: what limits on a change compare with · `calendar`: last year’s world on
 * this year’s days (a leap day) · `rounding`: what was cut to cents, or handed out of it.
 */
export type BridgeCause = 'terms' | 'membership' | 'figures' | 'cost' | 'lastShares' | 'calendar' | 'rounding';

/** What one cause does to a share, or several that cannot be told apart. */
export type BridgeEffect = {
  readonly causes: readonly BridgeCause[];
  /** Cents, exactly. */
  readonly exact: Ratio;
  /** Rounded once, so that all effects add up to the difference of the shares. */
  readonly amount: Cents;
  /** What of it falls into which pool, in the order of the agreement; only pools in which it does something. */
  readonly pools: readonly PoolEffect[];
};

/** What of an effect falls into one pool. */
export type PoolEffect = {
  readonly pool: PoolId;
  /** Cents, exactly. */
  readonly exact: Ratio;
  /** Rounded once, so that all pools add up to the effect. */
  readonly amount: Cents;
};

/** One bearer’s share of the year before and of this one, and all that lies between. */
export type BridgedShare = {
  readonly bearer: PartyId;
  readonly before: Cents;
  readonly after: Cents;
  readonly difference: Cents;
  /** Only those that do something in any pool. */
  readonly effects: readonly BridgeEffect[];
};

/** From one year’s shares to the other’s. */
export type Bridge = {
  readonly shares: readonly BridgedShare[];
  /** Why causes are told as one: what is missing in a year that has the one without the other. Empty if none are. */
  readonly inseparable: readonly Problem[];
};

/**
 * Decomposes the difference between the shares of two years into what terms, membership, key figures and cost each do, to the
 * cent. The year before is moved to the days of this one; then the run is computed for every mixture of what was and what
 * is, limits and caps and all, and each cause bears what it adds on the average of all orders in which they may change (its
 * Shapley value), so that no order is preferred. The same is done pool by pool, and adds up. Of who is there on other days than the year before, key figures count with membership;
 * of a figure that only one of the agreements has, with terms.
 *
 * Where a mixture cannot be computed (a new rule that needs what the old year does not have), no number is made up: the
 * causes concerned are told as one.
 *
 * Problems: `periods-not-alike` (not the same days of two years); those of a year that makes no run, or whose pools stand
 * blocked
 *
 * @see Shapley (1953); Shorrocks, Decomposition Procedures for Distributional Analysis, Journal of Economic Inequality 11
 * (2013)
 *
 * @example
 * ```ts
 * const period = { from: LocalDate.parse('2025-01-01'), until: LocalDate.parse('2026-01-01') };
 * const figures = facts.figures.map((figure) => ({ ...figure, on: LocalDate.parse('2024-06-30') }));
 * const costItems = facts.costItems.map((item) => ({ ...item, ...period, amount: cents(11_000_000) }));
 * const next = { ...run.input, facts: { ...facts, figures, costItems }, question: { ...question, period } };
 * const { shares } = valueOrThrow(bridgeShares(run.input, next));
 * shares[0]?.effects.map(({ causes }) => causes) // => [['cost'], ['rounding']]
 * shares.map(({ effects }) => effects.map(({ amount }) => formatCents(amount))) // => [['2188.76', '0.00'], ['1217.37', '0.00'], ['6593.88', '-0.01']]
 * ```
 */
export function bridgeShares(last: RunInput, next: RunInput): Outcome<Bridge> {
  const years = yearOf(next.question.period.from) - yearOf(last.question.period.from);
  const unlike = checkPeriods(last, next, years);
  if (unlike.length > 0) return failure(...unlike);
  const [earlier, later] = [asSeen(last), asSeen(next)];
  const moved = inLaterYears(earlier, years);
  const latest = runAllocation(later);
  // Whoever took the place of others by now is told of what they bore.
  const debtorOf = latest.ok ? latest.value.debtorOf : (bearer: PartyId) => bearer;
  const sharesOf = (input: RunInput) => owedIn(runAllocation(input), debtorOf);
  const [before, base, after] = [sharesOf(earlier), sharesOf(moved), owedIn(latest, debtorOf)];
  const blocked = [before, base, after].flatMap((shares) => (shares.ok ? [] : shares.problems));
  if (!before.ok || !base.ok || !after.ok) return failure(...blocked);

  const causes = changing.filter(
    (cause) => cause !== 'lastShares' || (last.lastShares ?? next.lastShares) !== undefined,
  );
  const known = new Map<string, Outcome<Shares>>();
  const shareIn = (chosen: readonly Changing[]): Outcome<Shares> => {
    if (chosen.length === 0) return base;
    if (chosen.length === causes.length) return after;
    const name = chosen.toSorted().join('+');
    const found = known.get(name) ?? sharesOf(mixture(moved, later, new Set(chosen)));
    known.set(name, found);
    return found;
  };
  const { blocks, problems } = separable(causes, shareIn);
  const worlds = subsets(blocks).map((chosen) => {
    const shares = shareIn(chosen.flat());
    invariant(shares.ok, 'blocks are chosen so that every mixture of them can be computed');
    return { chosen, exact: shares.value.exact };
  });
  const all = [after.value, before.value, base.value, ...worlds];
  const bearers = new Set(all.flatMap(({ exact }) => [...exact.keys()]));
  return success({
    shares: [...bearers].toSorted(compareIds).map((bearer) => {
      const pools = new Set(all.flatMap(({ exact }) => [...(exact.get(bearer)?.keys() ?? [])]));
      const parts = [...pools].map((pool) => {
        const of = ({ exact }: Pick<Shares, 'exact'>) => exact.get(bearer)?.get(pool) ?? zero;
        const value = (world: Pick<Shares, 'exact'>) => subtract(of(world), of(base.value));
        return {
          pool,
          effects: [
            ...causedIn(
              blocks,
              worlds.map((world) => ({ chosen: world.chosen, value: value(world) })),
            ),
            { causes: ['calendar'] as const, exact: subtract(of(base.value), of(before.value)) },
            {
              causes: ['rounding'] as const,
              exact: subtract(cut(after.value, bearer, pool), cut(before.value, bearer, pool)),
            },
          ],
        };
      });
      const share = ({ rounded }: Shares) => sumCents(rounded.get(bearer)?.values() ?? []);
      return bridged(bearer, { before: share(before.value), after: share(after.value) }, parts);
    }),
    inseparable: problems,
  });
}

function checkPeriods(last: RunInput, next: RunInput, years: number): readonly Problem[] {
  const [from, until] = [last.question.period.from, last.question.period.until];
  const { period } = next.question;
  if (years > 0 && addYears(from, years) === period.from && addYears(until, years) === period.until) return [];
  const facts = { from, until, nextFrom: period.from, nextUntil: period.until };
  return [problem('periods-not-alike', pointer('/question', 'period'), facts)];
}

/** Causes whose facts can be taken from either year, in the order in which they are told. */
const changing = ['terms', 'membership', 'figures', 'cost', 'lastShares'] as const;
type Changing = (typeof changing)[number];

/** A year that has of the later what is chosen, and else what was. */
function mixture(earlier: RunInput, later: RunInput, chosen: ReadonlySet<Changing>): RunInput {
  const from = (cause: Changing) => (chosen.has(cause) ? later : earlier);
  const terms = from('terms');
  const parties = [...earlier.versions, ...later.versions].flatMap(({ agreement }) => agreement.parties);
  const versions = terms.versions.map((version) => ({
    ...version,
    agreement: withParties(version.agreement, parties),
  }));
  const declared = new Set<string>(versions.flatMap(({ agreement }) => agreement.figures.map(({ id }) => id)));
  const moving = onOtherDays(earlier, later);
  const [counted, others] = chosen.has('figures') ? [later, earlier] : [earlier, later];
  const ofMoving = ({ party }: KeyFigure) => party !== undefined && moving.has(party);
  const figures = [
    ...counted.facts.figures.filter((figure) => !ofMoving(figure)),
    ...from('membership').facts.figures.filter(ofMoving),
  ];
  const { costItems, assets, posts, accountEntries } = from('cost').facts;
  const { lastShares } = from('lastShares');
  return {
    versions,
    facts: {
      participation: from('membership').facts.participation,
      figures: [...figures, ...onlyIn(others.facts.figures, figures)].filter(({ figure }) => declared.has(figure)),
      costItems,
      assets,
      posts,
      accountEntries,
      contractPrices: terms.facts.contractPrices,
    },
    question: { ...later.question, asKnownOn: laterOf(earlier.question.asKnownOn, later.question.asKnownOn) },
    ...(lastShares === undefined ? {} : { lastShares }),
  };
}

/** Who takes part, or uses a service, on other days of the year than it did the year before. */
function onOtherDays(earlier: RunInput, later: RunInput): ReadonlySet<PartyId> {
  const { period } = later.question;
  const [old, young] = [earlier, later].map((input) => {
    const rows = knownParticipation({ ...input, question: { ...input.question, period } }).flatMap((row) => {
      const days = overlap(period, row);
      return days === undefined ? [] : [{ party: row.party, days: `${row.service ?? ''} ${days.from} ${days.until}` }];
    });
    const byParty = groupBy(rows, ({ party }) => party);
    return new Map(
      [...byParty].map(([party, own]) => [
        party,
        own
          .map(({ days }) => days)
          .toSorted(compareIds)
          .join(),
      ]),
    );
  });
  const parties = [...(old?.keys() ?? []), ...(young?.keys() ?? [])];
  return new Set(parties.filter((party) => old?.get(party) !== young?.get(party)));
}

/** Who belongs to it in another year takes part if the facts say so. */
function withParties(agreement: Agreement, parties: readonly Party[]): Agreement {
  const known = new Set(agreement.parties.map(({ id }) => id));
  const others = new Map(parties.flatMap((party) => (known.has(party.id) ? [] : [[party.id, party]])));
  return { ...agreement, parties: [...agreement.parties, ...others.values()] };
}

/** Figures of whom, and of what kind, the other year does not know at all. */
function onlyIn(figures: readonly KeyFigure[], other: readonly KeyFigure[]): readonly KeyFigure[] {
  const about = ({ figure, party, pool }: KeyFigure) => JSON.stringify([figure, party, pool]);
  const known = new Set(other.map(about));
  return figures.filter((figure) => !known.has(about(figure)));
}

type ByPool<Amount> = ReadonlyMap<PartyId, ReadonlyMap<PoolId, Amount>>;
type Shares = { readonly exact: ByPool<Ratio>; readonly rounded: ByPool<Cents> };

/** What everybody owes, or what stands against telling it. */
function owedIn(run: Outcome<Run>, debtorOf: Run['debtorOf']): Outcome<Shares> {
  if (!run.ok) return run;
  const { pools } = run.value;
  const problems = blockingProblems(run.value);
  if (problems.length > 0) return failure(...problems);
  const lines = [
    ...groupBy(
      pools.flatMap((pool) => pool.lines),
      ({ bearer }) => debtorOf(bearer),
    ),
  ].map(([bearer, own]) => [bearer, [...groupBy(own, ({ pool }) => pool)]] as const);
  const inPools = <Amount>(total: (own: readonly Line[]) => Amount): ByPool<Amount> =>
    new Map(lines.map(([bearer, own]) => [bearer, new Map(own.map(([pool, some]) => [pool, total(some)]))]));
  return success({
    exact: inPools((own) => sum(own.map(({ exact }) => exact))),
    rounded: inPools((own) => sumCents(own.map((line) => line.cents))),
  });
}

/** What rounding adds to a share of a pool. */
function cut({ exact, rounded }: Shares, bearer: PartyId, pool: PoolId): Ratio {
  return subtract(centsRatio(rounded.get(bearer)?.get(pool) ?? noCents), exact.get(bearer)?.get(pool) ?? zero);
}

type Blocks = readonly (readonly Changing[])[];

/** The finest parting of the causes of which every mixture can be computed, and what stands against a finer one. */
function separable(causes: readonly Changing[], shareIn: (chosen: readonly Changing[]) => Outcome<Shares>) {
  const againstFiner = (blocks: Blocks) =>
    subsets(blocks).flatMap((chosen) => {
      const shares = shareIn(chosen.flat());
      return shares.ok ? [] : [shares.problems];
    });
  const partings = partingsOf(causes).toSorted((a, b) => b.length - a.length);
  const blocks = partings.find((each) => againstFiner(each).length === 0);
  invariant(blocks !== undefined, 'all causes together can be computed');
  const [problems = []] = againstFiner(causes.map((cause) => [cause]));
  return { blocks, problems };
}

/** All ways of putting things into groups; the first group of each is that of the first thing. */
function partingsOf<Thing>([first, ...rest]: readonly Thing[]): readonly (readonly (readonly Thing[])[])[] {
  if (first === undefined) return [[]];
  return partingsOf(rest).flatMap((groups) => [
    [[first], ...groups],
    ...groups.map((group, index) => groups.with(index, [first, ...group])),
  ]);
}

function subsets<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  return things.reduce<readonly (readonly Thing[])[]>(
    (found, thing) => [...found, ...found.map((some) => [...some, thing])],
    [[]],
  );
}

type World = { readonly chosen: Blocks; readonly value: Ratio };
type Effect = Pick<BridgeEffect, 'causes' | 'exact'>;

/** What each block adds on the average of all orders: the Shapley value of what the mixtures come to. */
function causedIn(blocks: Blocks, worlds: readonly World[]): readonly Effect[] {
  if (worlds.every(({ value }) => isZero(value))) return blocks.map((causes) => ({ causes, exact: zero }));
  const nameOf = (block: readonly Changing[]) => block.join('+');
  const groups = worlds
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ chosen, value }) => ({ group: chosen.map(nameOf), cost: value }));
  const game = costGame(blocks.map(nameOf), [{ cost: 'table', groups }]);
  const split = game.ok ? shapleyValue(game.value) : game;
  invariant(split.ok, 'every mixture of causes is computed');
  return blocks.map((causes) => ({ causes, exact: split.value.get(nameOf(causes)) ?? zero }));
}

/** The effects, rounded so that they add up to the difference as the cents do, and then each pool by pool. */
function bridged(
  bearer: PartyId,
  { before, after }: { readonly before: Cents; readonly after: Cents },
  parts: readonly { readonly pool: PoolId; readonly effects: readonly Effect[] }[],
): BridgedShare {
  const difference = cents(after - before);
  const told = [...groupByCauses(parts)];
  const wholes = new Map(told.map(([name, { pools }]) => [name, sum(pools.map(({ exact }) => exact))]));
  const total = [...wholes.values()].reduce(add, zero);
  invariant(isZero(subtract(total, centsRatio(difference))), 'the effects add up to the difference of the shares');
  const { shares } = roundShares(wholes, 'largestRemainder');
  const effects = told.map(([name, { causes, pools }]): BridgeEffect => {
    const amount = shares.get(name) ?? 0n;
    const exact = new Map(pools.map((part) => [part.pool, part.exact]));
    const ofPools = roundShares(exact, 'largestRemainder', amount).shares;
    return {
      causes,
      exact: wholes.get(name) ?? zero,
      amount: cents(amount),
      pools: pools.map((part) => ({ ...part, amount: cents(ofPools.get(part.pool) ?? 0n) })),
    };
  });
  invariant(sumCents(effects.map(({ amount }) => amount)) === difference, 'and so do their cents');
  for (const { amount, pools } of effects)
    invariant(sumCents(pools.map((part) => part.amount)) === amount, 'and within each those of its pools');
  return { bearer, before, after, difference, effects };
}

type InPools = Pick<BridgeEffect, 'causes'> & { readonly pools: Omit<PoolEffect, 'amount'>[] };

/** The same effect of all pools in which it does something, by its name. */
function groupByCauses(
  parts: readonly { readonly pool: PoolId; readonly effects: readonly Effect[] }[],
): ReadonlyMap<string, InPools> {
  const found = new Map<string, InPools>();
  const order = parts[0]?.effects.map(({ causes }) => causes) ?? [];
  for (const causes of order) found.set(causes.join('+'), { causes, pools: [] });
  for (const { pool, effects } of parts)
    for (const { causes, exact } of effects)
      if (!isZero(exact)) found.get(causes.join('+'))?.pools.push({ pool, exact });
  return new Map([...found].filter(([, { pools }]) => pools.length > 0));
}
