import type { DayOfYear } from '../calendar/local-date.ts';
import type { Agreement, Pool, TimeMode } from './agreement.ts';
import type { RoundingPolicy } from './rounding-policy.ts';

export function roundingOf(agreement: Agreement, pool: Pool): RoundingPolicy {
  return pool.rounding ?? agreement.rounding;
}

export function timeOf(agreement: Agreement, pool: Pool): TimeMode {
  return pool.time ?? agreement.time ?? { cut: 'day' };
}

export const calendarYearStarts = '01-01' as DayOfYear;

export function yearStartsOf(agreement: Agreement): DayOfYear {
  return agreement.yearStarts ?? calendarYearStarts;
}

export function holdsOf({ figures }: Agreement, id: string): NonNullable<Agreement['figures'][number]['holds']> {
  return figures.find((figure) => figure.id === id)?.holds ?? 'onDay';
}
