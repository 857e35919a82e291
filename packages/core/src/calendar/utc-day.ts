import { UTCDateMini } from '@date-fns/utc';
import { isValid } from 'date-fns';

/** The Gregorian calendar, as far as twenty years and a day more still have four digits: days are compared as text. */
const [firstDay, lastDay] = ['1600-01-01', '9899-12-31'];

/** Whether a text is a day of that calendar, YYYY-MM-DD. */
export function isDayText(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || text < firstDay || text > lastDay) return false;
  return isValid(utcDay(text)) && dayText(utcDay(text)) === text;
}

/**
 * The day as a moment, for libraries that know no days. date-fns reads and writes whatever `get…` and `set…` answer:
 * on this class they answer in UTC, whatever the zone.
 */
export function utcDay(day: string): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

/** The way back from `utcDay`. */
export function dayText(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
