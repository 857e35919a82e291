import { v7 as uuidV7 } from 'uuid';
import { installation, recordChanges } from '../audit/record-changes.ts';
import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { hashPassword, newOneTimePassword } from '../sign-in/secrets.ts';
import { findUserByName, insertUser, type StoredUser } from './store.ts';
import { presentUser } from './user-resource.ts';

/** Lets somebody in, with a one-time password that is told once and stored as a hash only. */
export async function createUser(
  context: Context,
  { name, administrator }: { readonly name: string; readonly administrator: boolean },
): Promise<Answer<{ readonly user: StoredUser; readonly oneTimePassword: string }>> {
  const { transaction, clock } = context;
  if ((await findUserByName(transaction, name)) !== undefined)
    return refuse('exists-already', { what: 'user', id: name });
  const oneTimePassword = newOneTimePassword();
  const user: StoredUser = {
    id: uuidV7(),
    name,
    issuer: null,
    subject: null,
    passwordHash: await hashPassword(oneTimePassword),
    passwordTemporary: true,
    administrator,
    disabled: false,
    revision: 1,
    createdAt: clock.now(),
  };
  await insertUser(transaction, user);
  await recordChanges(context, installation, [
    { action: 'added', subject: 'user', subjectId: user.id, after: presentUser(user) },
  ]);
  return answer({ user, oneTimePassword });
}
