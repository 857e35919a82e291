import { LocalDate } from '@umlage/core';

/** The one place that knows what time it is; everything else is told. */
export type Clock = { readonly now: () => Date; readonly today: () => LocalDate };

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** A day begins at midnight in Germany, wherever the machine stands. */
export function dayOf(instant: Date): LocalDate {
  return LocalDate.parse(calendar.format(instant));
}

export function clockFrom(now: () => Date): Clock {
  return { now, today: () => dayOf(now()) };
}

export const systemClock: Clock = clockFrom(() => new Date());
