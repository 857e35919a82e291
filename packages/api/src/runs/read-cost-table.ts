import { blockingProblems, costTable, type CostTable } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { readRun } from './read-run.ts';
import type { StoredRun } from './store.ts';

/** The cost of a run by type and pool; refused while a finding blocks, since it would lack what is not known yet. */
export async function readCostTable(
  context: CooperationContext,
  runId: string,
): Promise<Answer<{ readonly stored: StoredRun; readonly table: CostTable }>> {
  const computed = await readRun(context, runId);
  if (!computed.ok) return computed;
  const { run, stored } = computed.value;
  const problems = blockingProblems(run);
  return problems.length > 0 ? refuse('run-blocked', {}, problems) : answer({ stored, table: costTable(run) });
}
