import { addDays, addYears, dayInYear, yearOf } from './days.ts';
import type { DayOfYear, LocalDate } from './local-date.ts';
import type { Period } from './period.ts';
import { calendarYear, lastWhole, yearAround } from './periods.ts';
import type { Reference, RunKind } from './reference.ts';

/** A reference that has been resolved. */
export type Moment = SingleMoment | { readonly several: readonly SingleMoment[]; readonly take: 'mean' | 'sum' };

export type SingleMoment =
  | { readonly on: LocalDate }
  | { readonly during: Period }
  | { readonly edition: number }
  | { readonly publishedBy: LocalDate };

export function resolveReference(
  reference: Reference,
  at: {
    readonly period: Period;
    readonly segment: Period;
    readonly yearStarts: DayOfYear;
    readonly kind: RunKind;
    /** A figure that is counted on one day a year has no stretches: then the day itself is taken in each year. */
    readonly onDays: boolean;
  },
): Moment {
  if ('advance' in reference) return resolveReference(reference[at.kind], at);
  const yearZero = yearOf(yearAround(at.period.from, at.yearStarts).from);
  if ('on' in reference)
    return { on: 'year' in reference ? dayInYear(yearZero + reference.year, reference.on) : reference.on };
  if ('edition' in reference) return { edition: yearZero + reference.edition };
  if ('publishedBy' in reference) return { publishedBy: dayInYear(yearZero + reference.year, reference.publishedBy) };
  if ('last' in reference) {
    const { last, each, until, take } = reference;
    const end = resolveReference(until, at);
    const day = 'on' in end ? end.on : undefined;
    if (day !== undefined && at.onDays && each === 'year')
      return { take, several: Array.from({ length: last }, (_, index) => ({ on: addYears(day, index + 1 - last) })) };
    const stretches: Period[] = [];
    let bound = 'on' in end ? addDays(end.on, 1) : 'during' in end ? end.during.until : at.period.until;
    while (stretches.length < last) {
      const stretch = lastWhole(each, bound);
      stretches.unshift(stretch);
      bound = stretch.from;
    }
    return { take, several: stretches.map((during) => ({ during })) };
  }
  switch (reference.during) {
    case 'year':
      return { during: calendarYear(yearZero + reference.year) };
    case 'period':
      return { during: at.period };
    case 'segment':
      return { during: at.segment };
  }
}
