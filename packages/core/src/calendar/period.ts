import * as z from 'zod';
import { LocalDate } from './local-date.ts';

/** A period that holds at least one day, from `from` up to, but not including, `until`. Problem: `period-empty`. */
export type Period = { readonly from: LocalDate; readonly until: LocalDate };

/** A period that holds at least one day. */
export const Period = z
  .strictObject({ from: LocalDate, until: LocalDate })
  .refine((period) => period.from < period.until, { params: { code: 'period-empty' } })
  .readonly()
  .meta({ id: 'Period', description: 'Days from `from` up to, but not including, `until`' });
