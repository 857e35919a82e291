import { runAllocation, type Run } from '@umlage/core';
import { versionOn } from '../agreements/read-version.ts';
import type { Context } from '../context.ts';
import { readFacts } from '../facts/read-facts.ts';
import { answerFrom, type Answer } from '../problems/refusal.ts';
import type { StoredRun } from './store.ts';

/** Computes a run anew from the version in force when its period begins and from all that is recorded. */
export async function computeRun(
  context: Context,
  cooperationId: string,
  { period, asKnownOn }: Pick<StoredRun, 'period' | 'asKnownOn'>,
): Promise<Answer<Run>> {
  const { agreement } = await versionOn(context, cooperationId, period.from);
  const facts = await readFacts(context, cooperationId);
  return answerFrom(runAllocation({ agreement, facts, question: { period, asKnownOn } }));
}
