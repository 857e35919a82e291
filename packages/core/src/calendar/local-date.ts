import { UTCDateMini } from '@date-fns/utc';
import { addDays as addUtcDays, addMonths as addUtcMonths, differenceInCalendarDays, isValid } from 'date-fns';
import { z } from 'zod';

/** A day of the calendar, `YYYY-MM-DD`, without time or zone. Compared as text, days are in order. */
export const LocalDate = z
  .string()
  .refine(isDay, { params: { code: 'date-invalid' } })
  .brand<'LocalDate'>()
  .meta({ id: 'LocalDate', description: 'A day, YYYY-MM-DD', format: 'date' });
export type LocalDate = z.infer<typeof LocalDate>;

/** A day that returns every year, `MM-DD`; 29 February, which does not, is refused. */
export const DayOfYear = z
  .string()
  .refine((text) => /^\d{2}-\d{2}$/u.test(text) && isDay(`2023-${text}`), { params: { code: 'day-of-year-invalid' } })
  .brand<'DayOfYear'>()
  .meta({ id: 'DayOfYear', description: 'A day of every year, MM-DD', pattern: '^\\d{2}-\\d{2}$' });
export type DayOfYear = z.infer<typeof DayOfYear>;

/** The Gregorian calendar, as far as twenty years and a day more still have four digits: days are compared as text. */
const [firstDay, lastDay] = ['1600-01-01', '9899-12-31'];

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || text < firstDay || text > lastDay) return false;
  return isValid(utcDay(text)) && fromUtcDay(utcDay(text)) === text;
}

/**
 * The day as a moment, for libraries that know no days. date-fns reads and writes whatever `get…` and `set…` answer:
 * on this class they answer in UTC, whatever the zone.
 */
export function utcDay(day: string): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

function fromUtcDay(date: Date): LocalDate {
  return date.toISOString().slice(0, 10) as LocalDate;
}

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

/** Days from `from` to `to`; negative if `to` is earlier. */
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
