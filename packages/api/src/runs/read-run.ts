import { z } from '@hono/zod-openapi';
import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { computeRun, type Computed } from './compute-run.ts';
import { findRun, type StoredRun } from './store.ts';

/** A run as it was asked for, and what it comes to now. */
export type ComputedRun = Computed & { readonly stored: StoredRun };

export async function readRun(context: Context, cooperationId: string, id: string): Promise<Answer<ComputedRun>> {
  const stored = z.uuid().safeParse(id).success ? await findRun(context.transaction, cooperationId, id) : undefined;
  if (stored === undefined) return refuse('not-found', { what: 'run', id });
  const computed = await computeRun(context, cooperationId, stored);
  return computed.ok ? answer({ stored, ...computed.value }) : computed;
}
