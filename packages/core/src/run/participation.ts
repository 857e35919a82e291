import type { TimeMode } from '../agreement/agreement.ts';
import { firstDayOfMonth } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { lastDayOf, monthStartFrom, overlap } from '../calendar/periods.ts';
import type { Participation } from '../ledger/facts.ts';
import type { RunInput } from './run-question.ts';
import type { Successions } from './successions.ts';

/**
 * Who was known to take part, and when. Several rows on the same party, service and first day are one fact told again:
 * the latest recorded counts.
 */
export function knownParticipation({ facts, question }: RunInput): readonly Participation[] {
  const told = new Map<string, Participation>();
  for (const row of facts.participation) {
    if (row.recordedOn > question.asKnownOn) continue;
    const fact = `${row.party}/${row.service ?? ''}/${row.from}`;
    const before = told.get(fact);
    if (before === undefined || before.recordedOn <= row.recordedOn) told.set(fact, row);
  }
  return [...told.values()];
}

/**
 * Who takes part as a pool treats time: by days, by months that were started or full, or for the whole period whoever
 * takes part on a day of it, since when is then for `presence` to weigh. Successors stand in for those whose place they
 * took: from the month after a merger where months count, from the start where all share the period.
 */
export function participationIn(
  rows: readonly Participation[],
  {
    time,
    period,
    successions,
  }: { readonly time: TimeMode; readonly period: Period; readonly successions: Successions },
): readonly Participation[] {
  if (time !== 'whole') {
    const boundary = time.cut === 'day' ? (day: LocalDate) => day : monthStartFrom;
    return successions.passOn(
      rows.flatMap((row) => inMonths(row, time.cut)),
      boundary,
    );
  }
  const lastDay = lastDayOf(period);
  return rows.flatMap((row) =>
    overlap(period, row) === undefined ? [] : [{ ...row, ...period, party: successions.heirOf(row.party, lastDay) }],
  );
}

/** The months that were started, or only those that were full; by days nothing changes. */
function inMonths(row: Participation, cut: Exclude<TimeMode, 'whole'>['cut']): readonly Participation[] {
  if (cut === 'day') return [row];
  const [first, last] = cut === 'startedMonth' ? [firstDayOfMonth, monthStartFrom] : [monthStartFrom, firstDayOfMonth];
  const from = first(row.from);
  const until = row.until === undefined ? undefined : last(row.until);
  if (until === undefined) return [{ ...row, from }];
  return from < until ? [{ ...row, from, until }] : [];
}
