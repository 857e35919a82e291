import type { Agreement } from '../agreement/agreement.ts';
import type { Terms } from '../agreement/terms.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { earlierOf } from '../calendar/days.ts';
import type { Period } from '../calendar/period.ts';
import { contains, cutAt } from '../calendar/periods.ts';
import type { RunInput } from './run-question.ts';

/**
 * The versions in force over a period, among those that were known, in order of time. A version ends where it says, or
 * where a later one begins; of several that would be in force on a day the one with the highest number is, so that an
 * amendment may reach back.
 *
 * Problems: `agreement-unknown`, `period-before-agreement`, `period-after-agreement`
 */
export function termsInForce(input: RunInput): Outcome<readonly Terms[]> {
  const { versions, question } = input;
  const { period, asKnownOn } = question;
  const known = knownVersions(input).toSorted((a, b) => a.version.number - b.version.number);
  if (known.length === 0) {
    const knownFrom = versions.flatMap(({ knownOn }) => knownOn ?? []).toSorted()[0] ?? '';
    return failure(problem('agreement-unknown', '/asKnownOn', { asKnownOn, knownFrom }));
  }
  const inForce = known.map((agreement) => ({ agreement, stretch: stretchOf(agreement, known, period) }));
  const stretches = cutAt(
    period,
    inForce.flatMap(({ stretch }) => [stretch.from, stretch.until]),
  ).map((stretch) => ({ stretch, agreement: inForce.findLast((one) => contains(one.stretch, stretch))?.agreement }));
  const uncovered = stretches.find(({ agreement }) => agreement === undefined)?.stretch;
  if (uncovered !== undefined) {
    const first = known.map(({ version }) => version.from).toSorted()[0] ?? period.from;
    return failure(
      uncovered.from < first
        ? problem('period-before-agreement', '/period/from', { from: period.from, inForceFrom: first })
        : problem('period-after-agreement', '/period/until', { until: period.until, inForceUntil: uncovered.from }),
    );
  }
  return success(join(stretches.flatMap(({ agreement, stretch }) => (agreement ? [{ agreement, stretch }] : []))));
}

/** The versions that were known on the day of the run. */
export function knownVersions({ versions, question: { asKnownOn } }: RunInput): readonly Agreement[] {
  return versions
    .filter(({ knownOn }) => knownOn === undefined || knownOn <= asKnownOn)
    .map(({ agreement }) => agreement);
}

function stretchOf(agreement: Agreement, known: readonly Agreement[], period: Period): Period {
  const { number, from, until } = agreement.version;
  const later = known.filter(({ version }) => version.number > number && version.from > from);
  const ends = [...later.map(({ version }) => version.from), ...(until === undefined ? [] : [until])];
  const end = ends.reduce<typeof from | undefined>((a, b) => (a === undefined ? b : earlierOf(a, b)), undefined);
  return { from, until: end ?? (from < period.until ? period.until : from) };
}

function join(stretches: readonly Terms[]): readonly Terms[] {
  const joined: Terms[] = [];
  for (const terms of stretches) {
    const last = joined.at(-1);
    if (last?.agreement === terms.agreement)
      joined[joined.length - 1] = {
        ...last,
        stretch: { from: last.stretch.from, until: terms.stretch.until },
      };
    else joined.push(terms);
  }
  return joined;
}
