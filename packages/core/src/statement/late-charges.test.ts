import { expect, test } from 'vitest';
import { LateTerms } from '../agreement/money-terms.ts';
import { PartyId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { cents, formatCents } from '../exact/cents.ts';
import { lateCharges, type OwedAmount } from './late-charges.ts';

const day = (text: string) => LocalDate.parse(text);

function owed(amount: number, due: string, ...payments: readonly (readonly [string, number])[]): OwedAmount {
  const paid = payments.map(([on, part]) => ({ on: day(on), amount: cents(part) }));
  return { party: PartyId.parse('b'), name: 'Q1', amount: cents(amount), due: day(due), payments: paid };
}

// Published by the Deutsche Bundesbank, § 247 Abs. 2 BGB.
const baseRates = [
  { from: '2023-07-01', percent: '3.12' },
  { from: '2024-01-01', percent: '3.62' },
  { from: '2024-07-01', percent: '3.37' },
  { from: '2025-01-01', percent: '2.27' },
];
const interest = (terms: object = {}) => LateTerms.parse({ scheme: 'bgb288', points: '9', baseRates, ...terms });
const surcharge = LateTerms.parse({ scheme: 'ao240' });

function charged(terms: LateTerms, one: OwedAmount, until: string) {
  const late = lateCharges(terms, [one], day(until));
  if (!late.ok) throw new Error(JSON.stringify(late.problems));
  return late.value.map(({ stretches, total }) => [
    ...stretches.map((part) =>
      part.scheme === 'bgb288' ? `${part.period.from} ${part.days}/${part.daysOfYear}` : formatCents(part.surcharge),
    ),
    formatCents(total),
  ]);
}

test('interest runs from the day after the due day to the day of payment', () => {
  // § 187 Abs. 1 BGB: due on 15 January, paid on 14 February: 30 days. 10000 × 12.62 % × 30 / 366 = 103.4426…
  expect(charged(interest(), owed(1_000_000, '2024-01-15', ['2024-02-14', 1_000_000]), '2024-12-31')).toEqual([
    ['2024-01-16 30/366', '103.44'],
  ]);
  // Paid on the due day: nothing.
  expect(charged(interest(), owed(1_000_000, '2024-01-15', ['2024-01-15', 1_000_000]), '2024-12-31')).toEqual([]);
});

test('another base rate, another year and a part payment each begin a stretch; all is rounded once', () => {
  // 1000 × 8.62 % × 16 / 366 (15 to 30 June) + 1000 × 8.37 % × 10 / 366 + 400 × 8.37 % × 174 / 366 + 400 × 7.27 % × 9 / 365
  // = 3.76830… + 2.28688… + 15.91672… + 0.71704… = 22.68896…
  const one = owed(100_000, '2024-06-14', ['2024-07-10', 60_000], ['2025-01-09', 40_000]);
  expect(charged(interest({ points: '5' }), one, '2025-03-01')).toEqual([
    ['2024-06-15 16/366', '2024-07-01 10/366', '2024-07-11 174/366', '2025-01-01 9/365', '22.69'],
  ]);
});

test('the lump sum is asked for once for each amount, § 288 Abs. 5 BGB', () => {
  const one = owed(36_600, '2024-01-15', ['2024-01-25', 36_600]);
  // 366 × 12.62 % × 10 / 366 = 1.262, and 40.
  expect(charged(interest({ lumpSum: '40.00' }), one, '2024-12-31')).toEqual([['2024-01-16 10/366', '41.26']]);
});

test('a base rate that is not named is not made up', () => {
  const late = lateCharges(interest(), [owed(100, '2023-06-01')], day('2023-08-01'));
  expect(late.ok ? [] : late.problems.map(({ code, facts }) => [code, facts])).toEqual([
    ['base-rate-missing', { day: '2023-06-02' }],
  ]);
});

test('one percent of what is owed, down to 50 euro, for each month that was started, § 240 Abs. 1 AO', () => {
  // 1039.99 is taken as 1000.
  expect(charged(surcharge, owed(103_999, '2024-02-15'), '2024-03-15')).toEqual([['10.00', '10.00']]);
  expect(charged(surcharge, owed(103_999, '2024-02-15'), '2024-03-16')).toEqual([['10.00', '10.00', '20.00']]);
  // Below 50 euro: nothing.
  expect(charged(surcharge, owed(4999, '2024-02-15'), '2024-12-31')).toEqual([]);
});

test('up to three days late nothing is asked for, then from the due day on, § 240 Abs. 3 AO', () => {
  const paidOn = (on: string) => charged(surcharge, owed(100_000, '2024-02-15', [on, 100_000]), '2024-12-31');
  expect(paidOn('2024-02-18')).toEqual([]);
  expect(paidOn('2024-02-19')).toEqual([['10.00', '10.00']]);
  // Due on the last of a month: the next month ends on its last day, § 108 Abs. 1 AO with § 188 Abs. 3 BGB.
  const last = (on: string) => charged(surcharge, owed(100_000, '2024-01-31', [on, 100_000]), '2024-12-31');
  expect(last('2024-02-29')).toEqual([['10.00', '10.00']]);
  expect(last('2024-03-01')).toEqual([['10.00', '10.00', '20.00']]);
});

test('a part payment lessens what the next month is reckoned on', () => {
  const one = owed(100_000, '2024-02-15', ['2024-03-10', 40_000]);
  expect(charged(surcharge, one, '2024-03-31')).toEqual([['10.00', '6.00', '16.00']]);
});
