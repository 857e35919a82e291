import type { PoolId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { problem, type Problem } from '../base/problem.ts';
import { daysOf, overlap } from '../calendar/period.ts';
import { cents, centsRatio, euroText, isWithinMoney, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { divide, isZero, multiply, one, ratio, sum, zero, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { CostItem } from '../ledger/facts.ts';
import type { PoolTerms } from './pool-terms.ts';
import type { Segment } from './slice-period.ts';

/** What is shared in one pool: its net cost, and how much of it falls into each segment. */
export type NetPool = {
  readonly pool: PoolId;
  readonly items: readonly CostItem[];
  readonly grossCents: Cents;
  /** What of the gross cost the agreement does not let be shared. */
  readonly notSharedCents: Cents;
  readonly revenueCents: Cents;
  /** gross − not shared − revenue: what the lines of the pool are about. */
  readonly netCents: Cents;
  /** What of the net cost items charge to one bearer, past the rule. */
  readonly directCents: Cents;
  /** Exact cents of what the rule divides, in the order of the segments. */
  readonly perSegment: readonly Ratio[];
  /** Why the pool cannot be divided at all: its items add up to more than money can be. */
  readonly problem?: Problem;
};

/**
 * Nets the items of one pool. Cost is spread evenly over the days of its service, so that a member bears what arose
 * while it took part. Where only a fraction is shared, the shared sum is rounded to the cent once, half away from zero,
 * and the segments with it in proportion.
 */
export function netPool(
  { id, latest: now, versions }: PoolTerms,
  { items, segments }: { readonly items: readonly CostItem[]; readonly segments: readonly Segment[] },
): NetPool {
  const size = sum(items.map((item) => ratio(Math.abs(item.amount))));
  if (!isWithinMoney(size)) {
    const found = problem('amount-too-large', now.path, { received: euroText(size) });
    return { ...net(id, []), perSegment: segments.map(() => zero), problem: found };
  }
  const fractionOf = ({ agreement, from }: Segment): Ratio => {
    const fractions = versions.find((version) => version.agreement === agreement)?.pool.fraction;
    if (fractions === undefined) return one;
    const begun = fractions.filter((fraction) => fraction.from <= from);
    const latest = begun.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
    invariant(latest !== undefined, 'a fraction is said for every day: the agreement was checked');
    return divide(latest.percent, ratio(100));
  };
  const byRule = items.filter((item) => item.bearer === undefined);
  const exact = segments.map((segment) => {
    const fraction = fractionOf(segment);
    const parts = byRule.map((item) => {
      const part = partIn(segment, item);
      return item.kind === 'cost' ? multiply(part, fraction) : part;
    });
    return sum(parts);
  });
  const whole = sum(exact);
  const shared = cents(roundHalfAwayFromZero(whole));
  const factor = isZero(whole) ? one : divide(centsRatio(shared), whole);
  const booked = net(id, items);
  return {
    ...booked,
    notSharedCents: cents(booked.netCents - booked.directCents - shared),
    netCents: cents(shared + booked.directCents),
    perSegment: exact.map((amount) => multiply(amount, factor)),
  };
}

/** As booked, all of it shared. */
function net(pool: PoolId, items: readonly CostItem[]): Omit<NetPool, 'perSegment'> {
  const total = (kind: CostItem['kind']) =>
    sumCents(items.flatMap((item) => (item.kind === kind ? [item.amount] : [])));
  const [grossCents, revenueCents] = [total('cost'), total('revenue')];
  const directCents = sumCents(items.flatMap((item) => (item.bearer === undefined ? [] : [signedCents(item)])));
  const netCents = cents(grossCents - revenueCents);
  return { pool, items, grossCents, notSharedCents: noCents, revenueCents, netCents, directCents };
}

/** Revenue lessens what is shared. */
export function signedCents({ kind, amount }: CostItem): Cents {
  return cents(kind === 'cost' ? amount : -amount);
}

function partIn(segment: Segment, item: CostItem): Ratio {
  const days = overlap(segment, item);
  if (days === undefined) return zero;
  return multiply(centsRatio(signedCents(item)), ratio(daysOf(days), daysOf(item)));
}
