import { compareIds } from '../base/compare-ids.ts';
import type { ClauseId, DutyId, PartyId } from '../base/ids.ts';
import { addDays, addYears, dayInYear, laterOf, yearOf } from '../calendar/days.ts';
import { addSpan, lastDayBefore, nextWorkingDay } from '../calendar/due-date.ts';
import type { DayOfYear, LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { yearAround } from '../calendar/periods.ts';
import { advanceDaysOf, firstOn } from './advance-days.ts';
import type { Agreement } from './agreement.ts';
import { yearStartsOf } from './defaults.ts';
import { endAfter, lastEnd, termEndAfter } from './earliest-end.ts';
import type { Duty, Term } from './life-terms.ts';

/** What an agreement asks for by a day, or what happens on it. */
export type Deadline = {
  readonly on: LocalDate;
  /** The day as agreed, where that is no working day. */
  readonly agreed?: LocalDate;
  readonly clause?: ClauseId;
} & (
  | {
      /** The last day on which a notice can be received for this end: the first day without the agreement. */
      readonly kind: 'notice';
      readonly end: LocalDate;
    }
  | {
      /** The last day of a party that gave notice. */
      readonly kind: 'leaving';
      readonly party: PartyId;
      /** First day without it. */
      readonly end: LocalDate;
      readonly noticeOn: LocalDate;
      /** The end that was named, where it does not count: first day without the party. */
      readonly asked?: LocalDate;
    }
  /** The last day of the agreement, by its term or its version. */
  | { readonly kind: 'end'; readonly end: LocalDate }
  /** The first day of a renewed term, unless notice was given. */
  | { readonly kind: 'renewal'; readonly until: LocalDate }
  | { readonly kind: Duty['kind']; readonly duty: DutyId; readonly what: string }
  /** Statements of a year are sent by then. */
  | { readonly kind: 'statements'; readonly year: Period }
  | { readonly kind: 'advance'; readonly year: Period; readonly part: number; readonly of: number }
);

/**
 * What is to be done by the agreement, or happens to it, on the days of a stretch, in order of time: notice, end and
 * renewal by its term, its duties, statements and advances by its money terms, each as long as the version is in force.
 * What is to be done or paid by a day may wait for the next working day (§ 193 BGB); a notice may not, and an end and a
 * renewal come when they come. Which days are holidays depends on the place, so the caller says.
 *
 * @example
 * ```ts
 * const term = Term.parse({ from: '2020-01-01', notice: { period: 'P6M', to: 'endOfYear' } });
 * const deadlines = deadlinesOf({ ...agreement, term }, calendarYear(2025), () => false);
 * deadlines.map(({ on, kind }) => [on, kind]) // => [['2025-06-30', 'notice']]
 * ```
 */
export function deadlinesOf(
  agreement: Agreement,
  stretch: Period,
  isHoliday: (day: LocalDate) => boolean,
): readonly Deadline[] {
  const { term, version } = agreement;
  const found: readonly Deadline[] = [
    ...(term === undefined ? [] : [...noticesIn(term, stretch, yearStartsOf(agreement)), ...turnsIn(term, stretch)]),
    ...(version.until === undefined || (term !== undefined && lastEnd(term) === version.until)
      ? []
      : [{ kind: 'end', on: addDays(version.until, -1), end: version.until } as const]),
    ...(agreement.duties ?? []).flatMap((duty) => dutyIn(duty, agreement, stretch)),
    ...yearsAround(stretch, yearStartsOf(agreement)).flatMap((year) => [
      ...statementsOf(agreement, year),
      ...advancesOf(agreement, year),
    ]),
  ];
  return (
    found
      // Statements are due when the year is over, whatever is in force by then.
      .filter(({ kind, on }) => kind === 'statements' || isInForce(version, on))
      .map((deadline) => onWorkingDay(deadline, isHoliday))
      .filter(({ on }) => stretch.from <= on && on < stretch.until)
      .toSorted((a, b) => compareIds(a.on, b.on))
  );
}

function onWorkingDay(deadline: Deadline, isHoliday: (day: LocalDate) => boolean): Deadline {
  if (deadline.kind === 'notice' || deadline.kind === 'end' || deadline.kind === 'renewal') return deadline;
  const on = nextWorkingDay(deadline.on, isHoliday);
  return on === deadline.on ? deadline : { ...deadline, on, agreed: deadline.on };
}

function noticesIn(term: Term, stretch: Period, yearStarts: DayOfYear): readonly Deadline[] {
  const { notice } = term;
  if (notice === undefined || notice.to === 'anyDay') return [];
  const last = lastEnd(term);
  const found: Deadline[] = [];
  let end = endAfter(addSpan(laterOf(stretch.from, term.from), notice.period), term, yearStarts);
  while (end !== undefined) {
    const on = lastDayBefore(end, notice.period);
    if (on >= stretch.until || (last !== undefined && end >= last)) break;
    found.push({ kind: 'notice', on, end, ...cited(notice.clause ?? term.clause) });
    end = endAfter(end, term, yearStarts);
  }
  return found;
}

/** The end of the agreement, or each renewal. */
function turnsIn(term: Term, stretch: Period): readonly Deadline[] {
  const last = lastEnd(term);
  const clause = cited(term.clause);
  if (last !== undefined) return [{ kind: 'end', on: addDays(last, -1), end: last, ...clause }];
  const found: Deadline[] = [];
  let on = termEndAfter(addDays(stretch.from, -1), term);
  while (on !== undefined && on < stretch.until) {
    const until = termEndAfter(on, term);
    if (until !== undefined) found.push({ kind: 'renewal', on, until, ...clause });
    on = until;
  }
  return found;
}

function dutyIn({ by, clause, everyYears = 1, first, id, kind, name }: Duty, agreement: Agreement, stretch: Period) {
  const { from } = agreement.version;
  const begins = first ?? (from.slice(5) === '01-01' ? yearOf(from) : yearOf(from) + 1);
  const found: Deadline[] = [];
  // The last day of a year may be moved into the next.
  const skipped = Math.max(0, Math.floor((yearOf(stretch.from) - 1 - begins) / everyYears));
  for (let year = begins + skipped * everyYears; year <= yearOf(stretch.until); year += everyYears) {
    const on = dayInYear(year, by);
    found.push({ kind, on, duty: id, what: name, ...cited(clause) });
  }
  return found;
}

/** The statements of a year fall under the version that was in force as it ended. */
function statementsOf({ settlement, version }: Agreement, year: Period): readonly Deadline[] {
  if (settlement?.by === undefined || !isInForce(version, addDays(year.until, -1))) return [];
  return [{ kind: 'statements', on: firstOn(settlement.by, year.until), year, ...cited(settlement.clause) }];
}

function advancesOf({ advances }: Agreement, year: Period): readonly Deadline[] {
  if (advances === undefined || advances.on === 'onDemand') return [];
  const days = advanceDaysOf(advances.on, year);
  return days.map((on, index) => {
    return { kind: 'advance', on, year, part: index + 1, of: days.length, ...cited(advances.clause) };
  });
}

/** Years some of whose days of payment may lie in the stretch: each is at most a year later than the one before. */
function yearsAround(stretch: Period, yearStarts: DayOfYear): readonly Period[] {
  const found: Period[] = [];
  let year = yearAround(addYears(stretch.from, -13), yearStarts);
  while (year.from < stretch.until) {
    found.push(year);
    year = yearAround(year.until, yearStarts);
  }
  return found;
}

function isInForce({ from, until }: Agreement['version'], day: LocalDate): boolean {
  return from <= day && (until === undefined || day < until);
}

function cited(clause: ClauseId | undefined): { readonly clause?: ClauseId } {
  return clause === undefined ? {} : { clause };
}
