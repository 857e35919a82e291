import { describe, expect, test } from 'vitest';
import { one, ratio } from '../exact/ratio.ts';
import { DayOfYear, LocalDate } from './local-date.ts';
import { Period } from './period.ts';
import { calendarYear, contains, cutAt, daysOf, lastDayOf, monthsIn, overlap, yearsIn } from './periods.ts';

const day = (text: string) => LocalDate.parse(text);
const period = (from: string, until: string) => Period.parse({ from, until });

describe('a period', () => {
  test('holds its first day and not the one it ends before', () => {
    expect(daysOf(period('2024-02-28', '2024-03-01'))).toBe(2);
    expect(lastDayOf(period('2024-02-28', '2024-03-01'))).toBe('2024-02-29');
    expect(daysOf(period('2024-01-01', '2024-01-02'))).toBe(1);
  });

  test.each([
    ['2024-01-01', '2024-01-01'],
    ['2024-01-02', '2024-01-01'],
  ])('from %s until %s holds no day', (from, until) => {
    const issue = Period.safeParse({ from, until }).error?.issues[0];
    expect(issue).toMatchObject({ code: 'custom', params: { code: 'period-empty' } });
  });

  test('a calendar year has 365 or 366 days', () => {
    expect(calendarYear(2024)).toEqual({ from: '2024-01-01', until: '2025-01-01' });
    expect(daysOf(calendarYear(2024))).toBe(366);
    expect(daysOf(calendarYear(2023))).toBe(365);
    expect(daysOf(calendarYear(1900))).toBe(365);
    expect(daysOf(calendarYear(2000))).toBe(366);
  });

  test('is as long over the days on which the clocks change', () => {
    expect(daysOf(period('2024-03-01', '2024-04-01'))).toBe(31);
    expect(daysOf(period('2024-10-01', '2024-11-01'))).toBe(31);
  });
});

const january = DayOfYear.parse('01-01');

describe('parts of years and months', () => {
  test.each([
    ['a whole year is 1, leap', '2024-01-01', '2025-01-01', one],
    ['a whole year is 1, common', '2023-01-01', '2024-01-01', one],
    // January and February 2024 have 31 + 29 = 60 of 366 days.
    ['days over the days of their year', '2024-01-01', '2024-03-01', ratio(60, 366)],
    // Twelve months over two years: 184 of 365 days of 2023 and 182 of 366 of 2024.
    ['days in two years, each over its own', '2023-07-01', '2024-07-01', ratio(184 * 366 + 182 * 365, 365 * 366)],
    ['ten whole years', '2015-01-01', '2025-01-01', ratio(10)],
    ['one day', '2024-02-29', '2024-03-01', ratio(1, 366)],
  ])('years: %s', (_, from, until, years) => {
    expect(yearsIn(period(from, until), january)).toEqual(years);
  });

  test.each([
    ['a whole month is 1', '2024-02-01', '2024-03-01', one],
    ['a whole year is 12', '2024-01-01', '2025-01-01', ratio(12)],
    // 16 of 31 days of January and 14 of 29 of February: 16/31 + 14/29 = (464 + 434) / 899.
    ['days over the days of their month', '2024-01-16', '2024-02-15', ratio(898, 899)],
  ])('months: %s', (_, from, until, months) => {
    expect(monthsIn(period(from, until))).toEqual(months);
  });

  test('the last years that days can name come to an end', () => {
    expect(yearsIn(period('9890-01-01', '9899-12-31'), january)).toEqual(ratio(9 * 365 + 364, 365));
  });
});

describe('two stretches', () => {
  const march = period('2024-03-01', '2024-04-01');

  test.each([
    ['meet', { from: day('2024-03-15'), until: day('2024-05-01') }, { from: '2024-03-15', until: '2024-04-01' }],
    ['are one in the other', { from: day('2024-01-01'), until: day('2025-01-01') }, march],
    ['meet though one is open', { from: day('2024-03-31') }, { from: '2024-03-31', until: '2024-04-01' }],
    ['only touch', { from: day('2024-04-01'), until: day('2024-05-01') }, undefined],
    ['are apart', { from: day('2024-06-01') }, undefined],
  ])('%s', (_, other, shared) => {
    expect(overlap(march, other)).toEqual(shared);
  });

  test('one contains the other, the same too', () => {
    expect(contains(march, march)).toBe(true);
    expect(contains(march, period('2024-03-01', '2024-04-02'))).toBe(false);
    expect(contains(march, period('2024-02-29', '2024-03-02'))).toBe(false);
  });
});

describe('cutting', () => {
  const quarter = period('2024-01-01', '2024-04-01');

  test('at the days inside, each once, in order', () => {
    const days = ['2024-03-01', '2024-02-01', '2024-03-01'].map(day);
    expect(cutAt(quarter, days)).toEqual([
      { from: '2024-01-01', until: '2024-02-01' },
      { from: '2024-02-01', until: '2024-03-01' },
      { from: '2024-03-01', until: '2024-04-01' },
    ]);
  });

  test('not at its own bounds, nor outside', () => {
    expect(cutAt(quarter, ['2024-01-01', '2024-04-01', '2023-06-01', '2025-01-01'].map(day))).toEqual([quarter]);
    expect(cutAt(quarter, [])).toEqual([quarter]);
  });
});
