import { describe, expect, test } from 'vitest';
import { InvariantViolation } from '../base/invariant.ts';
import { cents, centsRatio, euroText, formatCents, isWithinMoney, maximumCents, noCents, sumCents } from './cents.ts';
import { ratio } from './ratio.ts';

describe('cents', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53), 2n ** 53n])('%s is no money', (value) => {
    expect(() => cents(value)).toThrow(InvariantViolation);
  });

  test('reach to ±(2^53 − 1)', () => {
    expect(cents(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
    expect(cents(-(2n ** 53n) + 1n)).toBe(Number.MIN_SAFE_INTEGER);
  });

  test('know no negative zero', () => {
    expect(Object.is(cents(-0), 0)).toBe(true);
    expect(Object.is(sumCents([cents(-5), cents(5)]), 0)).toBe(true);
  });

  test('are added up, and the sum is money too', () => {
    expect(sumCents([cents(1), cents(2), cents(-4)])).toBe(-1);
    expect(sumCents([])).toBe(noCents);
    expect(() => sumCents([cents(Number.MAX_SAFE_INTEGER), cents(1)])).toThrow(InvariantViolation);
  });

  test.each([
    [123_456, '1234.56'],
    [-5, '-0.05'],
    [0, '0.00'],
    [100, '1.00'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('%d is written %s', (amount, text) => {
    expect(formatCents(cents(amount))).toBe(text);
  });

  test('are whole as a ratio, and exact cents are told in euro', () => {
    expect(centsRatio(cents(250))).toEqual(ratio(250));
    // 10,000 / 3 cents are 33.333… euro; 12.5 cents are 0.125 euro, half goes away from zero.
    expect(euroText(ratio(10_000, 3))).toBe('33.33');
    expect(euroText(ratio(25, 2))).toBe('0.13');
    expect(euroText(ratio(-25, 2))).toBe('-0.13');
  });
});

test.each([
  [ratio(maximumCents), true],
  [ratio(-maximumCents), true],
  [ratio(2 * maximumCents + 1, 2), false],
  [ratio(-2 * maximumCents - 1, 2), false],
  [ratio(1, 3), true],
])('exact cents reach as far as money, to either side: %o, %s', (exact, isWithin) => {
  expect(isWithinMoney(exact)).toBe(isWithin);
});
