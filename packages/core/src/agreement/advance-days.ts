import { addDays, dayInYear, yearOf } from '../calendar/days.ts';
import type { DayOfYear, LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';

/** The days on which advances of a year are asked for: each after the one before it, be it in the next year. */
export function advanceDaysOf(on: readonly DayOfYear[], year: Period): readonly LocalDate[] {
  const days: LocalDate[] = [];
  let from = year.from;
  for (const day of on) {
    const next = firstOn(day, from);
    days.push(next);
    from = addDays(next, 1);
  }
  return days;
}

/** The first such day of the calendar on a day or later. */
export function firstOn(day: DayOfYear, from: LocalDate): LocalDate {
  const on = dayInYear(yearOf(from), day);
  return on >= from ? on : dayInYear(yearOf(from) + 1, day);
}
