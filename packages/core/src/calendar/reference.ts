import { z } from 'zod';
import { DayOfYear, dayInYear, LocalDate, yearOf } from './local-date.ts';
import { calendarYear, type Period } from './period.ts';

const yearOffset = z
  .int()
  .min(-20)
  .max(20)
  .meta({ description: 'Years from the calendar year in which the run’s period begins: -1 is the year before' });

/** As of which day, or over which stretch, a key figure is read. Resolved by the run's period, not by the segment. */
export const Reference = z
  .union(
    [
      z.strictObject({ on: DayOfYear, year: yearOffset }).readonly(),
      z.strictObject({ on: LocalDate }).readonly(),
      z.strictObject({ during: z.literal('year'), year: yearOffset }).readonly(),
      z.strictObject({ during: z.enum(['period', 'segment']) }).readonly(),
    ],
    { error: 'reference' },
  )
  .meta({
    id: 'Reference',
    description: 'A day ({"on":"06-30","year":-1}, {"on":"2022-05-15"}) or a stretch ({"during":"segment"})',
  });
export type Reference = z.infer<typeof Reference>;

/** A reference that has been resolved: a day, or a stretch of days. */
export type Moment = { readonly on: LocalDate } | { readonly during: Period };

export function resolveReference(
  reference: Reference,
  at: { readonly period: Period; readonly segment: Period },
): Moment {
  const yearZero = yearOf(at.period.from);
  if ('on' in reference)
    return { on: 'year' in reference ? dayInYear(yearZero + reference.year, reference.on) : reference.on };
  switch (reference.during) {
    case 'year':
      return { during: calendarYear(yearZero + reference.year) };
    case 'period':
      return { during: at.period };
    case 'segment':
      return { during: at.segment };
  }
}
