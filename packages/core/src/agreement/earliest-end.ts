import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem, type Problem } from '../base/problem.ts';
import { addDays, addMonths, daysBetween, firstDayOfNextMonth, laterOf } from '../calendar/days.ts';
import { addSpan, dayAfterSpans, lastDayBefore } from '../calendar/due-date.ts';
import type { DayOfYear, LocalDate } from '../calendar/local-date.ts';
import { yearAround } from '../calendar/periods.ts';
import { calendarYearStarts } from './defaults.ts';
import type { Term } from './life-terms.ts';

/** To what a notice leads: the first day after the end, and what is to be told about it. */
export type Ending = {
  readonly end: LocalDate;
  /** Until when this end could be brought about by notice; absent if the agreement ends then by itself. */
  readonly receivedBy?: LocalDate;
  readonly problems: readonly Problem[];
};

/**
 * The first day after the earliest end to which a notice received on a day leads. The day of receipt does not count
 * (§ 187 Abs. 1 BGB), and § 193 BGB does not lengthen the time for a notice. Before the first term is over nobody gets
 * out; where nothing is renewed, the agreement ends by itself at the latest. A notice too late for the next end is told
 * (`notice-late`) with the one it counts for.
 *
 * Problems: `notice-not-agreed`, `notice-without-end`
 *
 * @example
 * ```ts
 * const term = Term.parse({ from: '2020-01-01', notice: { period: 'P6M', to: 'endOfYear' } });
 * const ending = earliestEnd({ term, noticeOn: LocalDate.parse('2024-06-30') });
 * ending.ok && ending.value.end // => '2025-01-01'
 * ```
 */
export function earliestEnd({
  term,
  noticeOn,
  yearStarts = calendarYearStarts,
}: {
  readonly term: Term;
  readonly noticeOn: LocalDate;
  readonly yearStarts?: DayOfYear;
}): Outcome<Ending> {
  const last = lastEnd(term);
  const bySelf: Ending | undefined = last === undefined ? undefined : { end: last, problems: [] };
  if (term.notice === undefined)
    return bySelf === undefined ? failure(problem('notice-not-agreed', '/term', { noticeOn })) : success(bySelf);
  const end = endAfter(addSpan(noticeOn, term.notice.period), term, yearStarts);
  if (last !== undefined && (end === undefined || end >= last)) return success({ end: last, problems: [] });
  if (end === undefined) return failure(problem('notice-without-end', '/term/notice', { noticeOn }));
  const missed = endAfter(noticeOn, term, yearStarts) ?? end;
  const late = { noticeOn, receivedBy: lastDayBefore(missed, term.notice.period), missed, end };
  const isLate = missed < end && term.notice.to !== 'anyDay';
  return success({
    end,
    receivedBy: lastDayBefore(end, term.notice.period),
    problems: isLate ? [problem('notice-late', '/term/notice', late, placeOf(term.notice))] : [],
  });
}

/** The first day after a term that is not renewed. */
export function lastEnd({ from, first, renewal }: Term): LocalDate | undefined {
  return first === undefined || renewal !== undefined ? undefined : dayAfterSpans(from, first);
}

/** The first end later than a day to which notice can be given: as the first day without the agreement. */
export function endAfter(day: LocalDate, term: Term, yearStarts: DayOfYear): LocalDate | undefined {
  const { notice, from, first } = term;
  if (notice === undefined) return undefined;
  const firstEnd = first === undefined ? addDays(from, 1) : dayAfterSpans(from, first);
  const earliest = notice.earliest === undefined ? firstEnd : laterOf(firstEnd, notice.earliest);
  const after = laterOf(day, addDays(earliest, -1));
  const end = notice.to === 'endOfTerm' ? termEndAfter(after, term) : boundaryAfter(after, notice.to, yearStarts);
  return end !== undefined && end > after && end <= calendarEnds ? end : undefined;
}

/** The first day after the first term, or one of its renewals, that ends later than a day. */
export function termEndAfter(day: LocalDate, { from, first, renewal }: Term): LocalDate | undefined {
  if (first === undefined) return undefined;
  const firstEnd = dayAfterSpans(from, first);
  if (firstEnd > day || renewal === undefined) return firstEnd > day ? firstEnd : undefined;
  // At least so many are over, however long their months and years are; from there on one by one.
  const longest = { D: 1, W: 7, M: 31, Y: 366 }[renewal.slice(-1)] ?? 1;
  let times = Math.floor(daysBetween(firstEnd, day) / (longest * Number(renewal.slice(1, -1))));
  let end = dayAfterSpans(firstEnd, renewal, times);
  while (end <= day && end < calendarEnds) end = dayAfterSpans(firstEnd, renewal, (times += 1));
  return end > day ? end : undefined;
}

const calendarEnds = '9899-12-31' as LocalDate;

function boundaryAfter(
  day: LocalDate,
  to: 'anyDay' | 'endOfMonth' | 'endOfQuarter' | 'endOfYear',
  yearStarts: DayOfYear,
): LocalDate {
  if (to === 'anyDay') return addDays(day, 1);
  if (to === 'endOfMonth') return firstDayOfNextMonth(day);
  const { from, until } = yearAround(day, yearStarts);
  if (to === 'endOfYear') return until;
  return [3, 6, 9].map((months) => addMonths(from, months)).find((end) => end > day) ?? until;
}

function placeOf({ clause }: NonNullable<Term['notice']>) {
  return clause === undefined ? {} : { clause };
}
