import { reverseStatement, type Reversal } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { findCorrecting, type StoredRun } from '../runs/store.ts';
import { statementIn } from './kept-statement.ts';
import { readIssued } from './read-statements.ts';

/** How a statement was taken back: the day is that of the letters that replace it. */
export async function readReversal(context: CooperationContext, number: string): Promise<Answer<Reversal>> {
  const kept = await readIssued(context, number);
  if (!kept.ok) return kept;
  const replacing = await findReplacing(context, kept.value.statement.runId);
  return replacing === undefined
    ? refuse('not-reversed', { number })
    : answer(reverseStatement(statementIn(kept.value), { number, drawnUpOn: replacing.drawnUpOn }));
}

/** The first replacement that came after a run; corrections by difference let what was before them stand. */
async function findReplacing(
  { transaction, cooperation }: CooperationContext,
  runId: string,
): Promise<StoredRun | undefined> {
  let next = await findCorrecting(transaction, cooperation.id, runId);
  while (next?.byDifference === true) next = await findCorrecting(transaction, cooperation.id, next.id);
  return next;
}
