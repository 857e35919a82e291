import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayInYear,
  daysBetween,
  earlierOf,
  firstDayOfMonth,
  firstDayOfNextMonth,
  laterOf,
  yearOf,
} from './days.ts';
import { DayOfYear, LocalDate } from './local-date.ts';
import { utcDay } from './utc-day.ts';

const day = (text: string) => LocalDate.parse(text);

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '1600-01-01', '9899-12-31'])('%s is one', (text) => {
    expect(LocalDate.safeParse(text).success).toBe(true);
  });

  test.each([
    // 1900 and 2100 divide by 100 but not by 400: no leap years.
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-00-10',
    '2024-01-00',
    '2024-13-01',
    '',
    '2024-1-1',
    '2024-01-1',
    '24-01-01',
    '20240101',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '-2024-01-01',
    '+002024-01-01',
    '٢٠٢٤-٠١-٠١',
    '01.01.2024',
    '2024/01/01',
    'tomorrow',
    // Twenty years before and after every day the year still has four digits.
    '0000-01-01',
    '0024-03-27',
    '1599-12-31',
    '9900-01-01',
    '9999-12-31',
    '10000-01-01',
  ])('%j is none', (text) => {
    const issue = LocalDate.safeParse(text).error?.issues[0];
    expect(issue).toMatchObject({ code: 'custom', params: { code: 'date-invalid' } });
  });
});

describe('a day of every year', () => {
  test.each(['01-01', '02-28', '06-30', '12-31'])('%s is one', (text) => {
    expect(DayOfYear.safeParse(text).success).toBe(true);
  });

  test.each(['02-29', '02-30', '04-31', '13-01', '00-01', '1-1', '0630', ''])('%j is none', (text) => {
    const issue = DayOfYear.safeParse(text).error?.issues[0];
    expect(issue).toMatchObject({ code: 'custom', params: { code: 'day-of-year-invalid' } });
  });

  test('falls on a day in each year', () => {
    expect(dayInYear(2024, DayOfYear.parse('06-30'))).toBe('2024-06-30');
  });
});

describe('counting days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    // Clocks go forward on 31 March and back on 27 October 2024 in Germany.
    ['2024-03-30', 1, '2024-03-31'],
    ['2024-03-31', 1, '2024-04-01'],
    ['2024-10-26', 1, '2024-10-27'],
    ['2024-10-27', 1, '2024-10-28'],
    ['2024-01-01', 366, '2025-01-01'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test('centuries are counted too', () => {
    // 400 Gregorian years hold 97 leap days: 400 × 365 + 97.
    expect(daysBetween(day('1600-01-01'), day('2000-01-01'))).toBe(146_097);
  });

  test('a moment begins its day in UTC', () => {
    expect(utcDay('2024-03-31').toISOString()).toBe('2024-03-31T00:00:00.000Z');
  });
});

test('months begin on their first day', () => {
  expect(firstDayOfMonth(day('2024-02-29'))).toBe('2024-02-01');
  expect(firstDayOfNextMonth(day('2024-01-31'))).toBe('2024-02-01');
  expect(firstDayOfNextMonth(day('2024-02-01'))).toBe('2024-03-01');
  expect(firstDayOfNextMonth(day('2024-12-15'))).toBe('2025-01-01');
});

test('days are in order', () => {
  expect(yearOf(day('2024-02-29'))).toBe(2024);
  expect(laterOf(day('2024-01-02'), day('2023-12-31'))).toBe('2024-01-02');
  expect(earlierOf(day('2024-01-02'), day('2023-12-31'))).toBe('2023-12-31');
});
