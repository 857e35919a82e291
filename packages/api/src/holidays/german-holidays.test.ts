import { LocalDate } from '@umlage/core';
import { expect, test } from 'vitest';
import { holidaysOf } from './german-holidays.ts';

const isIn = (officialKey: string | undefined, day: string) =>
  holidaysOf(officialKey === undefined ? {} : { officialKey })(LocalDate.parse(day));

// Easter Sundays: 31 March 2024, 20 April 2025, 5 April 2026, 25 April 2038 (the latest there is), 27 March 2285.
test.each([
  ['2024-03-29', '2024-04-01', '2024-05-09', '2024-05-20'],
  ['2025-04-18', '2025-04-21', '2025-05-29', '2025-06-09'],
  ['2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25'],
  ['2038-04-23', '2038-04-26', '2038-06-03', '2038-06-14'],
  ['2285-03-20', '2285-03-23', '2285-04-30', '2285-05-11'],
])('what moves with Easter: %s', (...days) => {
  for (const day of days) expect(isIn(undefined, day)).toBe(true);
  for (const day of days)
    expect(isIn(undefined, `${day.slice(0, 8)}${day.slice(8) === '15' ? '16' : '15'}`)).toBe(false);
});

test('what holds everywhere holds without a key', () => {
  for (const day of ['2024-01-01', '2024-05-01', '2024-10-03', '2024-12-25', '2024-12-26'])
    expect(isIn(undefined, day)).toBe(true);
  for (const day of ['2024-01-06', '2024-10-31', '2024-11-01', '2024-12-24', '2024-12-31'])
    expect(isIn(undefined, day)).toBe(false);
});

test('a key says in which Land', () => {
  expect(isIn('03355', '2024-10-31')).toBe(true);
  expect(isIn('03355', '2016-10-31')).toBe(false);
  expect(isIn('03355', '2024-05-30')).toBe(false);
  expect(isIn('09162000', '2024-05-30')).toBe(true);
  expect(isIn('14', '2024-11-20')).toBe(true);
  expect(isIn('14', '2023-11-22')).toBe(true);
  expect(isIn('11', '2018-03-08')).toBe(false);
  expect(isIn('11', '2019-03-08')).toBe(true);
});

test('what was, or is, a holiday only once or in one Land', () => {
  // The 500th Reformation Day was one everywhere; before and after it is the Land that says.
  for (const land of ['03', '05', '09', undefined]) expect(isIn(land, '2017-10-31')).toBe(true);
  expect(isIn('05', '2018-10-31')).toBe(false);
  // Seventy-five and eighty years after the war, and seventy-five after the rising of 17 June, in Berlin.
  for (const year of [2020, 2025]) expect(isIn('11', `${year}-05-08`)).toBe(true);
  expect(isIn('11', '2028-06-17')).toBe(true);
  expect(isIn('12', '2025-05-08')).toBe(false);
  expect(isIn('11', '2024-05-08')).toBe(false);
  // In the whole of the Saarland; in Bavaria it is the municipality that decides.
  expect(isIn('10', '2024-08-15')).toBe(true);
  expect(isIn('09', '2024-08-15')).toBe(false);
});
