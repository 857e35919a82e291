import { problem, type Problem } from '../base/problem.ts';
import type { CostEntry } from '../costs/cost-entry.ts';
import { cents, euroText, isWithinMoney, noCents, type Cents } from '../exact/cents.ts';
import { add, zero, type Ratio } from '../exact/ratio.ts';
import { sizeOf, spreadOver, sumUp, type CostSums } from './cost-sums.ts';
import type { HandedOn, Received } from './hand-on.ts';
import type { PoolTerms } from './pool-terms.ts';
import type { Segment } from './slice-period.ts';

/** What is shared in one pool: its net cost, and how much of it falls into each segment. */
export type NetPool = CostSums & {
  /** What support pools hand on to it. */
  readonly received: Received['parts'];
  /** Its own cost and what it received: what the lines of the pool are about. */
  readonly netCents: Cents;
  /** Exact cents of what the rule divides, in the order of the segments. */
  readonly perSegment: readonly Ratio[];
  /** Why the pool cannot be divided at all. */
  readonly problems: readonly Problem[];
};

/** Nets one pool: its own entries, and what support pools hand on to it, in the segments in which it arose. */
export function netPool(
  { id, latest, versions }: PoolTerms,
  {
    entries,
    segments,
    handedOn,
  }: { readonly entries: readonly CostEntry[]; readonly segments: readonly Segment[]; readonly handedOn: HandedOn },
): NetPool {
  const nothing = { received: [], perSegment: segments.map(() => zero) };
  const size = sizeOf(entries);
  if (!isWithinMoney(size)) {
    const tooLarge = problem('amount-too-large', latest.path, { received: euroText(size) });
    return { ...sumUp(id, [], undefined), ...nothing, netCents: noCents, problems: [tooLarge] };
  }
  const isServed = versions.some(({ agreement: { stages } }) =>
    stages?.supports.some(({ serves }) => ('to' in serves ? id in serves.to : serves.pools.includes(id))),
  );
  if (isServed && handedOn.problems.length > 0) {
    const sums = sumUp(id, entries, undefined);
    return { ...sums, ...nothing, netCents: sums.ownCents, problems: handedOn.problems };
  }
  const own = spreadOver(
    segments,
    entries,
    (agreement) => versions.find((version) => version.agreement === agreement)?.pool.fraction,
  );
  const sums = sumUp(id, entries, own.whole);
  const received = handedOn.received.get(id);
  const parts = received?.over(segments);
  return {
    ...sums,
    received: received?.parts ?? [],
    netCents: cents(sums.ownCents + (received?.whole ?? noCents)),
    perSegment:
      parts === undefined ? own.perSegment : own.perSegment.map((part, index) => add(part, parts[index] ?? zero)),
    problems: [],
  };
}
