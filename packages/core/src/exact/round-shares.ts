import { compareIds } from '../base/compare-ids.ts';
import { invariant } from '../base/invariant.ts';
import { leastCommonMultiple, type Ratio } from './ratio.ts';

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

type Cut<Key extends string> = {
  readonly key: Key;
  readonly whole: bigint;
  /** What was cut off, and the full share, over one common denominator. */
  readonly lost: bigint;
  readonly full: bigint;
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
  const denominator = [...exact.values()].reduce(
    (product, share) => leastCommonMultiple(product, share.denominator),
    1n,
  );
  const numerators = new Map(
    [...exact].map(([key, share]) => [key, share.numerator * (denominator / share.denominator)]),
  );
  const sum = [...numerators.values()].reduce((a, b) => a + b, 0n);
  const sign = orientation(sum, numerators);

  const cuts: Cut<Key>[] = [...numerators].map(([key, numerator]) => {
    const full = sign * numerator;
    const whole = floorDivide(full, denominator);
    return { key, whole, lost: full - whole * denominator, full };
  });
  const wanted = total === undefined ? floorDivide(sign * sum, denominator) : sign * total;
  const leftover = wanted - cuts.reduce((units, cut) => units + cut.whole, 0n);
  invariant(leftover >= 0n && leftover <= BigInt(cuts.length), 'less than one unit a share is left to place');

  const gains = new Set(order(cuts, method).slice(0, Number(leftover)));
  const shares = new Map(cuts.map((cut) => [cut.key, sign * (cut.whole + (gains.has(cut.key) ? 1n : 0n))]));
  return { shares, remainder: sign * (leftover - BigInt(gains.size)) };
}

function order<Key extends string>(cuts: readonly Cut<Key>[], method: LeftoverMethod): readonly Key[] {
  const bearing = cuts.filter((cut) => cut.full !== 0n);
  const byKey = (a: Cut<Key>, b: Cut<Key>) => compareIds(a.key, b.key);
  if (typeof method === 'object') return rotate(bearing, method.rotating).map((cut) => cut.key);
  switch (method) {
    case 'largestRemainder':
      return bearing
        .filter((cut) => cut.lost > 0n)
        .toSorted((a, b) => descending(a.lost, b.lost) || byKey(a, b))
        .map((cut) => cut.key);
    case 'largestWeight':
      return bearing.toSorted((a, b) => descending(a.full, b.full) || byKey(a, b)).map((cut) => cut.key);
    case 'first':
      return bearing.map((cut) => cut.key);
    case 'last':
      return bearing.map((cut) => cut.key).toReversed();
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

/** −1 where the shares are a credit as a whole; where they cancel out, as the first share by key says. */
function orientation<Key extends string>(sum: bigint, numerators: ReadonlyMap<Key, bigint>): 1n | -1n {
  if (sum !== 0n) return sum < 0n ? -1n : 1n;
  const first = [...numerators].filter(([, value]) => value !== 0n).toSorted(([a], [b]) => compareIds(a, b))[0];
  return first !== undefined && first[1] < 0n ? -1n : 1n;
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a < 0n && quotient * b !== a ? quotient - 1n : quotient;
}
