import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { findCooperation, type StoredCooperation } from './store.ts';

export async function requireCooperation({ transaction }: Context, slug: string): Promise<Answer<StoredCooperation>> {
  const found = await findCooperation(transaction, slug);
  return found === undefined ? refuse('not-found', { what: 'cooperation', id: slug }) : answer(found);
}
