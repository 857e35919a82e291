import { expect, test } from 'vitest';
import { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { Agreement } from './agreement.ts';
import { deadlinesOf } from './deadlines.ts';

const document = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [{ id: 'a', name: 'Town A', roles: ['host'] }],
  clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
};

function told(value: string | number | Period): string | number {
  return typeof value === 'object' ? value.from : value;
}

/** Every day is a working day but those given; what was moved is told after the others. */
function deadlines(terms: object, from: string, until: string, holidays: readonly string[] = []) {
  const stretch = { from: LocalDate.parse(from), until: LocalDate.parse(until) };
  const found = deadlinesOf(Agreement.parse({ ...document, ...terms }), stretch, (day) => holidays.includes(day));
  return found.map(({ on, kind, agreed, ...more }) => {
    const words = [on, kind, ...Object.values<string | number | Period>(more).map(told)];
    return (agreed === undefined ? words : [...words, `(${agreed})`]).join(' ');
  });
}

test('a term that is renewed: notice before each end, and the renewal', () => {
  const term = {
    from: '2024-01-01',
    first: 'P5Y',
    renewal: 'P2Y',
    notice: { period: 'P1Y', to: 'endOfTerm', clause: 'rounding' },
  };
  expect(deadlines({ term }, '2024-01-01', '2032-01-01')).toEqual([
    '2027-12-31 notice 2029-01-01 rounding',
    '2029-01-01 renewal 2031-01-01',
    '2029-12-31 notice 2031-01-01 rounding',
    '2031-01-01 renewal 2033-01-01',
    '2031-12-31 notice 2033-01-01 rounding',
  ]);
});

test('a term that ends is told once, and needs no notice to its end', () => {
  const term = { from: '2024-01-01', first: 'P2Y', notice: { period: 'P6M', to: 'endOfTerm' } };
  const version = { number: 1, from: '2024-01-01', until: '2026-01-01' };
  expect(deadlines({ term, version }, '2024-01-01', '2030-01-01')).toEqual(['2025-12-31 end 2026-01-01']);
});

test('an unlimited one: the last day for notice to each end of the year', () => {
  const term = { from: '2024-01-01', notice: { period: 'P6M', to: 'endOfYear' } };
  expect(deadlines({ term }, '2025-01-01', '2027-01-01')).toEqual([
    '2025-06-30 notice 2026-01-01',
    '2026-06-30 notice 2027-01-01',
  ]);
});

test('duties return, from the first whole year on or the year that is said', () => {
  const duties = [
    { id: 'estimate', name: 'Estimate', kind: 'estimate', by: '09-30' },
    { id: 'review', name: 'Review', kind: 'review', by: '06-30', everyYears: 5, first: 2026 },
  ];
  const version = { number: 1, from: '2024-03-01', until: '2027-01-01' };
  expect(deadlines({ duties, version }, '2020-01-01', '2035-01-01')).toEqual([
    '2025-09-30 estimate estimate Estimate',
    '2026-06-30 review review Review',
    '2026-09-30 estimate estimate Estimate',
    '2026-12-31 end 2027-01-01',
  ]);
  expect(deadlines({ duties }, '2031-01-01', '2032-01-01')).toEqual([
    '2031-06-30 review review Review',
    '2031-09-30 estimate estimate Estimate',
  ]);
});

test('statements are sent in the year after, by the version in force as the year ended', () => {
  const settlement = { dueInDays: 30, by: '04-30' };
  expect(deadlines({ settlement }, '2024-01-01', '2027-01-01')).toEqual([
    '2025-04-30 statements 2024-01-01',
    '2026-04-30 statements 2025-01-01',
  ]);
});

test('advances in order; a day no later than the one before is of the next year', () => {
  const advances = { basis: 'budget', on: ['04-01', '10-01', '01-15'] };
  expect(deadlines({ advances }, '2025-01-01', '2026-01-01')).toEqual([
    '2025-01-15 advance 2024-01-01 3 3',
    '2025-04-01 advance 2025-01-01 1 3',
    '2025-10-01 advance 2025-01-01 2 3',
  ]);
});

test('what is to be done or paid may wait for the next working day, past the end of a year and of a version', () => {
  const terms = {
    version: { number: 1, from: '2022-01-01', until: '2023-01-01' },
    duties: [{ id: 'estimate', name: 'Estimate', kind: 'estimate', by: '12-31' }],
    advances: { basis: 'budget', on: ['06-25', '10-31'] },
    settlement: { dueInDays: 30, by: '04-30' },
  };
  // 25 June 2022 was a Saturday, 31 December too; 30 April 2023 a Sunday.
  const holidays = ['2022-10-31', '2023-05-01'];
  expect(deadlines(terms, '2022-01-01', '2023-01-01', holidays)).toEqual([
    '2022-06-27 advance 2022-01-01 1 2 (2022-06-25)',
    '2022-11-01 advance 2022-01-01 2 2 (2022-10-31)',
    '2022-12-31 end 2023-01-01',
  ]);
  expect(deadlines(terms, '2023-01-01', '2024-01-01', holidays)).toEqual([
    '2023-01-02 estimate estimate Estimate (2022-12-31)',
    '2023-05-02 statements 2022-01-01 (2023-04-30)',
  ]);
});

test('neither notice nor end waits', () => {
  const term = { from: '2020-01-01', notice: { period: 'P6M', to: 'endOfYear' } };
  // A Sunday.
  expect(deadlines({ term }, '2024-01-01', '2025-01-01', ['2024-06-30'])).toEqual(['2024-06-30 notice 2025-01-01']);
});

test('what is asked for at need has no day, nor has an agreement that says nothing', () => {
  expect(deadlines({ advances: { basis: 'budget', on: 'onDemand' } }, '2024-01-01', '2034-01-01')).toEqual([]);
});
