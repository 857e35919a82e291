import { compareIds } from '../base/compare-ids.ts';
import { cutByRemainder, cutDown } from './cut-by-remainder.ts';
import { overOneDenominator, type Numerators, type Ratio } from './ratio.ts';

/**
 * Who gets the units that are left when every share is cut down to whole units:
 * `largestRemainder` (Hare-Niemeyer, Hamilton) those who lost the largest fraction · `first`, `last` in the order of
 * the list · `{ rotating: n }` in the order of the list from its n-th member on, counted from 0 and round again, so that
 * nobody gains every time · `largestWeight` those with the largest shares · `separate` nobody, they are returned.
 * Ties go by key, ascending in code units.
 */
export type LeftoverMethod =
  | 'largestRemainder'
  | 'first'
  | 'last'
  | 'largestWeight'
  | 'separate'
  | { readonly rotating: number };

/** Exact shares as whole units. */
export type RoundedShares<Key extends string> = {
  /** Whole units for each key, in the order given. */
  readonly shares: ReadonlyMap<Key, bigint>;
  /** Units that nobody received: zero but for `separate`. */
  readonly remainder: bigint;
};

/**
 * Turns exact shares, in units, into whole units that add up to `total` (by default their sum, cut towards zero).
 *
 * A credit is the mirror of its charge: the shares of −A are the negated shares of A. No share moves by a whole unit,
 * shares that are whole and shares of zero stay, whatever the method of those that move only by remainder. Throws
 * `InvariantViolation` for a `total` that lies a unit a share or more away.
 *
 * @see Balinski & Young, Fair Representation (1982), for the method of largest remainders (Hamilton, Hare-Niemeyer)
 *
 * @example
 * ```ts
 * const third = ratio(10, 3);
 * const { shares } = roundShares(new Map([['a', third], ['b', third], ['c', third]]), 'largestRemainder');
 * shares // => new Map([['a', 4n], ['b', 3n], ['c', 3n]])
 * ```
 */
export function roundShares<Key extends string>(
  exact: ReadonlyMap<Key, Ratio>,
  method: LeftoverMethod,
  total?: bigint,
): RoundedShares<Key> {
  const keys = [...exact.keys()];
  const { units, remainder } = roundNumerators(keys, overOneDenominator([...exact.values()]), method, total);
  return { shares: new Map(keys.map((key, index) => [key, units[index] ?? 0n])), remainder };
}

/** As `roundShares`, for shares over one denominator in the order of their keys. */
export function roundNumerators(
  keys: readonly string[],
  { numerators, denominator }: Numerators,
  method: LeftoverMethod,
  total?: bigint,
): { readonly units: readonly bigint[]; readonly remainder: bigint } {
  const sum = numerators.reduce((a, b) => a + b, 0n);
  const isCredit = sum === 0n ? isCreditFirst(keys, numerators) : sum < 0n;
  const mirror = (value: bigint) => (isCredit ? -value : value);
  const full = { numerators: isCredit ? numerators.map(mirror) : numerators, denominator };
  const wanted = mirror(total ?? sum / denominator);
  const { units, remainder } =
    method === 'largestRemainder'
      ? cutByRemainder(full, wanted, (one, other) => compareIds(keys[one] ?? '', keys[other] ?? '') < 0)
      : cutByOrder(keys, full, method, wanted);
  return isCredit ? { units: units.map(mirror), remainder: -remainder } : { units, remainder };
}

function cutByOrder(
  keys: readonly string[],
  shares: Numerators,
  method: Exclude<LeftoverMethod, 'largestRemainder'>,
  total: bigint,
): { readonly units: readonly bigint[]; readonly remainder: bigint } {
  const { whole, left } = cutDown(shares, total);
  const gains = new Set(order(keys, shares.numerators, method).slice(0, Number(left)));
  const units = whole.map((each, index) => (gains.has(index) ? each + 1n : each));
  return { units, remainder: left - BigInt(gains.size) };
}

/** Those that bear something, by index, in the order in which they gain. */
function order(
  keys: readonly string[],
  numerators: readonly bigint[],
  method: Exclude<LeftoverMethod, 'largestRemainder'>,
): readonly number[] {
  const bearing = [...numerators.keys()].filter((index) => numerators[index] !== 0n);
  if (typeof method === 'object') return rotate(bearing, method.rotating);
  switch (method) {
    case 'largestWeight':
      return bearing.toSorted(
        (a, b) => descending(numerators[a] ?? 0n, numerators[b] ?? 0n) || compareIds(keys[a] ?? '', keys[b] ?? ''),
      );
    case 'first':
      return bearing;
    case 'last':
      return bearing.toReversed();
    case 'separate':
      return [];
  }
}

/** The members from the n-th on, and then those before it; n may be any whole number. */
export function rotate<Member>(members: readonly Member[], by: number): readonly Member[] {
  if (members.length === 0) return members;
  const start = ((by % members.length) + members.length) % members.length;
  return [...members.slice(start), ...members.slice(0, start)];
}

/** Where the shares cancel out, whether they are a credit as a whole is for the first by key to say. */
function isCreditFirst(keys: readonly string[], numerators: readonly bigint[]): boolean {
  const bearing = [...numerators.keys()].filter((index) => numerators[index] !== 0n);
  const first = bearing.toSorted((a, b) => compareIds(keys[a] ?? '', keys[b] ?? ''))[0];
  return first !== undefined && (numerators[first] ?? 0n) < 0n;
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
