import type { TimeMode } from '../agreement/agreement.ts';
import type { Terms } from '../agreement/terms.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { unitCents } from '../agreement/rounding-for.ts';
import { invariant } from '../base/invariant.ts';
import { all, failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { without } from '../base/sets.ts';
import { lastDayOf, overlap, periodBefore } from '../calendar/periods.ts';
import { checkCosts, compareCosts } from '../costs/check-costs.ts';
import type { CostEntry } from '../costs/cost-entry.ts';
import { gatherCosts } from '../costs/gather-costs.ts';
import { euroText, isWithinMoney, noCents, sumCents } from '../exact/cents.ts';
import { equals, ratio, sum, zero } from '../exact/ratio.ts';
import type { Situation } from '../rules/situation.ts';
import { compareShares } from './compare-shares.ts';
import { stagesIn } from './deliveries.ts';
import { dividePool } from './divide-pool.ts';
import { eachOnce, findingOf, inOrderOfSeverity } from './finding.ts';
import { handOn, type HandedOn } from './hand-on.ts';
import { limitSums } from './limit-sums.ts';
import { netPool } from './net-pool.ts';
import { knownParticipation, participationIn } from './participation.ts';
import { poolsOf, type PoolTerms } from './pool-terms.ts';
import { routeItems, type RoutedItems } from './route-items.ts';
import type { RunInput } from './run-question.ts';
import type { PoolResult, PoolStretch, Run } from './run-result.ts';
import { situate } from './situate.ts';
import { slicePeriod, type Segment } from './slice-period.ts';
import { successionsIn, type Successions } from './successions.ts';
import { termsInForce } from './terms-in-force.ts';

/**
 * Splits the cost of a period by the terms that are in force on its days: check, slice time, net the pools, divide them,
 * round once, keep the sums within their limits.
 *
 * @returns the run, in which a pool that facts are missing for stands blocked beside the others, with its findings;
 * or the problems of an input that makes no run at all (`agreement-unknown`, `period-before-agreement`,
 * `period-after-agreement`, `amount-too-large`)
 *
 * @example
 * ```ts
 * const outcome = runAllocation({ versions: [{ agreement }], facts, question });
 * const lines = valueOrThrow(outcome).pools.flatMap((pool) => pool.lines);
 * lines.map((line) => [line.bearer, line.cents]) // => [['ahausen', 2188755], ['bdorf', 1217369], ['cstadt', 6593876]]
 * ```
 */
export function runAllocation(input: RunInput): Outcome<Run> {
  const inForce = termsInForce(input);
  if (!inForce.ok) return inForce;
  const terms = inForce.value;
  const versions = terms.map((one) => one.agreement);
  const agreement = versions.at(-1);
  invariant(agreement !== undefined, 'a period has a last day, and on it a version is in force');
  const parties = latestOf(versions.map((one) => one.parties));
  const accounts = latestOf(versions.map((one) => one.accounts));

  const successions = successionsIn(agreement);
  const lastDay = lastDayOf(input.question.period);
  const debtorOf = (bearer: PartyId) => successions.heirOf(bearer, lastDay);
  const inTime = slicer(input, terms, successions);
  const byDay = inTime({ cut: 'day' });
  const { routed, notes: onCosts } = costsOf(input, terms);
  const handedOn = stagesOf(input, terms, { routed, byDay: byDay.segments });
  const notes: Problem[] = [...strangersIn(input, terms), ...routed.problems, ...onCosts, ...handedOn.problems];

  const pools = poolsOf(terms).map((of): PoolResult => {
    const { result, found } = resultOf(of, {
      entries: routed.byPool.get(of.id) ?? [],
      handedOn,
      sliced: inTime(of.time),
      debtorOf,
      lastShareOf: lastShares(input, of.id, debtorOf),
    });
    notes.push(...found.map((note) => ({ ...note, place: { pool: of.id, ...note.place } })));
    return result;
  });
  const isWhole = pools.every(({ blocked }) => !blocked);
  const isAccount = (bearer: PartyId) => accounts.some(({ id }) => id === bearer);
  const limited = isWhole ? limitSums(agreement, { pools, situations: byDay.situations, isAccount }) : undefined;
  notes.push(...(limited?.found ?? []));
  const results = limited === undefined ? pools : [...pools, limited.result];

  const size = sum(results.flatMap(({ lines }) => lines.map((line) => ratio(Math.abs(line.cents)))));
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', '/pools', { received: euroText(size) }));
  const lastOf = (pool: PoolId, bearer: PartyId) => lastShares(input, pool, debtorOf)(bearer);
  notes.push(
    ...membersWithoutShare(byDay.segments, results, debtorOf),
    ...compareShares(results, { tellChangeAbove: input.question.tellChangeAbove, lastOf, isAccount }),
  );
  return success({
    input,
    agreement,
    versions,
    parties,
    accounts,
    segments: byDay.segments.map(({ from, until, agreement: { version }, takingPart }) => ({
      from,
      until,
      version: version.number,
      takingPart,
    })),
    supports: handedOn.supports,
    pools: results,
    setAside: routed.aside,
    debtorOf,
    findings: inOrderOfSeverity(eachOnce(notes).map(findingOf)),
  });
}

/** All that enters the cost of the period, in the pools it belongs to, and what is odd about it. */
function costsOf(
  input: RunInput,
  terms: readonly Terms[],
): { readonly routed: RoutedItems; readonly notes: readonly Problem[] } {
  const { facts, question } = input;
  const { period, asKnownOn, tellChangeAbove } = question;
  const { entries, problems } = gatherCosts(facts, question, terms);
  const before = tellChangeAbove === undefined ? undefined : periodBefore(period);
  const lastTerms =
    before === undefined ? undefined : termsInForce({ ...input, question: { ...question, period: before } });
  const changes =
    before === undefined || tellChangeAbove === undefined || lastTerms?.ok !== true
      ? []
      : compareCosts(
          entries,
          gatherCosts(facts, { period: before, asKnownOn }, lastTerms.value).entries,
          tellChangeAbove,
        );
  return {
    routed: routeItems(entries, period, terms),
    notes: [...problems, ...checkCosts(entries, { facts, asKnownOn, terms }), ...changes],
  };
}

/** What support pools hand on in the versions of the period. */
function stagesOf(
  input: RunInput,
  terms: readonly Terms[],
  { routed, byDay }: { readonly routed: RoutedItems; readonly byDay: readonly Segment[] },
): HandedOn {
  const stages = all(terms.map((term) => stagesIn(term, input)));
  if (!stages.ok) return { supports: [], received: new Map(), problems: stages.problems };
  return handOn(
    stages.value.flatMap((stage) => stage ?? []),
    { entriesOf: (pool) => routed.byPool.get(pool) ?? [], byDay },
  );
}

/** In the order of the latest version, and after it those that only earlier ones have. */
function latestOf<Thing extends { readonly id: PartyId }>(versions: readonly (readonly Thing[])[]): readonly Thing[] {
  const things = new Map<PartyId, Thing>();
  for (const thing of versions.toReversed().flat()) if (!things.has(thing.id)) things.set(thing.id, thing);
  return [...things.values()];
}

type Sliced = { readonly segments: readonly Segment[]; readonly situations: readonly Situation[] };

/** Pools that treat time alike see the same segments, sliced once. */
function slicer(input: RunInput, terms: readonly Terms[], successions: Successions): (time: TimeMode) => Sliced {
  const { period } = input.question;
  const rows = knownParticipation(input);
  const known = new Map<string, Sliced>();
  return (time) => {
    const key = JSON.stringify(time);
    const before = known.get(key);
    if (before !== undefined) return before;
    const segments = slicePeriod(input, { terms, rows: participationIn(rows, { time, period, successions }) });
    const sliced = { segments, situations: situate(segments, { input, successions, rows, time }) };
    known.set(key, sliced);
    return sliced;
  };
}

function resultOf(
  of: PoolTerms,
  {
    entries,
    handedOn,
    sliced: { segments, situations },
    debtorOf,
    lastShareOf,
  }: {
    readonly entries: readonly CostEntry[];
    readonly handedOn: HandedOn;
    readonly sliced: Sliced;
    readonly debtorOf: (bearer: PartyId) => PartyId;
    readonly lastShareOf: Situation['lastShareOf'];
  },
): { readonly result: PoolResult; readonly found: readonly Problem[] } {
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
  const divided = isNet ? dividePool({ terms: of, net, stretches, debtorOf }) : failure(...problems);
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
    found: [...(divided.ok ? divided.value.notes : divided.problems), ...withoutCost],
  };
}

