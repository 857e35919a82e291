import * as z from 'zod';
import { isDayText } from './utc-day.ts';

/**
 * A day of the Gregorian calendar from 1600 to 9899, `YYYY-MM-DD` (ISO 8601), without time or zone. Compared as text, days
 * are in order. Problem: `date-invalid`.
 */
export const LocalDate = z
  .string()
  .refine(isDayText, { params: { code: 'date-invalid' } })
  .brand<'LocalDate'>()
  .meta({ id: 'LocalDate', description: 'A day, YYYY-MM-DD', format: 'date' });
export type LocalDate = z.infer<typeof LocalDate>;

/** A day that returns every year, `MM-DD`; 29 February, which does not, is refused. Problem: `day-of-year-invalid`. */
export const DayOfYear = z
  .string()
  .refine((text) => /^\d{2}-\d{2}$/u.test(text) && isDayText(`2023-${text}`), {
    params: { code: 'day-of-year-invalid' },
  })
  .brand<'DayOfYear'>()
  .meta({ id: 'DayOfYear', description: 'A day of every year, MM-DD', pattern: '^\\d{2}-\\d{2}$' });
export type DayOfYear = z.infer<typeof DayOfYear>;
