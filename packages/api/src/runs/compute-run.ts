import { accountStatements, runAllocation, type AccountStatement, type Run } from '@umlage/core';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import type { WholeInput } from './run-input.ts';

/** What a run comes to, and how the accounts of the cooperation moved over its period. */
export type Computed = { readonly run: Run; readonly accounts: readonly AccountStatement[] };

export function computeRun({ versions, facts, question, lastShares }: WholeInput): Answer<Computed> {
  const run = answerFrom(
    runAllocation({ versions, facts, question, ...(lastShares.length === 0 ? {} : { lastShares }) }),
  );
  if (!run.ok) return run;
  const accounts = answerFrom(accountStatements(run.value));
  return accounts.ok ? answer({ run: run.value, accounts: accounts.value }) : accounts;
}
