import { ratio, sum, type Ratio } from '../exact/ratio.ts';
import {
  addDays,
  addMonths,
  dayInYear,
  daysBetween,
  earlierOf,
  firstDayOfMonth,
  firstDayOfNextMonth,
  firstDayOfYear,
  laterOf,
  yearOf,
} from './days.ts';
import type { DayOfYear, LocalDate } from './local-date.ts';
import type { Period } from './period.ts';

/**
 * The period from 1 January of a year up to 1 January of the next.
 *
 * @example
 * ```ts
 * calendarYear(2024) // => { from: '2024-01-01', until: '2025-01-01' }
 * ```
 */
export function calendarYear(year: number): Period {
  return { from: firstDayOfYear(year), until: firstDayOfYear(year + 1) };
}

/**
 * How many days a period holds.
 *
 * @example
 * ```ts
 * daysOf(calendarYear(2024)) // => 366
 * ```
 */
export function daysOf(period: Period): number {
  return daysBetween(period.from, period.until);
}

/**
 * The last day that belongs to a period: the one before `until`, for wording.
 *
 * @example
 * ```ts
 * lastDayOf(calendarYear(2024)) // => '2024-12-31'
 * ```
 */
export function lastDayOf(period: Period): LocalDate {
  return addDays(period.until, -1);
}

export function equalPeriods(a: Period, b: Period): boolean {
  return a.from === b.from && a.until === b.until;
}

export function contains(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.until <= outer.until;
}

/** The days two stretches share; `undefined` if none. A stretch without `until` is still open. */
export function overlap(
  a: Period,
  b: { readonly from: LocalDate; readonly until?: LocalDate | undefined },
): Period | undefined {
  const from = laterOf(a.from, b.from);
  const until = b.until === undefined ? a.until : earlierOf(a.until, b.until);
  return from < until ? { from, until } : undefined;
}

/** Cuts a period at those of the given days that lie inside it. */
export function cutAt(period: Period, days: Iterable<LocalDate>): readonly Period[] {
  const inside = new Set([...days].filter((day) => period.from < day && day < period.until));
  const bounds = [period.from, ...[...inside].toSorted(), period.until];
  return bounds.slice(1).map((until, index) => ({ from: bounds[index] ?? period.from, until }));
}

/** The same days in as few stretches as can be, in order: those that meet or overlap are one. */
export function joinPeriods(periods: readonly Period[]): readonly Period[] {
  const joined: Period[] = [];
  for (const { from, until } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || last.until < from) joined.push({ from, until });
    else joined[joined.length - 1] = { from: last.from, until: laterOf(last.until, until) };
  }
  return joined;
}

/** The year around a day that begins on that day of the calendar: a school year from 1 August, say. */
export function yearAround(day: LocalDate, yearStarts: DayOfYear): Period {
  const start = dayInYear(yearOf(day), yearStarts);
  const from = start <= day ? start : dayInYear(yearOf(day) - 1, yearStarts);
  return { from, until: dayInYear(yearOf(from) + 1, yearStarts) };
}

/** Which part of a year the period is: days over the days of the year they lie in, so a whole year is 1. */
export function yearsIn(period: Period, yearStarts: DayOfYear): Ratio {
  return partsOf(period, (day) => yearAround(day, yearStarts));
}

/** Likewise in months: days over the days of the month they lie in, so a whole month is 1. */
export function monthsIn(period: Period): Ratio {
  return partsOf(period, monthAround);
}

/** The period of as many whole months before; `undefined` where it has no whole months. */
export function periodBefore(period: Period): Period | undefined {
  const months = countMonths(period, 'full');
  const isWhole = period.from === firstDayOfMonth(period.from) && period.until === firstDayOfMonth(period.until);
  return isWhole ? { from: addMonths(period.from, -months), until: period.from } : undefined;
}

/** Months from the first of one to a day: whole ones, and days over the days of the last. */
export function monthsBetween(from: LocalDate, until: LocalDate): Ratio {
  const days = daysOf(monthAround(until));
  return ratio((monthOf(until) - monthOf(from)) * days + Number(until.slice(8)) - 1, days);
}

export function monthAround(day: LocalDate): Period {
  return { from: firstDayOfMonth(day), until: firstDayOfNextMonth(day) };
}

/** The last whole year, quarter or month of the calendar that ends no later than the bound. */
export function lastWhole(unit: 'year' | 'quarter' | 'month', bound: LocalDate): Period {
  const months = { year: 12, quarter: 3, month: 1 }[unit];
  const month = Number(bound.slice(5, 7)) - 1;
  const until = addMonths(firstDayOfMonth(bound), -(month % months));
  return { from: addMonths(until, -months), until };
}

/** How many months of the calendar the period touches, or holds whole. */
export function countMonths(period: Period, count: 'started' | 'full'): number {
  const from = count === 'full' ? monthStartFrom(period.from) : firstDayOfMonth(period.from);
  const until = count === 'full' ? firstDayOfMonth(period.until) : monthStartFrom(period.until);
  return Math.max(0, monthOf(until) - monthOf(from));
}

/** Months of the calendar, counted on. */
function monthOf(day: LocalDate): number {
  return 12 * yearOf(day) + Number(day.slice(5, 7));
}

/** The day itself if a month begins on it, else the first of the next month. */
export function monthStartFrom(day: LocalDate): LocalDate {
  return day === firstDayOfMonth(day) ? day : firstDayOfNextMonth(day);
}

function partsOf(period: Period, unitAround: (day: LocalDate) => Period): Ratio {
  const parts: Ratio[] = [];
  for (let day = period.from; day < period.until;) {
    const unit = unitAround(day);
    const until = earlierOf(unit.until, period.until);
    parts.push(ratio(daysBetween(day, until), daysOf(unit)));
    day = until;
  }
  return sum(parts);
}
