import type { TimeMode } from '../agreement/agreement.ts';
import { unitCents } from '../agreement/rounding-for.ts';
import type { Terms } from '../agreement/terms.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { without } from '../base/sets.ts';
import { overlap } from '../calendar/periods.ts';
import type { CostEntry } from '../costs/cost-entry.ts';
import { cents, euroText, isWithinMoney, noCents, sumCents } from '../exact/cents.ts';
import { equals, ratio, sum, zero } from '../exact/ratio.ts';
import { renaming, type Combination } from '../rules/combination.ts';
import type { Situation } from '../rules/situation.ts';
import { compareShares } from './compare-shares.ts';
import type { CostBase } from './cost-base.ts';
import { dividePool, type OverRecovery } from './divide-pool.ts';
import { eachOnce, findingOf, inOrderOfSeverity, type Finding } from './finding.ts';
import type { HandedOn } from './hand-on.ts';
import { limitSums } from './limit-sums.ts';
import { mandatoryServicesLeftOut } from './mandatory-services.ts';
import { netPool } from './net-pool.ts';
import { poolsOf, type PoolTerms } from './pool-terms.ts';
import type { RunInput } from './run-question.ts';
import { taxNumberMissing } from './tax-number-missing.ts';
import { untaxedOverRecovery } from './untaxed-over-recovery.ts';
import type { PoolResult, PoolStretch, Run } from './run-result.ts';
import type { Segment } from './slice-period.ts';

/** The period as a pool treats time: its segments, and what rules may look at in each. */
export type Sliced = { readonly segments: readonly Segment[]; readonly situations: readonly Situation[] };

type Begun = Pick<Run, 'input' | 'agreement' | 'accounts' | 'debtorOf'> & {
  readonly terms: readonly Terms[];
  readonly inTime: (time: TimeMode) => Sliced;
  readonly costBase: CostBase;
};

/**
 * Nets and divides the pools of a run one after the other, last what limits on their sum move. Returns the findings when all
 * are done, or why they make no run.
 */
export function* dividePools({
  input,
  agreement,
  terms,
  accounts,
  debtorOf,
  inTime,
  costBase,
}: Begun): Generator<PoolResult, Outcome<readonly Finding[]>, undefined> {
  const { routed, handedOn } = costBase;
  const notes: Problem[] = [...strangersIn(input, terms), ...costBase.notes];
  const inDebtorsName = renaming(debtorOf);
  const accountIds = new Set(accounts.map(({ id }) => id));
  const isAccount = (bearer: PartyId) => accountIds.has(bearer);
  const lastOf = lastShares(input, debtorOf);
  const told = { tellChangeAbove: input.question.tellChangeAbove, lastOf, isAccount };
  const odd: Problem[] = [];
  const charged = new Map<PartyId, number>();
  const bearing = new Set<PartyId>();
  const blocked = new Set<PoolId>();
  let size = 0n;

  const count = (result: PoolResult) => {
    if (result.blocked) blocked.add(result.pool);
    let sizeOfPool = 0;
    for (const { bearer, cents: amount } of result.lines) {
      sizeOfPool += Math.abs(amount);
      if (amount !== 0) bearing.add(bearer);
      if (agreement.limits !== undefined && !isAccount(bearer))
        charged.set(bearer, (charged.get(bearer) ?? 0) + amount);
    }
    size += BigInt(sizeOfPool);
    odd.push(...compareShares(result, told));
  };
  const tooLarge = () =>
    isWithinMoney(ratio(size)) ? [] : [problem('amount-too-large', '/pools', { received: euroText(ratio(size)) })];

  for (const of of poolsOf(terms)) {
    const entries = routed.byPool.get(of.id) ?? [];
    const lastShareOf = (party: PartyId) => lastOf(of.id, party);
    const { result, found, overRecovered } = resultOf(of, {
      entries,
      handedOn,
      sliced: inTime(of.time),
      debtorOf,
      inDebtorsName,
      lastShareOf,
    });
    const { segments } = inTime(of.time);
    const kept = terms.every((term) => term.agreement.taxes === undefined)
      ? []
      : untaxedOverRecovery(overRecovered(), { run: { input, agreement }, segments, lines: result.lines, isAccount });
    // What is told as a warning is no longer a mere note.
    const others = found.filter(
      ({ code, path }) => code !== 'over-recovery' || !kept.some((warned) => warned.path === path),
    );
    notes.push(...[...others, ...kept].map((note) => ({ ...note, place: { pool: of.id, ...note.place } })));
    count(result);
    yield result;
  }
  if (tooLarge().length > 0) return failure(...tooLarge());
  const byDay = inTime({ cut: 'day' });
  if (terms.some((term) => term.agreement.taxes !== undefined))
    notes.push(...taxNumberMissing({ input, agreement }, byDay.segments));
  const sums = new Map([...charged].map(([bearer, amount]) => [bearer, cents(amount)]));
  const limited = blocked.size === 0 ? limitSums(agreement, { sums, situations: byDay.situations }) : undefined;
  if (limited !== undefined) {
    notes.push(...limited.found);
    count(limited.result);
    yield limited.result;
  }
  if (tooLarge().length > 0) return failure(...tooLarge());
  notes.push(...mandatoryServicesLeftOut(byDay.segments));
  notes.push(...(blocked.size === 0 ? membersWithoutShare(byDay.segments, bearing, debtorOf) : []), ...odd);
  return success(inOrderOfSeverity(eachOnce(notes).map(findingOf)));
}

