import { addDays, formatsFor, type Agreement, type Deadline, type Language } from '@umlage/core';
import ical, { ICalEventTransparency } from 'ical-generator';
import { deadlineInWords } from './deadline-in-words.ts';
import type { Deadlines } from './list-deadlines.ts';
import { deadlineTextsFor } from './texts.ts';

const aDay = 86_400;

/**
 * The deadlines as a calendar to subscribe to (RFC 5545). Each has the same UID whenever it is asked for, so that a calendar
 * shows it once and moves it where it moved.
 */
export function calendarOf({
  cooperation: { slug, name },
  deadlines,
  origin,
  asOf,
  language,
}: Pick<Deadlines, 'deadlines'> & {
  readonly cooperation: { readonly slug: string; readonly name: string };
  /** Where people reach the service. */
  readonly origin: string;
  readonly asOf: Date;
  readonly language: Language;
}): string {
  const texts = deadlineTextsFor(language);
  const { day } = formatsFor(language);
  const url = `${origin}/cooperations/${slug}/deadlines`;
  const calendar = ical({
    name: texts.calendar(name),
    prodId: { company: 'Umlage', product: 'Deadlines', language: language.toUpperCase() },
    ttl: aDay,
    url: `${origin}/api/v1/cooperations/${slug}/deadlines.ics`,
  });
  for (const { deadline, agreement } of deadlines) {
    const clause = clauseOf(deadline, agreement);
    calendar.createEvent({
      id: `${keyOf(deadline)}.${slug}@umlage`,
      // The whole day, which ends where the next one begins; days, not moments, so that no time zone moves them.
      allDay: true,
      start: `${deadline.on}T00:00:00.000Z`,
      end: `${addDays(deadline.on, 1)}T00:00:00.000Z`,
      stamp: asOf,
      summary: `${name}: ${deadlineInWords({ deadline, agreement }, texts, day)}`,
      ...(clause === undefined ? {} : { description: clause }),
      transparency: ICalEventTransparency.TRANSPARENT,
      url,
    });
  }
  return calendar.toString();
}

/** What makes it this deadline and no other, without the day it falls on. */
function keyOf(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'notice':
    case 'end':
      return `${deadline.kind}-${deadline.end}`;
    case 'leaving':
      return `${deadline.kind}-${deadline.party}-${deadline.noticeOn}`;
    case 'renewal':
      return `${deadline.kind}-${deadline.until}`;
    case 'statements':
      return `${deadline.kind}-${deadline.year.from}`;
    case 'advance':
      return `${deadline.kind}-${deadline.year.from}-${deadline.part}`;
    default:
      return `duty-${deadline.duty}-${(deadline.agreed ?? deadline.on).slice(0, 4)}`;
  }
}

function clauseOf({ clause }: Deadline, { clauses }: Agreement): string | undefined {
  const found = clauses.find(({ id }) => id === clause);
  return found === undefined ? undefined : `${found.number}: ${found.text}`;
}
