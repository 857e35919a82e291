import { formatRatio, parseRatio, ratio, type Ratio } from '@umlage/core';
import { expect, test } from 'vitest';
import { baseRates } from './base-rates.ts';

// The main refinancing rate of the ECB as each half-year begins, by its decisions: 0.00 since 16.03.2016, 2.50 from 21.12.2022,
// 4.00 from 21.06.2023, 4.50 from 20.09.2023, 4.25 from 12.06.2024, 3.15 from 18.12.2024, 2.15 from 11.06.2025, 2.40 from 17.06.2026.
const refinancing: readonly (readonly [string, string])[] = [
  ['2023-01-01', '2.50'],
  ['2023-07-01', '4.00'],
  ['2024-01-01', '4.50'],
  ['2024-07-01', '4.25'],
  ['2025-01-01', '3.15'],
  ['2025-07-01', '2.15'],
  ['2026-07-01', '2.40'],
];
const hundredths = (text: string | undefined) => {
  const { numerator, denominator }: Ratio = parseRatio(text ?? '0') ?? ratio(0);
  return Number((100n * numerator) / denominator);
};

test('each base rate moved by as much as the rate it hangs on, § 247 Abs. 1 BGB', () => {
  for (const { from, percent } of baseRates) {
    const [, rate] = refinancing.findLast(([since]) => since <= from) ?? ['', '0'];
    expect([from, hundredths(formatRatio(percent))]).toEqual([from, hundredths(rate) - 88]);
  }
});

test('every half-year is there once, without a gap', () => {
  const days = baseRates.map(({ from }) => from);
  const expected = days.map((_, index) => {
    const half = 2 * 2016 + 1 + index;
    return `${Math.floor(half / 2)}-${half % 2 === 0 ? '01' : '07'}-01`;
  });
  expect(days).toEqual(expected);
});
