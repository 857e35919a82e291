import { CooperationId } from '@umlage/core';
import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { findCooperation, type StoredCooperation } from './store.ts';

export async function requireCooperation({ transaction }: Context, slug: string): Promise<Answer<StoredCooperation>> {
  // What cannot be an id names nothing; asked for it, a database may not even understand the question.
  const found = CooperationId.safeParse(slug).success ? await findCooperation(transaction, slug) : undefined;
  return found === undefined ? refuse('not-found', { what: 'cooperation', id: slug }) : answer(found);
}
