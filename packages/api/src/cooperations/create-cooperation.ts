import { readAgreement } from '@umlage/core';
import { v7 as uuidV7 } from 'uuid';
import { addVersion } from '../agreements/add-version.ts';
import type { Context } from '../context.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { findCooperation, insertCooperation, type StoredCooperation } from './store.ts';

/** Founds a cooperation with the first version of its agreement. */
export async function createCooperation(
  context: Context,
  { document, example = false }: { readonly document: unknown; readonly example?: boolean },
): Promise<Answer<StoredCooperation>> {
  const agreement = answerFrom(readAgreement(document));
  if (!agreement.ok) return agreement;
  const { id: slug, name } = agreement.value.cooperation;
  if ((await findCooperation(context.transaction, slug)) !== undefined)
    return refuse('exists-already', { what: 'cooperation', id: slug });
  const cooperation = { id: uuidV7(), slug, name, example, createdAt: context.clock.now() };
  await insertCooperation(context.transaction, cooperation);
  const added = await addVersion(context, cooperation, document);
  return added.ok ? answer(cooperation) : added;
}
