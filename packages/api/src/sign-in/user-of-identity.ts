import { v7 as uuidV7 } from 'uuid';
import { installation, recordChanges } from '../audit/record-changes.ts';
import type { Context } from '../context.ts';
import { presentUser } from '../users/user-resource.ts';
import { findUserByIdentity, insertNewUser, type StoredUser } from '../users/store.ts';
import type { ProvenIdentity } from './identity-provider.ts';

/** The user of an identity; who comes for the first time becomes one, without any role. */
export async function userOfIdentity(
  { transaction, clock }: Pick<Context, 'transaction' | 'clock'>,
  { issuer, subject, name }: ProvenIdentity,
): Promise<StoredUser> {
  const known = await findUserByIdentity(transaction, { issuer, subject });
  if (known !== undefined) return known;
  const id = uuidV7();
  // The name may be taken by somebody else, and the identity by another request that came at the same moment.
  for (const free of [name, `${name} (${subject})`, `${name} (${id})`]) {
    const user: StoredUser = {
      id,
      name: free,
      issuer,
      subject,
      passwordHash: null,
      passwordTemporary: false,
      administrator: false,
      disabled: false,
      revision: 1,
      createdAt: clock.now(),
    };
    if (await insertNewUser(transaction, user)) {
      const context = { transaction, clock, actor: { kind: 'program', name: 'sign-in' } as const };
      await recordChanges(context, installation, [
        { action: 'added', subject: 'user', subjectId: user.id, after: presentUser(user) },
      ]);
      return user;
    }
    const meanwhile = await findUserByIdentity(transaction, { issuer, subject });
    if (meanwhile !== undefined) return meanwhile;
  }
  throw new Error('no name is free for a new user');
}
