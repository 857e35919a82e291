import type { PartyId } from '../base/ids.ts';
import { problem, type Problem } from '../base/problem.ts';
import { earlierOf, laterOf } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Agreement } from './agreement.ts';
import { earliestEnd } from './earliest-end.ts';
import type { VersionStep } from './version-step.ts';

/** A period that was settled, with the numbers of its statements. */
export type SettledPeriod = { readonly period: Period; readonly statements: readonly string[] };

/**
 * What is to be told of a version beside the others of its agreement: both in force on a day, none in force between two,
 * settled periods it reaches back into (that is allowed, and leads to corrections), and parties that leave by it although
 * their notice was too late for that day, with the next end there is. A version without an end is ended by one that begins
 * later.
 *
 * Problems: `versions-overlapping`, `versions-gap`, `version-reaches-back`, `notice-late`
 *
 * @example
 * ```ts
 * const period = { from: LocalDate.parse('2024-01-01'), until: LocalDate.parse('2025-01-01') };
 * const later = { ...agreement, version: { number: 2, from: LocalDate.parse('2024-07-01') } };
 * const settled = [{ period, statements: ['2025-0001', '2025-0002'] }];
 * checkSequence({ agreement: later, others: [agreement], settled }).map(({ code }) => code) // => ['version-reaches-back']
 * ```
 */
export function checkSequence({
  agreement,
  others,
  settled = [],
  steps = [],
}: {
  readonly agreement: Agreement;
  /** The other versions, as they were agreed or ended. */
  readonly others: readonly Agreement[];
  /** As it was settled without this version. */
  readonly settled?: readonly SettledPeriod[];
  /** What was recorded for the other versions: notices among it. */
  readonly steps?: readonly VersionStep[];
}): readonly Problem[] {
  const siblings = others.filter(({ version }) => version.number !== agreement.version.number);
  return [
    ...siblings.flatMap((other) => checkOverlap(agreement, other)),
    ...checkGap(agreement, siblings),
    ...settled.flatMap((period) => checkReach(agreement, period)),
    ...checkNotices(agreement, siblings, steps),
  ];
}

type Stretch = { readonly from: LocalDate; readonly until?: LocalDate | undefined };

/** The end of a version, of which one that begins later is the end if it has none. */
function endBeside({ from, until }: Stretch, other: Stretch): LocalDate | undefined {
  return until ?? (other.from > from ? other.from : undefined);
}

function checkOverlap({ version }: Agreement, { version: other }: Agreement): readonly Problem[] {
  const from = laterOf(version.from, other.from);
  const ends = [endBeside(version, other), endBeside(other, version)].flatMap((end) => end ?? []);
  const [until] = ends.toSorted();
  if (until !== undefined && until <= from) return [];
  const both = { other: other.number, from, ...(until === undefined ? {} : { until }) };
  return [problem('versions-overlapping', '/version/from', both)];
}

function checkGap({ version }: Agreement, others: readonly Agreement[]): readonly Problem[] {
  const earlier = others.filter((other) => other.version.from < version.from);
  const ends = earlier.map((other) => endBeside(other.version, version) ?? version.from);
  const last = ends.toSorted().at(-1);
  return last === undefined || last >= version.from
    ? []
    : [problem('versions-gap', '/version/from', { from: last, until: version.from })];
}

function checkReach({ version }: Agreement, { period, statements }: SettledPeriod): readonly Problem[] {
  const from = laterOf(version.from, period.from);
  const until = version.until === undefined ? period.until : earlierOf(version.until, period.until);
  if (until <= from) return [];
  const affected = { from: period.from, until: period.until, since: from, statements };
  return [problem('version-reaches-back', '/version/from', affected)];
}

/** Of those that leave by the version; whoever leaves later than by its notice, or by consent of all, is in time. */
function checkNotices(
  { version, parties }: Agreement,
  others: readonly Agreement[],
  steps: readonly VersionStep[],
): readonly Problem[] {
  const before = others
    .filter((other) => other.version.from < version.from)
    .toSorted((a, b) => (a.version.from < b.version.from ? -1 : 1))
    .at(-1);
  const { term, yearStarts } = before ?? {};
  if (before === undefined || term === undefined) return [];
  const staying = new Set<PartyId>(parties.map(({ id }) => id));
  return before.parties.flatMap(({ id: party }) => {
    if (staying.has(party)) return [];
    const notice = steps.find((step) => step.step === 'notice' && step.party === party);
    if (notice === undefined) return [];
    const ending = earliestEnd({ term, noticeOn: notice.on, ...(yearStarts === undefined ? {} : { yearStarts }) });
    return ending.ok && ending.value.end > version.from
      ? ending.value.problems.map((late) => ({ ...late, place: { ...late.place, party } }))
      : [];
  });
}
