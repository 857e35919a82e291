import { z } from '@hono/zod-openapi';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { findRun, type StoredRun } from '../runs/store.ts';
import { listKept } from './store.ts';

/** A run of whose shares one may be told: a member, once it is issued and there is a statement for it in it. */
export async function findShownRun(context: CooperationContext, id: string): Promise<Answer<StoredRun>> {
  const { parties } = context.access;
  const stored = await findIssuedTo(context, id);
  if (stored === undefined) return refuse('not-found', { what: 'run', id });
  return parties === '*' || (await hasStatement(context, stored))
    ? answer(stored)
    : refuse('not-found', { what: 'statement', id: parties.join(', ') });
}

/** A member is shown nothing of a run before it is issued. */
export async function findIssuedTo(
  { transaction, cooperation, access: { parties } }: CooperationContext,
  id: string,
): Promise<StoredRun | undefined> {
  const stored = z.uuid().safeParse(id).success ? await findRun(transaction, cooperation.id, id) : undefined;
  const isShown = parties === '*' || stored?.status === 'issued' || stored?.status === 'corrected';
  return isShown ? stored : undefined;
}

/** Asked through the second lock: whose statements it does not show has none. */
async function hasStatement(
  { transaction, cooperation, access: { parties } }: CooperationContext,
  { id }: StoredRun,
): Promise<boolean> {
  const kept = await listKept(transaction, cooperation.id, id);
  return kept.some(({ statement, issue }) => issue !== undefined && parties.includes(statement.party));
}
