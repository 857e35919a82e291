import { describe, expect, test } from 'vitest';
import { InvariantViolation } from '../base/invariant.ts';
import { apportion, apportionUnits, type SplittingMethod } from './apportion.ts';
import { cents } from './cents.ts';
import { one, ratio, zero, type Ratio } from './ratio.ts';

const receivers = (weights: Record<string, Ratio>) => Object.entries(weights).map(([key, weight]) => ({ key, weight }));

function split(amount: number, weights: Record<string, Ratio>, method: SplittingMethod, step?: number) {
  const outcome = apportion({
    amount: cents(amount),
    receivers: receivers(weights),
    method,
    ...(step === undefined ? {} : { step }),
  });
  return outcome.ok
    ? { ...Object.fromEntries(outcome.value.shares), remainder: outcome.value.remainder }
    : outcome.problems.map(({ code, path, facts }) => ({ code, path, facts }));
}

const equal = { a: one, b: one, c: one };

describe('100.00 in three equal parts', () => {
  // 10,000 / 3 = 3,333.33… cents; cut down 3 × 3,333 = 9,999, one cent is left.
  test.each<[SplittingMethod, Record<string, number>]>([
    ['largestRemainder', { a: 3334, b: 3333, c: 3333, remainder: 0 }],
    ['first', { a: 3334, b: 3333, c: 3333, remainder: 0 }],
    ['last', { a: 3333, b: 3333, c: 3334, remainder: 0 }],
    ['largestWeight', { a: 3334, b: 3333, c: 3333, remainder: 0 }],
    ['separate', { a: 3333, b: 3333, c: 3333, remainder: 1 }],
    ['block', { a: 3333, b: 3333, c: 3333, remainder: 1 }],
  ])('%s', (method, expected) => {
    expect(split(10_000, equal, method)).toEqual(expected);
    const mirrored = Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, 0 - value]));
    expect(split(-10_000, equal, method)).toEqual(mirrored);
  });
});

test('a block is the least number of units that the weights cut into whole ones', () => {
  // 30 : 20 : 40 : 40 is 3 : 2 : 4 : 4, a block of 13. 10,000 = 769 × 13 + 3.
  const weights = { a: ratio(30), b: ratio(20), c: ratio(40), d: ratio(40) };
  expect(split(10_000, weights, 'block')).toEqual({ a: 2307, b: 1538, c: 3076, d: 3076, remainder: 3 });
  // 1/2 : 1/3 is 3 : 2, a block of 5. 104 = 20 × 5 + 4.
  expect(split(104, { a: ratio(1, 2), b: ratio(1, 3) }, 'block')).toEqual({ a: 60, b: 40, remainder: 4 });
});

test('shares are multiples of the step', () => {
  // 1.00 in steps of 5 cents are 20 units: 6.67 each, cut down 18, two are left.
  expect(split(100, equal, 'largestRemainder', 5)).toEqual({ a: 35, b: 35, c: 30, remainder: 0 });
  expect(split(101, equal, 'largestRemainder', 5)).toEqual([
    { code: 'amount-not-in-steps', path: '/amount', facts: { amount: '1.01', step: '0.05' } },
  ]);
});

test.each([0, -1, 0.5, Number.NaN])('a step of %d is a fault of the caller', (step) => {
  expect(() => split(100, equal, 'largestRemainder', step)).toThrow(InvariantViolation);
});

describe('refused, every fault at once', () => {
  test('nobody to split among', () => {
    expect(split(100, {}, 'largestRemainder')).toEqual([{ code: 'weights-missing', path: '/receivers', facts: {} }]);
  });

  test('weights that add up to nothing', () => {
    expect(split(10_000, { a: zero, b: zero }, 'largestRemainder')).toEqual([
      { code: 'key-is-zero', path: '/receivers', facts: { amount: '100.00' } },
    ]);
  });

  test('weights that add up to nothing, for what is no money', () => {
    const outcome = apportionUnits({ units: 7n, receivers: receivers({ a: zero }), method: 'last' });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'key-is-zero', facts: { amount: '7' } }] });
  });

  test('negative weights and receivers named twice', () => {
    const outcome = apportion({
      amount: cents(100),
      receivers: [
        { key: 'a', weight: one },
        { key: 'a', weight: ratio(-1, 3) },
        { key: 'b', weight: one },
      ],
      method: 'first',
    });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [
        { code: 'weight-negative', path: '/receivers/1', facts: { key: 'a', received: '-1/3' } },
        { code: 'id-twice', path: '/receivers/1', facts: { id: 'a', what: 'receiver' } },
      ],
    });
  });
});

test('nothing is split into nothings, whatever the weights', () => {
  expect(split(0, { a: zero, b: zero }, 'block')).toEqual({ a: 0, b: 0, remainder: 0 });
  expect(split(0, equal, 'separate')).toEqual({ a: 0, b: 0, c: 0, remainder: 0 });
});

test('keys may be any text', () => {
  const outcome = apportion({
    amount: cents(3),
    receivers: ['__proto__', 'constructor', 'Münster/Süd'].map((key) => ({ key, weight: one })),
    method: 'largestRemainder',
  });
  expect(outcome.ok && [...outcome.value.shares]).toEqual([
    ['__proto__', 1],
    ['constructor', 1],
    ['Münster/Süd', 1],
  ]);
});

test('units beyond the reach of cents are split exactly', () => {
  const outcome = apportionUnits({ units: 10n ** 30n, receivers: receivers(equal), method: 'largestRemainder' });
  expect(outcome.ok && [...outcome.value.shares.values()]).toEqual([
    333_333_333_333_333_333_333_333_333_334n,
    333_333_333_333_333_333_333_333_333_333n,
    333_333_333_333_333_333_333_333_333_333n,
  ]);
});
