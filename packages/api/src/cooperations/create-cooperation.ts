import { readAgreement } from '@umlage/core';
import { v7 as uuidV7 } from 'uuid';
import { addVersion } from '../agreements/add-version.ts';
import { installation, recordChanges } from '../audit/record-changes.ts';
import type { Context } from '../context.ts';
import { violatedConstraint } from '../db/violated-constraint.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { assignRole } from '../users/assign-role.ts';
import { insertCooperation, type StoredCooperation } from './store.ts';

/** Founds a cooperation with the first version of its agreement. */
export async function createCooperation(
  context: Context,
  { document, example = false }: { readonly document: unknown; readonly example?: boolean },
): Promise<Answer<StoredCooperation>> {
  const agreement = answerFrom(readAgreement(document));
  if (!agreement.ok) return agreement;
  const { id: slug, name } = agreement.value.cooperation;
  const cooperation = { id: uuidV7(), slug, name, example, createdAt: context.clock.now() };
  try {
    await insertCooperation(context.transaction, cooperation);
  } catch (error) {
    if (violatedConstraint(error) !== 'cooperations_slug_unique') throw error;
    return refuse('exists-already', { what: 'cooperation', id: slug });
  }
  await recordChanges(context, installation, [
    { action: 'added', subject: 'cooperation', subjectId: cooperation.id, after: { slug, name, example } },
  ]);
  const added = await addVersion(context, cooperation, document);
  if (!added.ok) return added;
  // Whoever founds it is its finance office, until somebody else is given the role.
  if (context.actor.kind === 'user') {
    const assigned = await assignRole(context, slug, { user: context.actor.id, role: 'finance' });
    if (!assigned.ok) return assigned;
  }
  return answer(cooperation);
}
