import { drawUpStatements, type Statement } from '@umlage/core';
import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { readRun, type ComputedRun } from '../runs/read-run.ts';
import { listBaselines } from '../savings/store.ts';

/** All statements of a run; refused while a finding blocks a pool. */
export async function readStatements(
  context: Context,
  cooperationId: string,
  runId: string,
): Promise<Answer<readonly Statement[]>> {
  const computed = await readRun(context, cooperationId, runId);
  return computed.ok ? statementsOf(context, cooperationId, computed.value) : computed;
}

export async function statementsOf(
  context: Context,
  cooperationId: string,
  { run, stored }: ComputedRun,
): Promise<Answer<readonly Statement[]>> {
  const baselines = await listBaselines(context.transaction, cooperationId);
  const drawnUp = drawUpStatements(run, {
    drawnUpOn: stored.drawnUpOn,
    advances: stored.advances,
    baselines: baselines.map(({ fact }) => fact),
  });
  return drawnUp.ok ? answer(drawnUp.value) : refuse('run-blocked', {}, drawnUp.problems);
}

export async function readStatement(
  context: Context,
  cooperationId: string,
  { runId, party }: { readonly runId: string; readonly party: string },
): Promise<Answer<Statement>> {
  const statements = await readStatements(context, cooperationId, runId);
  if (!statements.ok) return statements;
  const found = statements.value.find((statement) => statement.recipient.id === party);
  return found === undefined ? refuse('not-found', { what: 'statement', id: party }) : answer(found);
}
