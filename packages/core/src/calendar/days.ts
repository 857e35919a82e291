import { addDays as addUtcDays, addMonths as addUtcMonths, differenceInCalendarDays } from 'date-fns';
import type { DayOfYear, LocalDate } from './local-date.ts';
import { dayText, isDayText, utcDay } from './utc-day.ts';

/** Whether a text is a day as `LocalDate` takes it, for those who read no documents. */
export function isDay(text: string): text is LocalDate {
  return isDayText(text);
}

function fromUtcDay(date: Date): LocalDate {
  return dayText(date) as LocalDate;
}

/**
 * The day so many days later, or earlier for a number below zero.
 *
 * @example
 * ```ts
 * addDays(LocalDate.parse('2024-02-28'), 2) // => '2024-03-01'
 * ```
 */
export function addDays(day: LocalDate, days: number): LocalDate {
  return fromUtcDay(addUtcDays(utcDay(day), days));
}

/** The same day of another month; the last of the month where it has no such day. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return fromUtcDay(addUtcMonths(utcDay(day), months));
}

/** The same day of another year; 28 February where it has no 29th. */
export function addYears(day: LocalDate, years: number): LocalDate {
  return addMonths(day, 12 * years);
}

/**
 * Days from `from` to `to`; negative if `to` is earlier.
 *
 * @example
 * ```ts
 * daysBetween(LocalDate.parse('2024-02-28'), LocalDate.parse('2024-03-01')) // => 2
 * ```
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return differenceInCalendarDays(utcDay(to), utcDay(from));
}

export function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

export function dayInYear(year: number, day: DayOfYear): LocalDate {
  return `${String(year).padStart(4, '0')}-${day}` as LocalDate;
}

export function firstDayOfYear(year: number): LocalDate {
  return dayInYear(year, '01-01' as DayOfYear);
}

export function firstDayOfMonth(day: LocalDate): LocalDate {
  return `${day.slice(0, 7)}-01` as LocalDate;
}

export function firstDayOfNextMonth(day: LocalDate): LocalDate {
  return firstDayOfMonth(addDays(firstDayOfMonth(day), 31));
}

export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
