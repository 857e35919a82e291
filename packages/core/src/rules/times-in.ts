import { daysOf, monthsIn, yearsIn } from '../calendar/periods.ts';
import { one, ratio, type Ratio } from '../exact/ratio.ts';
import type { Key } from './keys/key.ts';
import { readsSegments } from './keys/number-parties.ts';
import type { Per, PerUnit } from './price.ts';
import type { Situation } from './situation.ts';

/**
 * How much of the time of an amount falls into each of the segments it is due in. A whole year or month is 1. What is
 * due once is spread over the segments by days and adds up to 1, however late a party joined; so is the price of units
 * that were counted over more than a segment.
 */
export function timesIn(per: PerUnit, situations: readonly Situation[], quantity?: Key): readonly Ratio[] {
  const days = situations.map(({ segment }) => daysOf(segment));
  const all = days.reduce((sum, each) => sum + each, 0);
  return situations.map((situation, index) => {
    if (per === 'year' || per === 'month') return unitsIn(per, situation);
    const isCounted = per === 'unit' && quantity !== undefined && readsSegments(quantity, situation.kind);
    return isCounted ? one : ratio(days[index] ?? 0, all);
  });
}

/** As `timesIn` for one segment of a rule that is divided in each by itself: once means by its days of the period. */
export function timeIn(per: Per, situation: Situation): Ratio {
  const { segment, period } = situation;
  return per === 'period' ? ratio(daysOf(segment), daysOf(period)) : unitsIn(per, situation);
}

function unitsIn(per: 'year' | 'month', { segment, yearStarts }: Situation): Ratio {
  return per === 'year' ? yearsIn(segment, yearStarts) : monthsIn(segment);
}
