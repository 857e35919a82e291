import { apportionUnits } from './apportion.ts';
import { centsRatio, type Cents } from './cents.ts';
import { ratio, type Ratio } from './ratio.ts';

/**
 * What percent of their sum each amount is, in hundredths of a percent, split by largest remainder so that they add up to 100.
 *
 * @returns nothing of any where amounts have both signs, or come to nothing
 *
 * @example
 * ```ts
 * const thirds = percentsOfWhole(new Map([['a', cents(1)], ['b', cents(1)], ['c', cents(1)]]));
 * [...thirds.values()].map(formatRatio) // => ['33.34', '33.33', '33.33']
 * percentsOfWhole(new Map([['a', cents(1)], ['b', cents(-1)]])).size // => 0
 * ```
 */
export function percentsOfWhole(amounts: ReadonlyMap<string, Cents>): ReadonlyMap<string, Ratio> {
  const receivers = [...amounts].map(([key, amount]) => ({ key, weight: centsRatio(amount) }));
  const split = apportionUnits({ units: 100_00n, receivers, method: 'largestRemainder' });
  return new Map(split.ok ? [...split.value.shares].map(([key, part]) => [key, ratio(part, 100)]) : []);
}
