import { parseRatio, toDecimalPlaces } from '@umlage/core';
import type { Answer } from './kinds/kind.ts';
import { decimalsOf, difference, isAtMost, read } from './kinds/numbers.ts';

/** How near a number must come. */
export type Closeness = { readonly tolerance: string } | 'exact' | 'asWritten';

/** Only what is wanted is compared: an answer may hold more. */
export function agrees(wanted: unknown, given: Answer | undefined, closeness: Closeness): boolean {
  if (given === undefined) return false;
  if (typeof given !== 'object') return isSame(String(wanted), String(given), closeness);
  if (typeof wanted !== 'object' || wanted === null) return false;
  if (isList(given) || Array.isArray(wanted))
    return (
      isList(given) &&
      Array.isArray(wanted) &&
      given.length === wanted.length &&
      given.every((each, index) => agrees(wanted[index], each, closeness))
    );
  return Object.entries(wanted).every(([name, inner]: [string, unknown]) => agrees(inner, given[name], closeness));
}

function isList(value: Answer): value is readonly Answer[] {
  return Array.isArray(value);
}

function isSame(wanted: string, given: string, closeness: Closeness): boolean {
  if (parseRatio(wanted) === undefined || parseRatio(given, Number.POSITIVE_INFINITY) === undefined)
    return wanted === given;
  const [a, b] = [read(wanted), read(given)];
  if (typeof closeness === 'object') {
    const tolerance = read(closeness.tolerance);
    return isAtMost(difference(a, b), tolerance) && isAtMost(difference(b, a), tolerance);
  }
  const compared = closeness === 'exact' || wanted.includes('/') ? b : read(toDecimalPlaces(b, decimalsOf(wanted)));
  return difference(a, compared).numerator === 0n;
}
