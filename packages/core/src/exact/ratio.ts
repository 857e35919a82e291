import { Decimal } from 'decimal.js';
import { invariant } from '../base/invariant.ts';
import { greatestCommonDivisor } from './greatest-common-divisor.ts';

/** An exact number: reduced, the denominator positive. Inside a computation nothing else stands for a quantity. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint };

/** Numbers over one common denominator, which is above zero. */
export type Numerators = { readonly numerators: readonly bigint[]; readonly denominator: bigint };

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

/**
 * An exact number from a numerator and a denominator, reduced. Throws `InvariantViolation` for a denominator of zero, and a
 * `RangeError` for a number that is not whole: those go through `parseRatio`.
 *
 * @example
 * ```ts
 * ratio(6, -4) // => { numerator: -3n, denominator: 2n }
 * ```
 */
export function ratio(numerator: bigint | number, denominator: bigint | number = 1n): Ratio {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  invariant(d !== 0n, 'a denominator is never zero');
  if (d === 1n) return { numerator: n, denominator: 1n };
  return d < 0n ? reduce(-n, -d) : reduce(n, d);
}

/** As `ratio`, for a denominator that is known to be above zero. */
export function reduce(numerator: bigint, denominator: bigint): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return divisor === 1n
    ? { numerator, denominator }
    : { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const zero: Ratio = ratio(0);
export const one: Ratio = ratio(1);

export function add(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) return ratio(a.numerator + b.numerator, a.denominator);
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function negate(a: Ratio): Ratio {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, negate(b));
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function sum(values: Iterable<Ratio>): Ratio {
  const { numerators, denominator } = overOneDenominator([...values]);
  return ratio(
    numerators.reduce((total, numerator) => total + numerator, 0n),
    denominator,
  );
}

/** The same numbers over their least common denominator, so that they can be added and compared as they are. */
export function overOneDenominator(values: readonly Ratio[]): Numerators {
  let denominator = 1n;
  for (const { denominator: own } of values)
    if (own !== denominator && denominator % own !== 0n) denominator = leastCommonMultiple(denominator, own);
  const numerators = values.map((value) =>
    value.denominator === denominator ? value.numerator : value.numerator * (denominator / value.denominator),
  );
  return { numerators, denominator };
}

export function compare(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equals(a: Ratio, b: Ratio): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

export function absolute(a: Ratio): Ratio {
  return isNegative(a) ? negate(a) : a;
}

export function least(values: readonly Ratio[]): Ratio | undefined {
  return values.toSorted(compare)[0];
}

export function greatest(values: readonly Ratio[]): Ratio | undefined {
  return values.toSorted(compare).at(-1);
}

export function isZero(a: Ratio): boolean {
  return a.numerator === 0n;
}

export function isNegative(a: Ratio): boolean {
  return a.numerator < 0n;
}

export const decimalPattern = /^-?\d+(?:\.\d+)?$/u;
export const fractionPattern = /^(-?\d+)\/(\d+)$/u;

/** More digits than anyone writes, and few enough that no document can keep a computation busy. */
const mostDigitsWritten = 40;

/**
 * Reads a decimal (`"12.5"`) or a fraction (`"1/3"`) exactly; `undefined` if it is neither. Exponents, signs other
 * than a leading minus, blanks and grouping are refused: what one reader takes for a thousand another takes for one.
 *
 * @example
 * ```ts
 * parseRatio('12.50') // => ratio(25, 2)
 * parseRatio('1/3') // => ratio(1, 3)
 * parseRatio('1,000') // => undefined
 * ```
 */
export function parseRatio(text: string, mostDigits = mostDigitsWritten): Ratio | undefined {
  if (text.split(/[./-]/u).some((digits) => digits.length > mostDigits)) return undefined;
  const fraction = fractionPattern.exec(text);
  if (fraction?.[1] !== undefined && fraction[2] !== undefined) {
    const denominator = BigInt(fraction[2]);
    return denominator === 0n ? undefined : ratio(BigInt(fraction[1]), denominator);
  }
  if (!decimalPattern.test(text)) return undefined;
  const decimal = new Decimal(text);
  const places = decimal.decimalPlaces();
  return ratio(BigInt(decimal.toFixed(places).replace('.', '')), 10n ** BigInt(places));
}

/** The decimal places a ratio needs to be written in full; `undefined` if its decimal never ends. */
export function decimalPlacesOf(value: Ratio): number | undefined {
  let rest = value.denominator;
  let [twos, fives] = [0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/**
 * Writes a decimal string where the decimal ends, else `"n/d"`; `ComputedNumber` reads back the same number.
 *
 * @example
 * ```ts
 * formatRatio(ratio(1, 8)) // => '0.125'
 * formatRatio(ratio(1, 3)) // => '1/3'
 * ```
 */
export function formatRatio(value: Ratio): string {
  const places = decimalPlacesOf(value);
  if (places === undefined) return `${value.numerator}/${value.denominator}`;
  return placePoint((value.numerator * 10n ** BigInt(places)) / value.denominator, places);
}

/** An integer count of 10^-places as a decimal string: `placePoint(-5n, 2)` is `"-0.05"`. */
export function placePoint(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places);
  return `${units < 0n ? '-' : ''}${whole}${places > 0 ? `.${part}` : ''}`;
}
