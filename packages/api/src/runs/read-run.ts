import { z } from '@hono/zod-openapi';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { computeRun, type Computed } from './compute-run.ts';
import { gatherInput, inputFrom, type WholeInput } from './run-input.ts';
import { findRun, findSnapshot, type StoredRun } from './store.ts';

/** A run as it was asked for, and what it comes to: now, or once it is frozen for good. */
export type ComputedRun = Computed & { readonly stored: StoredRun; readonly input: WholeInput };

export async function readRun(context: CooperationContext, id: string): Promise<Answer<ComputedRun>> {
  const { transaction, cooperation } = context;
  const stored = z.uuid().safeParse(id).success ? await findRun(transaction, cooperation.id, id) : undefined;
  if (stored === undefined) return refuse('not-found', { what: 'run', id });
  return computeStored(context, stored);
}

/** A preview from what is recorded now, any other from what was kept when it was frozen. */
export async function computeStored(context: CooperationContext, stored: StoredRun): Promise<Answer<ComputedRun>> {
  const snapshot =
    stored.status === 'preview'
      ? undefined
      : await findSnapshot(context.transaction, context.cooperation.id, stored.id);
  const input = snapshot === undefined ? await gatherInput(context, stored) : inputFrom(snapshot.input);
  const computed = computeRun(input);
  return computed.ok ? answer({ stored, input, ...computed.value }) : computed;
}
