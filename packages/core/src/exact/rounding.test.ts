import { describe, expect, test } from 'vitest';
import { ratio } from './ratio.ts';
import { ceiling, floor, roundHalfAwayFromZero, toDecimalPlaces, truncate } from './rounding.ts';

describe('half is away from zero', () => {
  test.each([
    [ratio(1, 2), 1n],
    [ratio(-1, 2), -1n],
    [ratio(5, 2), 3n],
    [ratio(-5, 2), -3n],
    [ratio(499, 1000), 0n],
    [ratio(-499, 1000), 0n],
    [ratio(4, 3), 1n],
    [ratio(5, 3), 2n],
    [ratio(7), 7n],
    // ITKo: 27,890.625 euro are 2,789,062.5 cents.
    [ratio(27_890_625, 10), 2_789_063n],
  ])('%o becomes %d', (value, rounded) => {
    expect(roundHalfAwayFromZero(value)).toBe(rounded);
  });
});

test.each([
  [ratio(5, 2), 2n, 3n],
  [ratio(-5, 2), -3n, -2n],
  [ratio(1, 100), 0n, 1n],
  [ratio(-1, 100), -1n, 0n],
  [ratio(6), 6n, 6n],
  [ratio(-6), -6n, -6n],
  [ratio(0), 0n, 0n],
])('%o lies between %d and %d', (value, below, above) => {
  expect([floor(value), ceiling(value)]).toEqual([below, above]);
});

test('truncation goes towards zero', () => {
  expect(truncate(ratio(5, 2))).toBe(2n);
  expect(truncate(ratio(-5, 2))).toBe(-2n);
});

test.each([
  [ratio(1, 3), 2, '0.33'],
  [ratio(2, 3), 2, '0.67'],
  [ratio(-1, 8), 2, '-0.13'],
  [ratio(1, 8), 3, '0.125'],
  [ratio(5), 2, '5.00'],
  [ratio(-1, 1000), 2, '0.00'],
  [ratio(19, 2), 0, '10'],
])('%o to %d places is %s', (value, places, text) => {
  expect(toDecimalPlaces(value, places)).toBe(text);
});
