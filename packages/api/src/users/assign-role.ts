import { v7 as uuidV7 } from 'uuid';
import type { Role } from '../access/rights.ts';
import { versionOn } from '../agreements/read-version.ts';
import { recordChanges } from '../audit/record-changes.ts';
import type { Context } from '../context.ts';
import { requireCooperation } from '../cooperations/require-cooperation.ts';
import { violatedConstraint } from '../db/violated-constraint.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { deleteRole, findUser, insertRole, type StoredRole } from './store.ts';
import { presentRole } from './user-resource.ts';

/** Gives a user a role in a cooperation. */
export async function assignRole(
  context: Context,
  slug: string,
  { user: userId, role, party }: { readonly user: string; readonly role: Role; readonly party?: string | undefined },
): Promise<Answer<StoredRole & { readonly userName: string }>> {
  const cooperation = await requireCooperation(context, slug);
  if (!cooperation.ok) return cooperation;
  const user = await findUser(context.transaction, userId);
  if (user === undefined) return refuse('not-found', { what: 'user', id: userId });
  const { agreement } = await versionOn(context, cooperation.value.id, context.clock.today());
  const isParty = agreement.parties.some(({ id }) => id === party);
  if (role === 'member' ? !isParty : party !== undefined)
    return refuse('role-party', { role, party: party ?? '', parties: agreement.parties.map(({ id }) => id) });
  const assigned = { cooperationId: cooperation.value.id, id: uuidV7(), userId, role, party: party ?? null };
  try {
    await insertRole(context.transaction, assigned);
  } catch (error) {
    if (violatedConstraint(error) !== 'role_assignments_once') throw error;
    return refuse('exists-already', { what: 'role', id: role });
  }
  const shown = { ...assigned, userName: user.name };
  await recordChanges(context, cooperation.value.id, [
    { action: 'added', subject: 'role', subjectId: assigned.id, after: presentRole(shown) },
  ]);
  return answer(shown);
}

/** Takes a role away. */
export async function removeRole(context: Context, slug: string, id: string): Promise<Answer<true>> {
  const cooperation = await requireCooperation(context, slug);
  if (!cooperation.ok) return cooperation;
  const gone = await deleteRole(context.transaction, cooperation.value.id, id);
  if (gone === undefined) return refuse('not-found', { what: 'role', id });
  const user = await findUser(context.transaction, gone.userId);
  await recordChanges(context, cooperation.value.id, [
    { action: 'removed', subject: 'role', subjectId: id, before: presentRole({ ...gone, userName: user?.name ?? '' }) },
  ]);
  return answer(true);
}
