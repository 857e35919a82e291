import { describe, expect, test } from 'vitest';
import { InvariantViolation } from '../base/invariant.ts';
import { negate, ratio, type Ratio } from './ratio.ts';
import { roundShares, type LeftoverMethod } from './round-shares.ts';

const methods: readonly LeftoverMethod[] = ['largestRemainder', 'first', 'last', 'largestWeight', 'separate'];

function round(exact: Record<string, Ratio>, method: LeftoverMethod, total?: bigint) {
  const { shares, remainder } = roundShares(new Map(Object.entries(exact)), method, total);
  return { ...Object.fromEntries(shares), remainder };
}

describe('who gets the units that are left', () => {
  // 10 units by 5 : 3 : 1 are 50/9, 30/9, 10/9 = 5 + 5/9, 3 + 3/9, 1 + 1/9: cut down 5, 3, 1, one is left.
  const ninths = { a: ratio(10, 9), b: ratio(30, 9), c: ratio(50, 9) };

  test.each<[LeftoverMethod, Record<string, bigint>]>([
    ['largestRemainder', { a: 1n, b: 3n, c: 6n, remainder: 0n }],
    ['first', { a: 2n, b: 3n, c: 5n, remainder: 0n }],
    ['last', { a: 1n, b: 3n, c: 6n, remainder: 0n }],
    ['largestWeight', { a: 1n, b: 3n, c: 6n, remainder: 0n }],
    ['separate', { a: 1n, b: 3n, c: 5n, remainder: 1n }],
    [{ rotating: 0 }, { a: 2n, b: 3n, c: 5n, remainder: 0n }],
    [{ rotating: 1 }, { a: 1n, b: 4n, c: 5n, remainder: 0n }],
    [{ rotating: 5 }, { a: 1n, b: 3n, c: 6n, remainder: 0n }],
    [{ rotating: -1 }, { a: 1n, b: 3n, c: 6n, remainder: 0n }],
  ])('%j', (method, expected) => {
    expect(round(ninths, method)).toEqual(expected);
  });

  test('the largest remainder and the largest weight are not the same', () => {
    // 2 + 0.4 and 7 + 0.6 and … 1.0 is left: b lost 0.6 but c, whole, is the largest.
    const exact = { a: ratio(24, 10), b: ratio(16, 10), c: ratio(9) };
    expect(round(exact, 'largestRemainder')).toEqual({ a: 2n, b: 2n, c: 9n, remainder: 0n });
    expect(round(exact, 'largestWeight')).toEqual({ a: 2n, b: 1n, c: 10n, remainder: 0n });
  });
});

test('the largest fraction comes first, wherever it stands and whatever comes before it by key', () => {
  // 0.1 + 0.2 + 0.3 + 0.4 = 1: cut down to nothing, one is left.
  const parts = { a: ratio(1, 10), b: ratio(2, 10), c: ratio(3, 10), d: ratio(4, 10) };
  const turned = Object.fromEntries(Object.entries(parts).toReversed());
  const expected = { a: 0n, b: 0n, c: 0n, d: 1n, remainder: 0n };
  expect(round(parts, 'largestRemainder')).toEqual(expected);
  expect(round(turned, 'largestRemainder')).toEqual(expected);
  expect(round(parts, 'largestWeight')).toEqual(expected);
  expect(round(turned, 'largestWeight')).toEqual(expected);
});

describe('ties', () => {
  const thirds = { c: ratio(10, 3), b: ratio(10, 3), a: ratio(10, 3) };

  test.each<LeftoverMethod>(['largestRemainder', 'largestWeight'])(
    'go by key, not by order of the list: %s',
    (method) => {
      expect(round(thirds, method)).toEqual({ a: 4n, b: 3n, c: 3n, remainder: 0n });
    },
  );

  test('keys are compared by code units', () => {
    const exact = { ä: ratio(1, 2), z: ratio(1, 2), Z: ratio(1, 2), '10': ratio(1, 2), '9': ratio(1, 2) };
    // Code units: "10" < "9" < "Z" < "z" < "ä"; 2.5 are cut to 2, so two halves go up.
    expect(round(exact, 'largestRemainder')).toEqual({ '10': 1n, '9': 1n, Z: 0n, z: 0n, ä: 0n, remainder: 0n });
  });
});

