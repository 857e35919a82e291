import { describe, expect, test } from 'vitest';
import { addSpan, dueDate, lastDayBefore, nextWorkingDay, subtractSpan } from './due-date.ts';
import { LocalDate } from './local-date.ts';
import { TimeSpan } from './time-span.ts';

const day = (text: string) => LocalDate.parse(text);
const span = (text: string) => TimeSpan.parse(text);

describe('a span after an event', () => {
  test.each([
    // § 187 Abs. 1: the day of the event does not count, so the fourteenth day after 1 April is the 15th.
    ['2024-04-01', 'P14D', '2024-04-15'],
    // § 188 Abs. 2: the same day of the week.
    ['2024-04-03', 'P2W', '2024-04-17'],
    ['2024-01-15', 'P1M', '2024-02-15'],
    // § 188 Abs. 3: no such day, so the last of the month.
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2023-01-31', 'P1M', '2023-02-28'],
    ['2024-08-31', 'P6M', '2025-02-28'],
    // The last of a short month is no last of a long one.
    ['2024-02-29', 'P1M', '2024-03-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['9899-12-30', 'P9999Y', '9899-12-31'],
    ['9899-12-30', 'P9999W', '9899-12-31'],
    ['9899-12-30', 'P1D', '9899-12-31'],
  ])('%s and %s is %s', (event, length, end) => {
    expect(addSpan(day(event), span(length))).toBe(end);
  });

  test.each([
    ['2024-04-15', 'P14D', '2024-04-01'],
    ['2024-03-31', 'P1M', '2024-02-29'],
    ['2025-01-01', 'P6M', '2024-07-01'],
    ['2024-02-29', 'P1Y', '2023-02-28'],
    ['1600-01-02', 'P9999M', '1600-01-01'],
    ['1600-01-02', 'P9999D', '1600-01-01'],
  ])('%s less %s is %s', (end, length, event) => {
    expect(subtractSpan(day(end), span(length))).toBe(event);
  });
});

describe('the last day to begin with', () => {
  test.each([
    // Six months to the end of the year: received on 30 June they end on 30 December, on 1 July a day too late.
    ['2025-01-01', 'P6M', '2024-06-30'],
    // 28, 29, 30 and 31 January all end on 28 February.
    ['2023-03-01', 'P1M', '2023-01-31'],
    ['2023-02-28', 'P1M', '2023-01-27'],
    ['2024-05-01', 'P2W', '2024-04-16'],
  ])('before %s by %s is %s', (end, length, last) => {
    expect(lastDayBefore(day(end), span(length))).toBe(last);
  });
});

describe('a day on which nobody works', () => {
  const holidays = ['2024-10-03', '2024-12-25', '2024-12-26'];
  const isHoliday = (each: LocalDate) => holidays.includes(each);

  test.each([
    ['a Friday', '2024-06-14', '2024-06-14'],
    ['a Saturday', '2024-06-15', '2024-06-17'],
    ['a Sunday', '2024-06-16', '2024-06-17'],
    ['a holiday', '2024-10-03', '2024-10-04'],
    ['Christmas', '2024-12-25', '2024-12-27'],
  ])('%s: %s goes to %s', (_, given, moved) => {
    expect(nextWorkingDay(day(given), isHoliday)).toBe(moved);
  });

  test('moves what is due a span after an event', () => {
    expect(dueDate({ event: day('2024-09-03'), span: span('P30D'), isHoliday })).toBe('2024-10-04');
  });

  test('where every day is a holiday, the calendar ends', () => {
    expect(nextWorkingDay(day('9899-12-01'), () => true)).toBe('9899-12-31');
  });
});
