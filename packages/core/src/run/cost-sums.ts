import type { Agreement, Pool } from '../agreement/agreement.ts';
import type { PoolId } from '../base/ids.ts';
import { daysOf, overlap } from '../calendar/periods.ts';
import { isPartlyShared, signedCents, type CostEntry } from '../costs/cost-entry.ts';
import { partlyShared, partOn } from '../costs/shareable-part.ts';
import { cents, centsRatio, sumCents, type Cents } from '../exact/cents.ts';
import {
  absolute,
  add,
  divide,
  equals,
  isZero,
  multiply,
  ratio,
  subtract,
  sum,
  zero,
  type Ratio,
} from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Segment } from './slice-period.ts';

/** What was booked or computed in a pool, and what of it is shared. */
export type CostSums = {
  readonly pool: PoolId;
  /** What counts. */
  readonly items: readonly CostEntry[];
  /** What is shown only. */
  readonly setAside: readonly CostEntry[];
  readonly grossCents: Cents;
  /** What of the gross cost the agreement does not let be shared. */
  readonly notSharedCents: Cents;
  readonly revenueCents: Cents;
  readonly grantCents: Cents;
  /** What of the net cost items charge to one bearer, past the rule. */
  readonly directCents: Cents;
  /** gross − not shared − revenue − grants, direct items included. */
  readonly ownCents: Cents;
};

/** The part of each day’s cost that a pool shares, by the version of the time. */
export type FractionsOf = (agreement: Agreement) => Pool['fraction'];

/** Exact cents in the order of some segments; they add up to whole cents. */
export type Spread = { readonly perSegment: readonly Ratio[]; readonly whole: Cents };

/** As booked. */
export function sumUp(pool: PoolId, entries: readonly CostEntry[], sharedByRule: Cents | undefined): CostSums {
  const items = entries.filter(({ setAside }) => setAside === undefined);
  const total = (kind: CostEntry['kind']) =>
    sumCents(items.flatMap((item) => (item.kind === kind ? [item.amount] : [])));
  const [grossCents, revenueCents, grantCents] = [total('cost'), total('revenue'), total('grant')];
  const directCents = sumCents(items.flatMap((item) => (item.bearer === undefined ? [] : [signedCents(item)])));
  const booked = cents(grossCents - revenueCents - grantCents);
  const byRule = sharedByRule ?? cents(booked - directCents);
  return {
    pool,
    items,
    setAside: entries.filter(({ setAside }) => setAside !== undefined),
    grossCents,
    notSharedCents: cents(booked - directCents - byRule),
    revenueCents,
    grantCents,
    directCents,
    ownCents: cents(byRule + directCents),
  };
}

/** How far from zero entries are together. */
export function sizeOf(entries: readonly CostEntry[]): Ratio {
  return sum(entries.map((entry) => ratio(Math.abs(entry.amount))));
}

/**
 * Spreads entries evenly over the days of their service, so that a member bears what arose while it took part. Where only
 * a fraction is shared, the shared sum is rounded to the cent once, half away from zero, and the segments with it in
 * proportion.
 */
export function spreadOver(
  segments: readonly Segment[],
  entries: readonly CostEntry[],
  fractionsOf: FractionsOf,
): Spread {
  const byRule = entries.filter(({ bearer, setAside }) => bearer === undefined && setAside === undefined);
  const exact = segments.map((segment) => {
    const fraction = partOn(fractionsOf(segment.agreement), segment.from);
    const partly = partlyShared(segment.agreement);
    return sum(
      byRule.flatMap((item) => {
        const days = overlap(segment, item);
        if (days === undefined) return [];
        const part = multiply(centsRatio(signedCents(item)), ratio(daysOf(days), daysOf(item)));
        if (!isPartlyShared(item)) return [part];
        const dated = partly.get(item.costType);
        const own = dated === undefined ? part : multiply(part, partOn(dated, segment.from));
        return [multiply(own, fraction)];
      }),
    );
  });
  const total = sum(exact);
  const whole = cents(roundHalfAwayFromZero(total));
  return { perSegment: scaleTo(whole, exact, total), whole };
}

/**
 * The same amounts, made to add up to whole cents: what rounding adds or takes falls on each by its size. To scale them in
 * proportion would multiply cost of one segment and revenue of another where they nearly cancel out.
 */
export function scaleTo(whole: Cents, exact: readonly Ratio[], total: Ratio): readonly Ratio[] {
  const size = sum(exact.map(absolute));
  if (isZero(size) || equals(total, centsRatio(whole))) return exact;
  const added = divide(subtract(centsRatio(whole), total), size);
  return exact.map((amount) => (isZero(amount) ? zero : add(amount, multiply(absolute(amount), added))));
}
