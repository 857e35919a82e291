import { addMonths, firstDayOfMonth, firstDayOfNextMonth } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { monthsBetween } from '../calendar/periods.ts';
import { cents, centsRatio, noCents, type Cents } from '../exact/cents.ts';
import { compare, divide, multiply, ratio, zero, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Asset } from '../ledger/facts.ts';

/** An asset through the time it is used: months are counted from the first of the month it was put to use. */
export type UsefulLife = {
  /** From the first of the month of use to where depreciation ends; open for what does not wear out. */
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly monthsBy: (day: LocalDate) => Ratio;
  /** Book value on a day, investment grants not taken off. */
  readonly valueOn: (day: LocalDate) => Cents;
  /** What of the investment grants is not yet released on a day. */
  readonly grantsLeftOn: (day: LocalDate) => Cents;
};

/**
 * Straight-line depreciation by months (§ 49 Abs. 1 KomHKVO, § 7 Abs. 1 Satz 4 EStG): the month of use counts in full. What
 * is lost by a day is rounded to the cent, half away from zero, so that the charges of any stretches add up to the cost.
 */
export function usefulLifeOf(
  { cost, residual = noCents, grants, lifeMonths, from: usedFrom, disposed }: Asset,
  monthOfDisposal: 'counts' | 'doesNotCount',
): UsefulLife {
  const from = firstDayOfMonth(usedFrom);
  const boundary = monthOfDisposal === 'counts' ? firstDayOfNextMonth : firstDayOfMonth;
  const disposedBy = disposed === undefined ? undefined : boundary(disposed.on);
  const wornBy = lifeMonths === undefined ? undefined : addMonths(from, lifeMonths);
  const ends = [disposedBy, wornBy].filter((day) => day !== undefined).toSorted();
  const [end] = ends;
  const until = end === undefined ? undefined : end < from ? from : end;
  const most = until === undefined ? undefined : monthsBetween(from, until);
  const monthsBy = (day: LocalDate): Ratio => {
    if (day <= from) return zero;
    const months = monthsBetween(from, day);
    return most !== undefined && compare(months, most) > 0 ? most : months;
  };
  const lost = (whole: Cents, day: LocalDate): number =>
    lifeMonths === undefined
      ? 0
      : Number(roundHalfAwayFromZero(divide(multiply(centsRatio(whole), monthsBy(day)), ratio(lifeMonths))));
  const granted = grantsOf({ grants });
  return {
    from,
    ...(until === undefined ? {} : { until }),
    monthsBy,
    valueOn: (day) => cents(cost - lost(cents(cost - residual), day)),
    grantsLeftOn: (day) => cents(granted - lost(granted, day)),
  };
}

export function grantsOf({ grants }: Pick<Asset, 'grants'>): Cents {
  return cents(grants.reduce((total, { amount }) => total + amount, 0));
}
