import type { Agreement } from '../agreement/agreement.ts';
import type { PoolId } from '../base/ids.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { contains, daysOf, overlap } from '../calendar/period.ts';
import { cents, centsRatio, euroText, isWithinMoney, type Cents } from '../exact/cents.ts';
import { add, multiply, ratio, sum, zero, type Ratio } from '../exact/ratio.ts';
import type { CostItem } from '../ledger/facts.ts';
import type { RunInput } from './run-question.ts';
import type { Segment } from './slice-period.ts';

/** What is shared in one pool: its net cost, and how much of it falls into each segment. */
export type NetPool = {
  readonly pool: PoolId;
  readonly items: readonly CostItem[];
  readonly grossCents: Cents;
  readonly revenueCents: Cents;
  readonly netCents: Cents;
  /** Exact cents, in the order of the segments. */
  readonly perSegment: readonly Ratio[];
  /** Why the pool cannot be divided at all: its items add up to more than money can be. */
  readonly problem?: Problem;
};

export type NetPools = { readonly pools: readonly NetPool[]; readonly problems: readonly Problem[] };

/**
 * Puts each cost item of the period into the pool that takes its cost type. Cost is spread evenly over the days of
 * its service, so that a member bears what arose while it took part. Items that belong nowhere, or reach beyond the
 * period, are problems: nothing is silently lost.
 */
export function netPools({ agreement, facts, question }: RunInput, segments: readonly Segment[]): NetPools {
  const { period, asKnownOn } = question;
  const problems: Problem[] = [];
  const taken = new Map<PoolId, CostItem[]>(agreement.pools.map((pool) => [pool.id, []]));
  for (const [index, item] of facts.costItems.entries()) {
    if (item.recordedOn > asKnownOn || overlap(period, item) === undefined) continue;
    const path = pointer('/costItems', index);
    const pool = agreement.pools.find((candidate) => candidate.takes.costTypes.includes(item.costType));
    if (pool === undefined)
      problems.push(problem('cost-type-without-pool', path, { costType: item.costType, text: item.text }));
    else if (contains(period, item)) taken.get(pool.id)?.push(item);
    else
      problems.push(
        problem(
          'cost-outside-period',
          path,
          { text: item.text, from: item.from, until: item.until },
          { pool: pool.id },
        ),
      );
  }
  return { pools: netAll(agreement, taken, segments), problems };
}

function netAll(
  agreement: Agreement,
  taken: ReadonlyMap<PoolId, readonly CostItem[]>,
  segments: readonly Segment[],
): readonly NetPool[] {
  return agreement.pools.map(({ id }, index) => {
    const all = taken.get(id) ?? [];
    const size = sum(all.map((item) => ratio(Math.abs(item.amount))));
    const isTooLarge = !isWithinMoney(size);
    const items = isTooLarge ? [] : all;
    const total = (kind: CostItem['kind']) =>
      cents(items.reduce((amount, item) => amount + (item.kind === kind ? item.amount : 0), 0));
    const [grossCents, revenueCents] = [total('cost'), total('revenue')];
    const perSegment = segments.map((segment) =>
      items.reduce((amount, item) => add(amount, partIn(segment, item)), zero),
    );
    const net = { pool: id, items, grossCents, revenueCents, netCents: cents(grossCents - revenueCents), perSegment };
    const path = pointer('/pools', index);
    return isTooLarge ? { ...net, problem: problem('amount-too-large', path, { received: euroText(size) }) } : net;
  });
}

function partIn(segment: Segment, item: CostItem): Ratio {
  const days = overlap(segment, item);
  if (days === undefined) return zero;
  const signed = item.kind === 'cost' ? item.amount : -item.amount;
  return multiply(centsRatio(cents(signed)), ratio(daysOf(days), daysOf(item)));
}
