import { v7 as uuidV7 } from 'uuid';
import { installation, recordChanges } from '../audit/record-changes.ts';
import type { Context } from '../context.ts';
import { presentUser } from '../users/user-resource.ts';
import { findUserByIdentity, findUserByName, insertUser, type StoredUser } from '../users/store.ts';
import type { ProvenIdentity } from './identity-provider.ts';

/** The user of an identity; who comes for the first time becomes one, without any role. */
export async function userOfIdentity(
  { transaction, clock }: Pick<Context, 'transaction' | 'clock'>,
  { issuer, subject, name }: ProvenIdentity,
): Promise<StoredUser> {
  const known = await findUserByIdentity(transaction, { issuer, subject });
  if (known !== undefined) return known;
  const taken = await findUserByName(transaction, name);
  const user: StoredUser = {
    id: uuidV7(),
    name: taken === undefined ? name : `${name} (${subject})`,
    issuer,
    subject,
    passwordHash: null,
    passwordTemporary: false,
    administrator: false,
    disabled: false,
    revision: 1,
    createdAt: clock.now(),
  };
  await insertUser(transaction, user);
  const context = { transaction, clock, actor: { kind: 'program', name: 'sign-in' } as const };
  await recordChanges(context, installation, [
    { action: 'added', subject: 'user', subjectId: user.id, after: presentUser(user) },
  ]);
  return user;
}
