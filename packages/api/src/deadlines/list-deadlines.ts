import {
  addDays,
  compareIds,
  deadlinesOf,
  departuresOf,
  hostOf,
  readDocument,
  RunQuestion,
  type Agreement,
  type Deadline,
  type LocalDate,
} from '@umlage/core';
import { countingSteps } from '../version-steps/step-resource.ts';
import { listSteps } from '../version-steps/store.ts';
import { allVersions } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import { holidaysOf } from '../holidays/german-holidays.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';

const daysAhead = 90;

export type Deadlines = {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Each with the version that sets it. */
  readonly deadlines: readonly { readonly deadline: Deadline; readonly agreement: Agreement }[];
};

/** What the versions in force ask for, and who leaves by notice, over a stretch of at most a hundred years; the next 90 days unless said. */
export async function listDeadlines(
  context: CooperationContext,
  asked: { readonly from?: LocalDate | undefined; readonly until?: LocalDate | undefined },
): Promise<Answer<Deadlines>> {
  const { from = context.clock.today() } = asked;
  const { until = addDays(from, daysAhead) } = asked;
  const stretch = answerFrom(readDocument(RunQuestion.unwrap().shape.period, { from, until }));
  if (!stretch.ok) return stretch;
  const versions = await allVersions(context, context.cooperation.id);
  const steps = countingSteps(await listSteps(context.transaction, context.cooperation.id));
  const found = versions.flatMap(({ agreement }) => {
    const { until: end } = agreement.version;
    // Where a version only makes way for the next one the agreement goes on.
    const isFollowed = versions.some((other) => other.agreement.version.from === end);
    const notices = steps.flatMap(({ number, step }) =>
      number === agreement.version.number && step.step === 'notice' ? [step] : [],
    );
    return [
      ...deadlinesOf(agreement, stretch.value, holidaysOf(hostOf(agreement))).filter(
        ({ kind }) => kind !== 'end' || !isFollowed,
      ),
      ...departuresOf(agreement, notices, stretch.value),
    ].map((deadline) => ({ deadline, agreement }));
  });
  return answer({ from, until, deadlines: found.toSorted((a, b) => compareIds(a.deadline.on, b.deadline.on)) });
}
