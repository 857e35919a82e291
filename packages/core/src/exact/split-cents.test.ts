import { describe, expect, test } from 'vitest';
import { InvariantViolation } from '../base/invariant.ts';
import { cents } from './cents.ts';
import { splitCents } from './split-cents.ts';

function split(amount: number, weights: ArrayLike<number>) {
  const outcome = splitCents(cents(amount), weights);
  return outcome.ok ? outcome.value : outcome.problems.map(({ code, path, facts }) => ({ code, path, facts }));
}

test.each<[number, readonly number[], readonly number[]]>([
  // 10,000 / 3 = 3,333.33…: one cent is left and goes to the first.
  [10_000, [1, 1, 1], [3334, 3333, 3333]],
  [-10_000, [1, 1, 1], [-3334, -3333, -3333]],
  // 10 by 1 : 3 : 5 are 1 1/9, 3 3/9, 5 5/9.
  [10, [1, 3, 5], [1, 3, 6]],
  [2, [0, 1, 1, 1, 0], [0, 1, 1, 0, 0]],
  [0, [0, 0], [0, 0]],
  [-1, [0, 7], [0, -1]],
])('%d by %j', (amount, weights, shares) => {
  expect(split(amount, weights)).toEqual(shares);
  expect(split(amount, Float64Array.from(weights))).toEqual(shares);
});

test('many equal parties gain in the order of the list', () => {
  // 1,000 cents and 40 for a thousand: the first forty have one more.
  const shares = split(
    1040,
    Uint8Array.from({ length: 1000 }, () => 1),
  );
  expect(shares).toEqual(Array.from({ length: 1000 }, (_, index) => (index < 40 ? 2 : 1)));
});

describe('beyond the whole numbers of a double', () => {
  const [most, half] = [Number.MAX_SAFE_INTEGER, 2 ** 52];

  test.each<[number, readonly number[], readonly number[]]>([
    // The sum of the weights is 2^54 − 2: half each, the odd cent to the first.
    [most, [most, most], [half, half - 1]],
    [-most, [most, most], [-half, 1 - half]],
    // rest · weight = (2^53 − 1) · 2^52 is beyond, (2^53 − 1) · 1 is not.
    [most, [half, half], [half, half - 1]],
    [most, [most, 0], [most, 0]],
  ])('%d by %j', (amount, weights, shares) => {
    expect(split(amount, weights)).toEqual(shares);
  });
});

test('refused, every fault at once', () => {
  expect(split(1, [])).toEqual([{ code: 'weights-missing', path: '/weights', facts: {} }]);
  expect(split(1, [0, 0])).toEqual([{ code: 'key-is-zero', path: '/weights', facts: { amount: '0.01' } }]);
  expect(split(1, [-2, 3, -4])).toEqual([
    { code: 'weight-negative', path: '/weights/0', facts: { key: '0', received: '-2' } },
    { code: 'weight-negative', path: '/weights/2', facts: { key: '2', received: '-4' } },
  ]);
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('a weight of %d is a fault of the caller', (weight) => {
  expect(() => split(1, [1, weight])).toThrow(InvariantViolation);
});
