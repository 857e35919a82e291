import { runAllocation, type Run } from '@umlage/core';
import { knownVersions } from '../agreements/read-version.ts';
import type { Context } from '../context.ts';
import { readFacts } from '../facts/read-facts.ts';
import { answerFrom, type Answer } from '../problems/refusal.ts';
import type { StoredRun } from './store.ts';

/** Computes a run anew from all versions and facts that are recorded: it takes those it knew of. */
export async function computeRun(
  context: Context,
  cooperationId: string,
  { period, asKnownOn, kind }: Pick<StoredRun, 'period' | 'asKnownOn' | 'kind'>,
): Promise<Answer<Run>> {
  const versions = await knownVersions(context, cooperationId);
  const facts = await readFacts(context, cooperationId);
  return answerFrom(runAllocation({ versions, facts, question: { period, asKnownOn, kind } }));
}