/** What a party bore last, and those it took the place of. */
function lastShares({ lastShares: told = [] }: RunInput, pool: PoolId, debtorOf: (bearer: PartyId) => PartyId) {
  return (party: PartyId) => {
    const own = told.filter((last) => last.pool === pool && debtorOf(last.party) === party);
    return own.length === 0 ? undefined : sumCents(own.map(({ amount }) => amount));
  };
}

/** Who takes part in the period without being party to the version in force then: somebody would bear nothing. */
function strangersIn({ facts, question }: RunInput, terms: readonly Terms[]): readonly Problem[] {
  return facts.participation.flatMap((row, index) => {
    if (row.recordedOn > question.asKnownOn) return [];
    const stranger = terms.find(
      ({ agreement, stretch }) =>
        overlap(stretch, row) !== undefined && !agreement.parties.some(({ id }) => id === row.party),
    );
    if (stranger === undefined) return [];
    const known = stranger.agreement.parties.map(({ id }) => id);
    const path = pointer('/participation', index, 'party');
    return [problem('reference-unknown', path, { id: row.party, what: 'party', known })];
  });
}

function membersWithoutShare(
  segments: readonly Segment[],
  pools: readonly PoolResult[],
  debtorOf: (bearer: PartyId) => PartyId,
): readonly Problem[] {
  if (pools.some((pool) => pool.blocked)) return [];
  const bearing = new Set(
    pools.flatMap((pool) => pool.lines.filter((line) => line.cents !== 0).map((line) => line.bearer)),
  );
  const members = new Set(segments.flatMap((segment) => segment.takingPart.map(debtorOf)));
  return [...without(members, bearing)].map((party) => problem('share-of-nothing', '', { party }, { party }));
}
