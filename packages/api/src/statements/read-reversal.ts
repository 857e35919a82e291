import { reverseStatement, type Reversal } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { listRuns } from '../runs/store.ts';
import { statementIn } from './kept-statement.ts';
import { readIssued, readStatements } from './read-statements.ts';
import { replacementOf } from './standing.ts';

/** How a statement was taken back: the day is that of the letters that replace it. */
export async function readReversal(context: CooperationContext, number: string): Promise<Answer<Reversal>> {
  const { transaction, cooperation } = context;
  const kept = await readIssued(context, number);
  if (!kept.ok) return kept;
  const issued = await listRuns(transaction, cooperation.id, { status: ['issued', 'corrected'] });
  const replacement = replacementOf(kept.value.run.id, issued);
  if (replacement === undefined) return refuse('not-reversed', { number });
  const letters = await readStatements(context, replacement.id);
  if (!letters.ok) return letters;
  const replacedBy = letters.value.flatMap(({ number: own, correction }) =>
    own !== undefined && correction?.numbers.includes(number) === true ? [own] : [],
  );
  return answer(reverseStatement(statementIn(kept.value), { number, replacedBy, drawnUpOn: replacement.drawnUpOn }));
}
