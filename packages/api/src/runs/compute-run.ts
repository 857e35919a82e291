import { accountStatements, runAllocation, type AccountStatement, type Run } from '@umlage/core';
import { knownVersions } from '../agreements/read-version.ts';
import type { Context } from '../context.ts';
import { readFacts } from '../facts/read-facts.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import type { StoredRun } from './store.ts';

/** What a run comes to, and how the accounts of the cooperation moved over its period. */
export type Computed = { readonly run: Run; readonly accounts: readonly AccountStatement[] };

/** Computes a run anew from all versions and facts that are recorded: it takes those it knew of. */
export async function computeRun(
  context: Context,
  cooperationId: string,
  { period, asKnownOn, kind, tellChangeAbove }: Pick<StoredRun, 'period' | 'asKnownOn' | 'kind' | 'tellChangeAbove'>,
): Promise<Answer<Computed>> {
  const versions = await knownVersions(context, cooperationId);
  const facts = await readFacts(context, cooperationId);
  const told = tellChangeAbove === undefined ? {} : { tellChangeAbove };
  const run = answerFrom(runAllocation({ versions, facts, question: { period, asKnownOn, kind, ...told } }));
  if (!run.ok) return run;
  const accounts = answerFrom(accountStatements(run.value));
  return accounts.ok ? answer({ run: run.value, accounts: accounts.value }) : accounts;
}
