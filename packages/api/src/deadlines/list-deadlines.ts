import { addDays, deadlinesOf, readDocument, RunQuestion, type Deadline, type LocalDate } from '@umlage/core';
import { allVersions } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';

const daysAhead = 90;

export type Deadlines = {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly deadlines: readonly Deadline[];
};

/** What the versions in force ask for over a stretch of at most a hundred years; the next 90 days unless said. */
export async function listDeadlines(
  context: CooperationContext,
  asked: { readonly from?: LocalDate | undefined; readonly until?: LocalDate | undefined },
): Promise<Answer<Deadlines>> {
  const { from = context.clock.today() } = asked;
  const { until = addDays(from, daysAhead) } = asked;
  const stretch = answerFrom(readDocument(RunQuestion.unwrap().shape.period, { from, until }));
  if (!stretch.ok) return stretch;
  const versions = await allVersions(context, context.cooperation.id);
  const found = versions.flatMap(({ agreement }) => {
    const { version } = agreement;
    const isFollowed = versions.some((other) => other.agreement.version.from === version.until);
    return deadlinesOf(agreement, stretch.value).filter((deadline) => {
      // Where a version only makes way for the next one the agreement goes on.
      if (deadline.kind === 'end' && isFollowed) return false;
      const isInForce = version.from <= deadline.on && (version.until === undefined || deadline.on < version.until);
      return isInForce || deadline.kind === 'statements';
    });
  });
  return answer({ from, until, deadlines: found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) });
}