function resultOf(
  of: PoolTerms,
  {
    entries,
    handedOn,
    sliced: { segments, situations },
    debtorOf,
    inDebtorsName,
    lastShareOf,
  }: {
    readonly entries: readonly CostEntry[];
    readonly handedOn: HandedOn;
    readonly sliced: Sliced;
    readonly debtorOf: (bearer: PartyId) => PartyId;
    readonly inDebtorsName: (shares: Combination) => Combination;
    readonly lastShareOf: Situation['lastShareOf'];
  },
): {
  readonly result: PoolResult;
  readonly found: readonly Problem[];
  readonly overRecovered: () => readonly OverRecovery[];
} {
  const { perSegment, problems, ...net } = netPool(of, { entries, segments, handedOn });
  const shared = net.netCents - net.directCents;
  const isNet = problems.length === 0;
  invariant(!isNet || equals(sum(perSegment), ratio(shared)), 'the segments hold the whole cost of a pool');
  const stretches = segments.flatMap((segment, index): readonly PoolStretch[] => {
    const version = of.versions.find(({ agreement }) => agreement === segment.agreement);
    const situation = situations[index];
    if (version === undefined || situation === undefined) return [];
    const roundingUnit = unitCents(of.rounding.unit);
    return [
      {
        amount: perSegment[index] ?? zero,
        situation: { ...situation, roundingUnit, lastShareOf },
        rule: version.pool.rule,
        path: `${version.path}/rule`,
        version: segment.agreement.version.number,
      },
    ];
  });
  const divided = isNet ? dividePool({ terms: of, net, stretches, debtorOf, inDebtorsName }) : failure(...problems);
  const withoutCost =
    net.items.length === 0 && net.received.length === 0 && isNet
      ? [problem('pool-without-cost', of.latest.path, { pool: of.id }, { pool: of.id })]
      : [];
  const lines = divided.ok ? divided.value.lines : [];
  const { name, clause } = of.latest.pool;
  return {
    result: {
      ...net,
      name,
      ...(clause === undefined ? {} : { clause }),
      rounding: of.rounding,
      stretches,
      lines,
      collectedCents: divided.ok ? sumCents(lines.map((line) => line.cents)) : noCents,
      blocked: !divided.ok,
    },
    overRecovered: divided.ok ? divided.value.overRecovered : () => [],
    // Of what is wrong with stages the run tells once, not every pool that is served.
    found: [
      ...(divided.ok ? divided.value.notes : divided.problems.filter((found) => !handedOn.problems.includes(found))),
      ...withoutCost,
    ],
  };
}

/** What a party bore last, and those it took the place of. */
function lastShares({ lastShares: all = [] }: RunInput, debtorOf: (bearer: PartyId) => PartyId) {
  const shares = groupBy(all, ({ pool, party }) => `${pool}/${debtorOf(party)}`);
  return (pool: PoolId, party: PartyId) => {
    const own = shares.size === 0 ? undefined : shares.get(`${pool}/${party}`);
    return own === undefined ? undefined : sumCents(own.map(({ amount }) => amount));
  };
}

/** Who takes part in the period without being party to the version in force then: somebody would bear nothing. */
function strangersIn({ facts, question }: RunInput, terms: readonly Terms[]): readonly Problem[] {
  const inForce = terms.map(({ agreement, stretch }) => ({
    stretch,
    parties: new Set(agreement.parties.map(({ id }) => id)),
  }));
  return facts.participation.flatMap((row, index) => {
    if (row.recordedOn > question.asKnownOn) return [];
    const stranger = inForce.find(
      ({ parties, stretch }) => !parties.has(row.party) && overlap(stretch, row) !== undefined,
    );
    if (stranger === undefined) return [];
    const known = [...stranger.parties];
    const path = pointer('/participation', index, 'party');
    return [problem('reference-unknown', path, { id: row.party, what: 'party', known })];
  });
}

function membersWithoutShare(
  segments: readonly Segment[],
  bearing: ReadonlySet<PartyId>,
  debtorOf: (bearer: PartyId) => PartyId,
): readonly Problem[] {
  const members = new Set(segments.flatMap((segment) => segment.takingPart.map(debtorOf)));
  return [...without(members, bearing)].map((party) => problem('share-of-nothing', '', { party }, { party }));
}
