import { unitCents } from '../agreement/rounding-policy.ts';
import type { TimeMode } from '../agreement/agreement.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { without } from '../base/sets.ts';
import { lastDayOf, overlap } from '../calendar/period.ts';
import { euroText, isWithinMoney, noCents, sumCents } from '../exact/cents.ts';
import { equals, ratio, sum, zero } from '../exact/ratio.ts';
import type { CostItem } from '../ledger/facts.ts';
import type { Situation } from '../rules/situation.ts';
import { compareShares } from './compare-shares.ts';
import { dividePool } from './divide-pool.ts';
import { eachOnce, findingOf, inOrderOfSeverity } from './finding.ts';
import { limitSums } from './limit-sums.ts';
import { netPool } from './net-pool.ts';
import { knownParticipation, participationIn } from './participation.ts';
import { poolsOf, type PoolTerms } from './pool-terms.ts';
import { routeItems } from './route-items.ts';
import type { RunInput } from './run-question.ts';
import type { PoolResult, PoolStretch, Run } from './run-result.ts';
import { situate } from './situate.ts';
import { slicePeriod, type Segment } from './slice-period.ts';
import { successionsIn, type Successions } from './successions.ts';
import { termsInForce, type Terms } from './terms-in-force.ts';

/**
 * Splits the cost of a period by the terms that are in force on its days: check, slice time, net the pools, divide them,
 * round once, keep the sums within their limits.
 *
 * @returns the run, in which a pool that facts are missing for stands blocked beside the others, with its findings;
 * or the problems of an input that makes no run at all (`agreement-unknown`, `period-before-agreement`,
 * `period-after-agreement`, `amount-too-large`)
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
  const routed = routeItems(input, terms);
  const notes: Problem[] = [...strangersIn(input, terms), ...routed.problems];

  const pools = poolsOf(terms).map((of): PoolResult => {
    const items = routed.byPool.get(of.id) ?? [];
    const { result, found } = resultOf(of, {
      items,
      sliced: inTime(of.time),
      debtorOf,
      lastShareOf: lastShares(input, of.id, debtorOf),
    });
    notes.push(...found.map((note) => ({ ...note, place: { pool: of.id, ...note.place } })));
    return result;
  });
  const byDay = inTime({ cut: 'day' });
  const isWhole = pools.every(({ blocked }) => !blocked);
  const isAccount = (bearer: PartyId) => accounts.some(({ id }) => id === bearer);
  const limited = isWhole ? limitSums(agreement, { pools, situations: byDay.situations, isAccount }) : undefined;
  notes.push(...(limited?.found ?? []));
  const all = limited === undefined ? pools : [...pools, limited.result];

  const size = sum(all.flatMap(({ lines }) => lines.map((line) => ratio(Math.abs(line.cents)))));
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', '/pools', { received: euroText(size) }));
  const lastOf = (pool: PoolId, bearer: PartyId) => lastShares(input, pool, debtorOf)(bearer);
  notes.push(
    ...membersWithoutShare(byDay.segments, all, debtorOf),
    ...compareShares(all, { tellChangeAbove: input.question.tellChangeAbove, lastOf, isAccount }),
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
    pools: all,
    debtorOf,
    findings: inOrderOfSeverity(eachOnce(notes).map(findingOf)),
  });
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
    items,
    sliced: { segments, situations },
    debtorOf,
    lastShareOf,
  }: {
    readonly items: readonly CostItem[];
    readonly sliced: Sliced;
    readonly debtorOf: (bearer: PartyId) => PartyId;
    readonly lastShareOf: Situation['lastShareOf'];
  },
): { readonly result: PoolResult; readonly found: readonly Problem[] } {
  const { perSegment, problem: tooLarge, ...net } = netPool(of, { items, segments });
  const shared = net.netCents - net.directCents;
  invariant(equals(sum(perSegment), ratio(shared)), 'the segments hold the whole cost of a pool');
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
  const divided = tooLarge === undefined ? dividePool({ terms: of, net, stretches, debtorOf }) : failure(tooLarge);
  const withoutCost =
    items.length === 0 ? [problem('pool-without-cost', of.latest.path, { pool: of.id }, { pool: of.id })] : [];
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
function lastShares({ lastShares: all = [] }: RunInput, pool: PoolId, debtorOf: (bearer: PartyId) => PartyId) {
  return (party: PartyId) => {
    const own = all.filter((last) => last.pool === pool && debtorOf(last.party) === party);
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
