import { AdvancePayment, LocalDate, Period, pointer, problem } from '@umlage/core';
import { z } from '@hono/zod-openapi';
import { v7 as uuidV7 } from 'uuid';
import type { Context } from '../context.ts';
import type { StoredCooperation } from '../cooperations/store.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { computeRun } from './compute-run.ts';
import { insertRun, type StoredRun } from './store.ts';

export const NewRun = z
  .strictObject({
    period: Period,
    asKnownOn: LocalDate.optional().meta({
      description: 'Facts recorded after this day are not seen; today unless given',
    }),
    drawnUpOn: LocalDate.optional().meta({ description: 'The date on the statements; today unless given' }),
    advances: z.array(AdvancePayment).default([]).meta({ description: 'What members have paid already' }),
  })
  .meta({ id: 'NewRun' });
export type NewRun = z.infer<typeof NewRun>;

/** Sets up a run as a preview. Missing facts are its findings; a period outside the agreement makes no run at all. */
export async function createRun(
  context: Context,
  cooperation: StoredCooperation,
  { period, asKnownOn, drawnUpOn, advances }: NewRun,
): Promise<Answer<StoredRun>> {
  const run: StoredRun = {
    id: uuidV7(),
    status: 'preview',
    period,
    asKnownOn: asKnownOn ?? context.clock.today(),
    drawnUpOn: drawnUpOn ?? context.clock.today(),
    createdAt: context.clock.now(),
    advances,
  };
  const computed = await computeRun(context, cooperation.id, run);
  if (!computed.ok) return computed;
  const known = computed.value.input.agreement.parties.map((party) => party.id);
  const unknown = advances.flatMap(({ party }, index) =>
    known.includes(party)
      ? []
      : [problem('reference-unknown', pointer('/advances', index, 'party'), { id: party, what: 'party', known })],
  );
  if (unknown.length > 0) return refuse('input-invalid', {}, unknown);
  await insertRun(context.transaction, cooperation.id, run);
  return answer(run);
}
