import {
  AdvancePayment,
  checkAdvances,
  checkCorrected,
  LocalDate,
  RunKind,
  RunPeriod,
  RunQuestion,
} from '@umlage/core';
import { z } from '@hono/zod-openapi';
import { v7 as uuidV7 } from 'uuid';
import { identityOf } from '../access/actor.ts';
import { recordChanges } from '../audit/record-changes.ts';
import type { CooperationContext } from '../context.ts';
import { listAdvancesPaid } from '../payments/store.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { computeRun } from './compute-run.ts';
import type { ComputedRun } from './read-run.ts';
import { gatherInput } from './run-input.ts';
import { writeOutline } from './run-outline.ts';
import { deleteRun, findRun, insertRun, lockRun, replaceRun, type StoredRun } from './store.ts';

export const NewRun = z
  .strictObject({
    period: RunPeriod,
    kind: RunKind.default('settlement').meta({ description: 'Key figures may be others for advances' }),
    asKnownOn: LocalDate.optional().meta({
      description: 'Facts recorded after this day are not seen; today unless given',
    }),
    tellChangeAbove: RunQuestion.unwrap().shape.tellChangeAbove.meta({
      description: 'Percent by which cost of a type, or a share, may differ from the last one before it is told',
    }),
    drawnUpOn: LocalDate.optional().meta({ description: 'The date on the statements; today unless given' }),
    advances: z
      .union([z.literal('recorded'), z.array(AdvancePayment).max(2000)], { error: 'paidAhead' })
      .default([])
      .meta({
        description:
          'What members have paid already; `recorded`: the payments of kind `advance` for exactly these days, as far as ' +
          'they were known on the day whose knowledge the run uses',
      }),
    corrects: z.uuid().optional().meta({
      description: 'An issued run of the same period, whose statements those of this run correct when they are issued',
    }),
    byDifference: z
      .boolean()
      .default(false)
      .meta({
        description:
          'The corrected statements stand, and only what differs is claimed or refunded; else they are void, and all is ' +
          'settled anew, advances too',
      }),
  })
  .meta({ id: 'NewRun' });
export type NewRun = z.infer<typeof NewRun>;

/** Sets up a run as a preview. Missing facts are its findings; a period outside the agreement makes no run at all. */
export async function createRun(context: CooperationContext, asked: NewRun): Promise<Answer<ComputedRun>> {
  const run: StoredRun = {
    id: uuidV7(),
    status: 'preview',
    revision: 1,
    createdAt: context.clock.now(),
    preparedBy: [identityOf(context.actor).id],
    ...(await termsOf(context, asked)),
  };
  const computed = await checkRun(context, run);
  if (!computed.ok) return computed;
  await insertRun(context.transaction, context.cooperation.id, run);
  await recordChanges(context, context.cooperation.id, [
    { action: 'added', subject: 'run', subjectId: run.id, after: writeOutline(run) },
  ]);
  return computed;
}

/** Sets a preview up anew. Refused where somebody else has edited it since, or it is frozen. */
export async function editRun(
  context: CooperationContext,
  { id, onRevision, asked }: { readonly id: string; readonly onRevision: number | '*'; readonly asked: NewRun },
): Promise<Answer<ComputedRun>> {
  const before = await lockPreview(context, { id, onRevision });
  if (!before.ok) return before;
  const { createdAt, preparedBy, revision } = before.value;
  const run: StoredRun = {
    id,
    status: 'preview',
    revision: revision + 1,
    createdAt,
    preparedBy: [...new Set([...preparedBy, identityOf(context.actor).id])],
    ...(await termsOf(context, asked)),
  };
  const computed = await checkRun(context, run);
  if (!computed.ok) return computed;
  await replaceRun(context.transaction, context.cooperation.id, run);
  await recordChanges(context, context.cooperation.id, [
    { action: 'changed', subject: 'run', subjectId: id, before: writeOutline(before.value), after: writeOutline(run) },
  ]);
  return computed;
}

/** Throws a preview away; the history keeps how it was asked for. */
export async function removeRun(
  context: CooperationContext,
  asked: { readonly id: string; readonly onRevision: number | '*' },
): Promise<Answer<true>> {
  const before = await lockPreview(context, asked);
  if (!before.ok) return before;
  await deleteRun(context.transaction, context.cooperation.id, asked.id);
  await recordChanges(context, context.cooperation.id, [
    { action: 'removed', subject: 'run', subjectId: asked.id, before: writeOutline(before.value) },
  ]);
  return answer(true);
}

async function lockPreview(
  { transaction, cooperation }: CooperationContext,
  { id, onRevision }: { readonly id: string; readonly onRevision: number | '*' },
): Promise<Answer<StoredRun>> {
  const run = await lockRun(transaction, cooperation.id, id);
  if (run === undefined) return refuse('not-found', { what: 'run', id });
  if (run.status !== 'preview') return refuse('run-state', { status: run.status, needed: 'preview' });
  if (onRevision !== '*' && onRevision !== run.revision) return refuse('revision-stale', {});
  return answer(run);
}

async function termsOf(context: CooperationContext, asked: NewRun) {
  const { clock } = context;
  const { period, kind, drawnUpOn, tellChangeAbove, corrects, byDifference, asKnownOn = clock.today() } = asked;
  const advances =
    asked.advances === 'recorded' ? await paidAhead(context, { period, asKnownOn, byDifference }) : asked.advances;
  return {
    period,
    kind,
    asKnownOn,
    drawnUpOn: drawnUpOn ?? clock.today(),
    ...(tellChangeAbove === undefined ? {} : { tellChangeAbove }),
    ...(corrects === undefined ? {} : { corrects }),
    byDifference,
    advances,
  };
}

/**
 * Recorded payments as a run keeps them: what is recorded later changes it no more. None where only a difference is settled:
 * the corrected statements took them off.
 */
async function paidAhead(
  { transaction, cooperation }: CooperationContext,
  wanted: Pick<StoredRun, 'period' | 'asKnownOn' | 'byDifference'>,
): Promise<readonly AdvancePayment[]> {
  if (wanted.byDifference) return [];
  const paid = await listAdvancesPaid(transaction, cooperation.id, wanted);
  return paid.map(({ party, on, amount, tax, text }) => ({
    party,
    on,
    amount,
    ...(tax === undefined ? {} : { tax }),
    ...(text === undefined ? {} : { text }),
  }));
}

async function checkRun(context: CooperationContext, run: StoredRun): Promise<Answer<ComputedRun>> {
  if (run.corrects === undefined && run.byDifference) return refuse('nothing-corrected', {});
  if (run.corrects !== undefined) {
    const corrected = await findRun(context.transaction, context.cooperation.id, run.corrects);
    if (corrected === undefined) return refuse('not-found', { what: 'run', id: run.corrects });
    if (corrected.status !== 'issued') return refuse('run-state', { status: corrected.status, needed: 'issued' });
    const { from, until } = corrected.period;
    if (corrected.kind !== run.kind || from !== run.period.from || until !== run.period.until)
      return refuse('correction-differs', { from, until });
  }
  const input = await gatherInput(context, run);
  const computed = computeRun(input);
  if (!computed.ok) return computed;
  const problems = [
    ...checkAdvances(computed.value.run, run.advances),
    ...(input.corrects === undefined ? [] : checkCorrected(computed.value.run, input.corrects, run.advances)),
  ];
  return problems.length > 0
    ? refuse('input-invalid', {}, problems)
    : answer({ stored: run, input, ...computed.value });
}
