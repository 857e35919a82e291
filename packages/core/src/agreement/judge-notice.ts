import { problem, type Problem } from '../base/problem.ts';
import { addDays, laterOf } from '../calendar/days.ts';
import { lastDayBefore } from '../calendar/due-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Agreement } from './agreement.ts';
import type { Deadline } from './deadlines.ts';
import { yearStartsOf } from './defaults.ts';
import { earliestEnd, endAfter, lastEnd } from './earliest-end.ts';
import type { Term } from './life-terms.ts';
import type { VersionStep } from './version-step.ts';

type Notice = Extract<VersionStep, { readonly step: 'notice' }>;

/** To what a notice leads by its agreement. */
export type JudgedNotice = {
  /** First day without the party; absent where neither notice nor agreement gives one. */
  readonly endsOn?: LocalDate;
  readonly problems: readonly Problem[];
};

/**
 * Judges a notice by the term of its agreement: the first day without the party, and whether the notice came too late for
 * the end it names, or names a day to which none can be given. Then it leads to the next end there is. One that names no
 * end leads to the earliest, and is told which one it missed.
 *
 * Problems: `notice-not-agreed`, `notice-without-end`, `notice-late`, `notice-end-not-agreed`
 *
 * @example
 * ```ts
 * const term = Term.parse({ from: '2020-01-01', notice: { period: 'P6M', to: 'endOfYear' } });
 * const Notice = VersionStep.options[4];
 * const notice = Notice.parse({ step: 'notice', party: 'bdorf', on: '2024-07-01', endsOn: '2025-01-01' });
 * const { endsOn, problems } = judgeNotice({ ...agreement, term }, notice);
 * [endsOn, ...problems.map(({ code }) => code)] // => ['2026-01-01', 'notice-late']
 * ```
 */
export function judgeNotice(agreement: Agreement, { party, on, endsOn: named }: Notice): JudgedNotice {
  const { term } = agreement;
  const place = { party };
  const asNamed = named === undefined ? {} : { endsOn: named };
  if (term === undefined)
    return { ...asNamed, problems: [problem('notice-not-agreed', '/term', { noticeOn: on }, place)] };
  const yearStarts = yearStartsOf(agreement);
  const earliest = earliestEnd({ term, noticeOn: on, yearStarts });
  if (!earliest.ok) return { ...asNamed, problems: earliest.problems.map((found) => ({ ...found, place })) };
  const { end, problems } = earliest.value;
  if (named === undefined)
    return { endsOn: end, problems: problems.map((found) => ({ ...found, place: { ...found.place, party } })) };
  const next = endAfter(addDays(named, -1), term, yearStarts);
  const isEnd = next === named || lastEnd(term) === named;
  const endsOn = laterOf(isEnd ? named : (next ?? end), end);
  return { endsOn, problems: endsOn === named ? [] : [missed({ party, on, named, isEnd, endsOn, term })] };
}

function missed({
  party,
  on,
  named,
  isEnd,
  endsOn,
  term: { notice, clause },
}: {
  readonly party: Notice['party'];
  readonly on: LocalDate;
  readonly named: LocalDate;
  readonly isEnd: boolean;
  readonly endsOn: LocalDate;
  readonly term: Term;
}): Problem {
  const cited = notice?.clause ?? clause;
  const place = { party, ...(cited === undefined ? {} : { clause: cited }) };
  if (!isEnd || notice === undefined)
    return problem('notice-end-not-agreed', '/term/notice', { asked: named, end: endsOn }, place);
  const receivedBy = lastDayBefore(named, notice.period);
  return problem('notice-late', '/term/notice', { noticeOn: on, receivedBy, missed: named, end: endsOn }, place);
}

/**
 * The last days of parties that gave notice, as far as they lie in a stretch, in the order of the notices. Which
 * end counts is judged by the agreement; an end that was named and does not count is told beside it.
 *
 * @example
 * ```ts
 * const term = Term.parse({ from: '2020-01-01', notice: { period: 'P6M', to: 'endOfYear' } });
 * const notice = VersionStep.options[4].parse({ step: 'notice', party: 'bdorf', on: '2024-06-30' });
 * departuresOf({ ...agreement, term }, [notice], calendarYear(2024)).map(({ on, kind }) => [on, kind]) // => [['2024-12-31', 'leaving']]
 * ```
 */
export function departuresOf(agreement: Agreement, notices: readonly Notice[], stretch: Period): readonly Deadline[] {
  const { term } = agreement;
  const clause = term?.notice?.clause ?? term?.clause;
  return notices.flatMap((notice) => {
    const { endsOn: end } = judgeNotice(agreement, notice);
    if (end === undefined) return [];
    const on = addDays(end, -1);
    if (on < stretch.from || on >= stretch.until) return [];
    const { party, on: noticeOn, endsOn: named } = notice;
    const asked = named === undefined || named === end ? {} : { asked: named };
    return [
      { kind: 'leaving', on, party, end, noticeOn, ...asked, ...(clause === undefined ? {} : { clause }) } as const,
    ];
  });
}