describe('a credit', () => {
  const exact = { a: ratio(10, 3), b: ratio(10, 3), c: ratio(10, 3), d: ratio(7, 2), e: ratio(-1, 2), f: ratio(0) };
  const mirrored = Object.fromEntries(Object.entries(exact).map(([key, value]) => [key, negate(value)]));

  test.each(methods)('is the mirror of its charge: %s', (method) => {
    const charge = round(exact, method);
    const credit = round(mirrored, method);
    // 0n − value: a negated zero is zero again.
    expect(credit).toEqual(Object.fromEntries(Object.entries(charge).map(([key, value]) => [key, 0n - value])));
  });

  test('mirrors even where the shares cancel out', () => {
    const half = { a: ratio(-1, 2), b: ratio(1, 2) };
    const other = { a: ratio(1, 2), b: ratio(-1, 2) };
    expect(round(half, 'largestRemainder')).toEqual({ a: -1n, b: 1n, remainder: 0n });
    expect(round(other, 'largestRemainder')).toEqual({ a: 1n, b: -1n, remainder: 0n });
    // What comes first in the list is no matter.
    expect(round({ b: ratio(1, 2), a: ratio(-1, 2) }, 'largestRemainder')).toEqual({ a: -1n, b: 1n, remainder: 0n });
  });
});

describe('charges and credits in one split', () => {
  test('a share of nothing does not say which way the others go', () => {
    // The first that bears is a credit, so all is computed as the mirror: its half goes away from zero.
    const exact = { a: ratio(0), b: ratio(-1, 2), c: ratio(1, 2) };
    expect(round(exact, 'largestRemainder')).toEqual({ a: 0n, b: -1n, c: 1n, remainder: 0n });
  });

  test('a whole credit is cut by nothing', () => {
    // −1 + 1/2 + 3/2 = 1: cut down −1, 0 and 1, one is left.
    const exact = { a: ratio(-1), b: ratio(1, 2), c: ratio(3, 2) };
    expect(round(exact, 'separate')).toEqual({ a: -1n, b: 0n, c: 1n, remainder: 1n });
  });
});

describe('what must not move', () => {
  test.each(methods)('zero stays zero: %s', (method) => {
    expect(round({ a: ratio(0), b: ratio(1, 2), c: ratio(1, 2) }, method)).toMatchObject({ a: 0n });
  });

  test('whole shares stay with the largest remainder', () => {
    expect(round({ a: ratio(5), b: ratio(1, 2), c: ratio(1, 2) }, 'largestRemainder')).toMatchObject({ a: 5n });
  });

  test('nothing to round is nothing', () => {
    expect(round({}, 'largestRemainder')).toEqual({ remainder: 0n });
  });
});

describe('a total of its own', () => {
  // A portion of 99.6 units whose rounded amount is 100 or 99.
  const exact = { a: ratio(498, 10), b: ratio(498, 10) };

  test('may be the sum rounded up or down', () => {
    expect(round(exact, 'largestRemainder', 100n)).toEqual({ a: 50n, b: 50n, remainder: 0n });
    expect(round(exact, 'largestRemainder', 99n)).toEqual({ a: 50n, b: 49n, remainder: 0n });
  });

  test('moves no whole share by remainder: what nobody may take is returned', () => {
    // 5 and 0.5 to 7 units: one goes to b, and a stays.
    expect(round({ a: ratio(5), b: ratio(1, 2) }, 'largestRemainder', 7n)).toEqual({ a: 5n, b: 1n, remainder: 1n });
  });

  test('must not be further away than a unit a share', () => {
    expect(() => round(exact, 'largestRemainder', 101n)).toThrow(InvariantViolation);
    expect(() => round(exact, 'largestRemainder', 97n)).toThrow(InvariantViolation);
  });
});
