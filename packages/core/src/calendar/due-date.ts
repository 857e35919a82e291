import { addDays, addMonths, daysBetween, yearOf } from './days.ts';
import type { LocalDate } from './local-date.ts';
import type { TimeSpan } from './time-span.ts';
import { utcDay } from './utc-day.ts';

const [firstDay, lastDay] = ['1600-01-01' as LocalDate, '9899-12-31' as LocalDate];

/**
 * The day on which a span ends that begins with an event: the day of the event does not count (§ 187 Abs. 1 BGB); weeks
 * end on the same day of the week, months and years on the day of the same number, or on the last of a month that has
 * no such day (§ 188 Abs. 2, 3 BGB). Never past the last day of the calendar, 9899-12-31.
 *
 * @example
 * ```ts
 * addSpan(LocalDate.parse('2024-01-31'), TimeSpan.parse('P1M')) // => '2024-02-29'
 * ```
 */
export function addSpan(day: LocalDate, span: TimeSpan): LocalDate {
  return move(day, span, 1);
}

/**
 * The same backwards: the day whose span ends on the given one or, where the month has no such day, its last. Never
 * before the first day of the calendar, 1600-01-01.
 *
 * @example
 * ```ts
 * subtractSpan(LocalDate.parse('2024-03-31'), TimeSpan.parse('P1M')) // => '2024-02-29'
 * ```
 */
export function subtractSpan(day: LocalDate, span: TimeSpan): LocalDate {
  return move(day, span, -1);
}

/**
 * The day itself, or the next that is neither a Saturday nor a Sunday nor a holiday (§ 193 BGB). It moves what is to be
 * done or paid; a notice that is to be received in time it does not.
 *
 * @example
 * ```ts
 * nextWorkingDay(LocalDate.parse('2024-06-15'), () => false) // => '2024-06-17'
 * ```
 */
export function nextWorkingDay(day: LocalDate, isHoliday: (day: LocalDate) => boolean): LocalDate {
  let working = day;
  while (working < lastDay && (isAtWeekend(working) || isHoliday(working))) working = addDays(working, 1);
  return working;
}

/**
 * When something is due a span after an event, by §§ 187 Abs. 1, 188 and 193 BGB; which days are holidays depends on
 * the place, so the caller says.
 *
 * @example
 * ```ts
 * dueDate({ event: LocalDate.parse('2024-05-31'), span: TimeSpan.parse('P2W'), isHoliday: () => false }) // => '2024-06-14'
 * ```
 */
export function dueDate({
  event,
  span,
  isHoliday,
}: {
  readonly event: LocalDate;
  readonly span: TimeSpan;
  readonly isHoliday: (day: LocalDate) => boolean;
}): LocalDate {
  return nextWorkingDay(addSpan(event, span), isHoliday);
}

/** The last day on which a span can begin that is over before the given day: it must end on the day before, or earlier. */
export function lastDayBefore(day: LocalDate, span: TimeSpan): LocalDate {
  let last = subtractSpan(day, span);
  while (last > firstDay && addSpan(last, span) >= day) last = addDays(last, -1);
  return last;
}

/**
 * The first day after so many spans in a row that begin with the start of a day: that day counts (§ 187 Abs. 2 BGB), so
 * a year from 1 August ends on 31 July. One that would end on a day its month has not ends with the month.
 */
export function dayAfterSpans(from: LocalDate, span: TimeSpan, times = 1): LocalDate {
  const end = move(from, span, times);
  const isCut = /[MY]$/u.test(span) && end < lastDay && end.slice(8) < from.slice(8);
  return isCut ? addDays(end, 1) : end;
}

function move(day: LocalDate, span: TimeSpan, times: number): LocalDate {
  const count = times * Number(span.slice(1, -1));
  const unit = span.slice(-1);
  if (unit === 'D' || unit === 'W') {
    const days = unit === 'W' ? 7 * count : count;
    if (days > daysBetween(day, lastDay)) return lastDay;
    return days < daysBetween(day, firstDay) ? firstDay : addDays(day, days);
  }
  const months = unit === 'Y' ? 12 * count : count;
  const month = 12 * yearOf(day) + Number(day.slice(5, 7)) - 1 + months;
  if (month >= 12 * (yearOf(lastDay) + 1)) return lastDay;
  return month < 12 * yearOf(firstDay) ? firstDay : addMonths(day, months);
}

function isAtWeekend(day: LocalDate): boolean {
  return [0, 6].includes(utcDay(day).getUTCDay());
}
