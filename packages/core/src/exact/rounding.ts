import { placePoint, type Ratio } from './ratio.ts';

/**
 * The nearest integer, half away from zero (DIN 1333).
 *
 * @example
 * ```ts
 * roundHalfAwayFromZero(ratio(-5, 2)) // => -3n
 * ```
 */
export function roundHalfAwayFromZero(value: Ratio): bigint {
  const twice = 2n * (value.numerator < 0n ? -value.numerator : value.numerator);
  const rounded = (twice + value.denominator) / (2n * value.denominator);
  return value.numerator < 0n ? -rounded : rounded;
}

/** The greatest integer not above the value. */
export function floor(value: Ratio): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient;
}

/** The least integer not below the value. */
export function ceiling(value: Ratio): bigint {
  return -floor({ numerator: -value.numerator, denominator: value.denominator });
}

/** The integer next to the value on the side of zero. */
export function truncate(value: Ratio): bigint {
  return value.numerator / value.denominator;
}

/**
 * A decimal string with exactly so many places, half away from zero: for people, never to compute on.
 *
 * @example
 * ```ts
 * toDecimalPlaces(ratio(2, 3), 2) // => '0.67'
 * ```
 */
export function toDecimalPlaces(value: Ratio, places: number): string {
  const scaled = { numerator: value.numerator * 10n ** BigInt(places), denominator: value.denominator };
  return placePoint(roundHalfAwayFromZero(scaled), places);
}
