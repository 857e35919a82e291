import { describe, expect, test } from 'vitest';
import { InvariantViolation } from '../base/invariant.ts';
import {
  add,
  compare,
  decimalPlacesOf,
  divide,
  equals,
  formatRatio,
  leastCommonMultiple,
  multiply,
  negate,
  parseRatio,
  placePoint,
  ratio,
  subtract,
  sum,
  zero,
} from './ratio.ts';

describe('a ratio', () => {
  test('is reduced, and its denominator positive', () => {
    expect(ratio(6, 4)).toEqual({ numerator: 3n, denominator: 2n });
    expect(ratio(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(ratio(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  });

  test('has no denominator of zero', () => {
    expect(() => ratio(1, 0)).toThrow(InvariantViolation);
    expect(() => divide(ratio(1), zero)).toThrow('a denominator is never zero');
  });

  test.each([
    ['1/2 + 1/3 = 5/6', add(ratio(1, 2), ratio(1, 3)), ratio(5, 6)],
    ['1/6 + 1/6 = 1/3, over one denominator', add(ratio(1, 6), ratio(1, 6)), ratio(1, 3)],
    ['1/2 − 2/3 = −1/6', subtract(ratio(1, 2), ratio(2, 3)), ratio(-1, 6)],
    ['2/3 × 9/4 = 3/2', multiply(ratio(2, 3), ratio(9, 4)), ratio(3, 2)],
    ['1/2 ÷ −3/4 = −2/3', divide(ratio(1, 2), ratio(-3, 4)), ratio(-2, 3)],
    ['−(2/5) = −2/5', negate(ratio(2, 5)), ratio(-2, 5)],
    ['1/2 + 1/3 + 1/6 = 1', sum([ratio(1, 2), ratio(1, 3), ratio(1, 6)]), ratio(1)],
    ['nothing adds up to 0', sum([]), zero],
  ])('computes exactly: %s', (_, computed, expected) => {
    expect(computed).toEqual(expected);
    expect(equals(computed, expected)).toBe(true);
  });

  test.each([
    ['2/4 is 1/2', ratio(2, 4), ratio(1, 2), true],
    ['1/2 is not 1/3', ratio(1, 2), ratio(1, 3), false],
    ['1/3 is not 2/3', ratio(1, 3), ratio(2, 3), false],
    ['1/2 is not −1/2', ratio(1, 2), ratio(-1, 2), false],
  ])('equals what is the same number: %s', (_, one, other, same) => {
    expect(equals(one, other)).toBe(same);
    expect(compare(one, other) === 0).toBe(same);
  });

  test('is compared without rounding', () => {
    expect(compare(ratio(1, 3), ratio(333_333_333_333, 1_000_000_000_000))).toBe(1);
    expect(compare(ratio(-1, 2), ratio(-1, 3))).toBe(-1);
    expect(compare(ratio(2, 4), ratio(1, 2))).toBe(0);
  });

  test('finds the least common multiple', () => {
    expect(leastCommonMultiple(4n, 6n)).toBe(12n);
    expect(leastCommonMultiple(1n, 7n)).toBe(7n);
  });
});

describe('the text of a ratio', () => {
  test.each([
    ['12.5', ratio(25, 2)],
    ['0.125', ratio(1, 8)],
    ['-0.05', ratio(-1, 20)],
    ['1/3', ratio(1, 3)],
    ['-4/6', ratio(-2, 3)],
    ['007', ratio(7)],
    ['-0', zero],
    ['0/5', zero],
    ['12.96662', ratio(1_296_662, 100_000)],
    // Beyond the digits a decimal library keeps unless told otherwise: nothing is cut.
    [`0.${'0'.repeat(39)}1`, { numerator: 1n, denominator: 10n ** 40n }],
    ['9'.repeat(40), { numerator: 10n ** 40n - 1n, denominator: 1n }],
  ])('%s is read exactly', (text, expected) => {
    expect(parseRatio(text)).toEqual(expected);
  });

  test.each([
    '',
    ' 1',
    '1 ',
    '1,5',
    '1.',
    '.5',
    '+1',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '--1',
    '1.2.3',
    '1\n',
    '1/0',
    '1/-3',
    '1/2/3',
    '1.5/2',
    '1 / 2',
    '٣',
    '−1',
    '1_000',
    '9'.repeat(41),
    `0.${'1'.repeat(41)}`,
  ])('%j is no number', (text) => {
    expect(parseRatio(text)).toBeUndefined();
  });

  test.each([
    [ratio(25, 2), '12.5'],
    [ratio(1, 3), '1/3'],
    [ratio(-1, 20), '-0.05'],
    [ratio(7), '7'],
    [ratio(-7, 30), '-7/30'],
    [ratio(1, 1024), '0.0009765625'],
    [zero, '0'],
  ])('is a decimal where it ends, else a fraction', (value, text) => {
    expect(formatRatio(value)).toBe(text);
    expect(parseRatio(text)).toEqual(value);
  });

  test('knows how many decimals it takes', () => {
    // 40 = 2³ · 5: three decimals, 0.025. 3 divides no power of ten.
    expect(decimalPlacesOf(ratio(1, 40))).toBe(3);
    expect(decimalPlacesOf(ratio(1, 3))).toBeUndefined();
    expect(decimalPlacesOf(ratio(5))).toBe(0);
  });

  test.each([
    [-5n, 2, '-0.05'],
    [0n, 2, '0.00'],
    [123_456n, 2, '1234.56'],
    [-7n, 0, '-7'],
    [1n, 4, '0.0001'],
  ])('%d with the point %d places from the right is %s', (units, places, text) => {
    expect(placePoint(units, places)).toBe(text);
  });
});
