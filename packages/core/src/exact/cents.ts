import type * as z from 'zod';
import { invariant } from '../base/invariant.ts';
import { divide, placePoint, ratio, type Ratio } from './ratio.ts';
import { toDecimalPlaces } from './rounding.ts';

/** Money in whole cents: a safe integer. */
export type Cents = number & z.$brand<'Cents'>;

/** An amount in an agreement or a cost item is at most this far from zero: 10^15 cents, ten thousand billion euro. */
export const maximumCents = 10 ** 15;

/**
 * Money from whole cents. Throws `InvariantViolation` unless `value` is an integer within ±(2^53 − 1): what comes from
 * outside goes through `Money`.
 *
 * @example
 * ```ts
 * cents(1250n) // => 1250
 * cents(12.5) // throws whole number of cents
 * ```
 */
export function cents(value: number | bigint): Cents {
  const number = Number(value);
  invariant(Number.isSafeInteger(number), 'an amount of money is a whole number of cents within ±(2^53 − 1)');
  // -0 would print as "-0.00" and is not Object.is-equal to 0.
  return (number === 0 ? 0 : number) as Cents;
}

/** Whether exact cents are no further from zero than money may be. */
export function isWithinMoney(exactCents: Ratio): boolean {
  const limit = BigInt(maximumCents) * exactCents.denominator;
  return exactCents.numerator <= limit && exactCents.numerator >= -limit;
}

/** Nothing, in cents. */
export const noCents: Cents = cents(0);

/**
 * Adds amounts up, in cents. Throws `InvariantViolation` where the sum leaves ±(2^53 − 1).
 *
 * @example
 * ```ts
 * sumCents([cents(1250), cents(-50)]) // => 1200
 * ```
 */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

/**
 * An amount as an exact number of cents, to compute on.
 *
 * @example
 * ```ts
 * formatRatio(centsRatio(cents(1250))) // => '1250'
 * ```
 */
export function centsRatio(amount: Cents): Ratio {
  return ratio(amount);
}

/**
 * `"1234.56"`: exactly two decimals, a point, a minus for a credit.
 *
 * @example
 * ```ts
 * formatCents(cents(123456)) // => '1234.56'
 * ```
 */
export function formatCents(amount: Cents): string {
  return placePoint(BigInt(amount), 2);
}

/** Exact cents as euro with two decimals, for a text: rounded, so never to compute on. */
export function euroText(exactCents: Ratio): string {
  return toDecimalPlaces(divide(exactCents, ratio(100)), 2);
}

/**
 * Whether an amount can be contained in another, as tax is: of its sign, and no further from zero.
 *
 * @example
 * ```ts
 * isPartOf(cents(1900), cents(11_900)) // => true
 * isPartOf(cents(1900), cents(-11_900)) // => false
 * ```
 */
export function isPartOf(part: Cents, whole: Cents): boolean {
  return whole < 0 ? part <= 0 && part >= whole : part >= 0 && part <= whole;
}
