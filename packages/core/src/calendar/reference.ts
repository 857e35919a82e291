import * as z from 'zod';
import { DayOfYear, LocalDate } from './local-date.ts';

const yearOffset = z
  .int()
  .min(-20)
  .max(20)
  .meta({ description: 'Years from the calendar year in which the agreement’s year begins: -1 is the year before' });

const onDayOfYear = z.strictObject({ on: DayOfYear, year: yearOffset }).readonly();
const onDay = z.strictObject({ on: LocalDate }).readonly();
const duringYear = z.strictObject({ during: z.literal('year'), year: yearOffset }).readonly();
const duringRun = z.strictObject({ during: z.enum(['period', 'segment']) }).readonly();

/** A day or a stretch: where several values end, too. */
const DayOrStretch = z.union([onDayOfYear, onDay, duringYear, duringRun], { error: 'reference' });

const several = z
  .strictObject({
    last: z.int().min(1).max(40).meta({ description: 'How many' }),
    each: z.enum(['year', 'quarter', 'month']),
    until: DayOrStretch.meta({ description: 'None of them ends later' }),
    take: z.enum(['mean', 'sum']),
  })
  .readonly();

const forAnyRun = [
  onDayOfYear,
  onDay,
  duringYear,
  duringRun,
  z.strictObject({ edition: yearOffset }).readonly().meta({ description: 'The official edition of that year' }),
  z
    .strictObject({ publishedBy: DayOfYear, year: yearOffset })
    .readonly()
    .meta({ description: 'The latest value that was published by this day' }),
  several,
] as const;

const ForAnyRun = z.union(forAnyRun, { error: 'reference' });

/** As of which day, or over which stretch, a key figure is read. Resolved by the run's period, not by the segment. */
export const Reference = z
  .union([...forAnyRun, z.strictObject({ advance: ForAnyRun, settlement: ForAnyRun }).readonly()], {
    error: 'reference',
  })
  .meta({
    id: 'Reference',
    description:
      'A day ({"on":"06-30","year":-1}, {"on":"2022-05-15"}), a stretch ({"during":"segment"}), an official edition ' +
      '({"edition":-1}), the latest published value ({"publishedBy":"02-19","year":0}), several values ' +
      '({"last":3,"each":"year","until":…,"take":"mean"}), or one for advances and one for settlements',
  });
export type Reference = z.infer<typeof Reference>;

/** What a run is for: to ask for money ahead, or to settle what it came to. */
export const RunKind = z.enum(['settlement', 'advance']).meta({ id: 'RunKind' });
export type RunKind = z.infer<typeof RunKind>;
