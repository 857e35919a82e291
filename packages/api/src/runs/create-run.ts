import { AdvancePayment, checkAdvances, LocalDate, RunKind, RunPeriod, RunQuestion } from '@umlage/core';
import { z } from '@hono/zod-openapi';
import { v7 as uuidV7 } from 'uuid';
import type { Context } from '../context.ts';
import type { StoredCooperation } from '../cooperations/store.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { computeRun } from './compute-run.ts';
import { insertRun, type StoredRun } from './store.ts';

export const NewRun = z
  .strictObject({
    period: RunPeriod,
    kind: RunKind.default('settlement').meta({ description: 'Key figures may be others for advances' }),
    asKnownOn: LocalDate.optional().meta({
      description: 'Facts recorded after this day are not seen; today unless given',
    }),
    tellChangeAbove: RunQuestion.unwrap().shape.tellChangeAbove.meta({
      description: 'Percent by which cost of a type may differ from the period before it is told',
    }),
    drawnUpOn: LocalDate.optional().meta({ description: 'The date on the statements; today unless given' }),
    advances: z.array(AdvancePayment).max(2000).default([]).meta({ description: 'What members have paid already' }),
  })
  .meta({ id: 'NewRun' });
export type NewRun = z.infer<typeof NewRun>;

/** Sets up a run as a preview. Missing facts are its findings; a period outside the agreement makes no run at all. */
export async function createRun(
  context: Context,
  cooperation: StoredCooperation,
  { period, kind, asKnownOn, drawnUpOn, tellChangeAbove, advances }: NewRun,
): Promise<Answer<StoredRun>> {
  const run: StoredRun = {
    id: uuidV7(),
    status: 'preview',
    period,
    kind,
    asKnownOn: asKnownOn ?? context.clock.today(),
    drawnUpOn: drawnUpOn ?? context.clock.today(),
    createdAt: context.clock.now(),
    ...(tellChangeAbove === undefined ? {} : { tellChangeAbove }),
    advances,
  };
  const computed = await computeRun(context, cooperation.id, run);
  if (!computed.ok) return computed;
  const problems = checkAdvances(computed.value.run, advances);
  if (problems.length > 0) return refuse('input-invalid', {}, problems);
  await insertRun(context.transaction, cooperation.id, run);
  return answer(run);
}
