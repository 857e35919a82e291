import * as z from 'zod';

/**
 * A length of time as agreements say it, one number and one unit of ISO 8601: `P14D`, `P2W`, `P6M`, `P1Y`. How it is
 * added to a day depends on the unit: a month is no number of days, and weeks are not months.
 */
export const TimeSpan = z
  .string()
  .regex(/^P[1-9]\d{0,3}[DWMY]$/)
  .brand<'TimeSpan'>()
  .meta({ id: 'TimeSpan', description: 'Days, weeks, months or years: P14D, P2W, P6M, P1Y' });
export type TimeSpan = z.infer<typeof TimeSpan>;
