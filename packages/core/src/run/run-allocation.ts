import type { TimeMode } from '../agreement/agreement.ts';
import type { Terms } from '../agreement/terms.ts';
import type { PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { failure, map, success, type Outcome } from '../base/outcome.ts';
import { lastDayOf } from '../calendar/periods.ts';
import { changedRoles, costBaseOf } from './cost-base.ts';
import { dividePools, type Sliced } from './divide-pools.ts';
import type { Finding } from './finding.ts';
import { knownParticipation, participationIn } from './participation.ts';
import type { RunInput } from './run-question.ts';
import type { PoolResult, Run } from './run-result.ts';
import { situate } from './situate.ts';
import { slicePeriod } from './slice-period.ts';
import { successionsIn, type Successions } from './successions.ts';
import { termsInForce } from './terms-in-force.ts';

/**
 * Splits the cost of a period by the terms that are in force on its days: check, slice time, net the pools, divide them,
 * round once, keep the sums within their limits.
 *
 * @returns the run, in which a pool that facts are missing for stands blocked beside the others, with its findings;
 * or the problems of an input that makes no run at all (`agreement-unknown`, `period-before-agreement`,
 * `period-after-agreement`, `amount-too-large`; `id-twice` for a pool that changes its role between versions)
 *
 * @example
 * ```ts
 * const outcome = runAllocation({ versions: [{ agreement }], facts, question });
 * const lines = valueOrThrow(outcome).pools.flatMap((pool) => pool.lines);
 * lines.map((line) => [line.bearer, line.cents]) // => [['ahausen', 2188755], ['bdorf', 1217369], ['cstadt', 6593876]]
 * ```
 */
export function runAllocation(input: RunInput): Outcome<Run> {
  const begun = streamAllocation(input);
  if (!begun.ok) return begun;
  const { pools: stream, ...run } = begun.value;
  const pools: PoolResult[] = [];
  let next = stream.next();
  for (; next.done !== true; next = stream.next()) pools.push(next.value);
  return map(next.value, (findings) => ({ ...run, pools, findings }));
}

/** A run whose pools are divided one by one, as they are asked for. */
export type AllocationStream = Omit<Run, 'pools' | 'findings'> & {
  /** In the order of `Run.pools`; what it returns when all are done are the findings of the run, or why it is none. */
  readonly pools: Generator<PoolResult, Outcome<readonly Finding[]>, undefined>;
};

/**
 * As `runAllocation`, pool by pool: each is computed when it is asked for and forgotten when the caller forgets it, so that
 * a run of many pools over many parties needs the memory of one. Whoever stops early has a part of the run and no findings.
 *
 * @returns the run without its pools, and these as they come; or the problems of an input that makes no run at all
 *
 * @example
 * ```ts
 * const stream = valueOrThrow(streamAllocation({ versions: [{ agreement }], facts, question }));
 * const nets = Array.from(stream.pools, ({ netCents }) => netCents);
 * nets // => [10000000]
 * ```
 */
export function streamAllocation(input: RunInput): Outcome<AllocationStream> {
  const inForce = termsInForce(input);
  if (!inForce.ok) return inForce;
  const terms = inForce.value;
  const changed = changedRoles(terms);
  if (changed.length > 0) return failure(...changed);
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
  const costBase = costBaseOf(input, terms, byDay.segments);
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
    supports: costBase.handedOn.supports,
    setAside: costBase.routed.aside,
    pools: dividePools({ input, agreement, terms, accounts, debtorOf, inTime, costBase }),
    debtorOf,
  });
}

/** In the order of the latest version, and after it those that only earlier ones have. */
function latestOf<Thing extends { readonly id: PartyId }>(versions: readonly (readonly Thing[])[]): readonly Thing[] {
  const things = new Map<PartyId, Thing>();
  for (const thing of versions.toReversed().flat()) if (!things.has(thing.id)) things.set(thing.id, thing);
  return [...things.values()];
}

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
