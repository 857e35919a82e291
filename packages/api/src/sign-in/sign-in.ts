import { recordChanges, installation } from '../audit/record-changes.ts';
import { perform, type Act, type Context, type Service } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { lockUser, type StoredUser } from '../users/store.ts';
import type { ProvenIdentity } from './identity-provider.ts';
import { provePassword, type Attempt } from './prove-password.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { deleteAttempts, deleteExpiredSessions, deleteSession, insertSession } from './store.ts';
import { userOfIdentity } from './user-of-identity.ts';

const minute = 60_000;
const sessionHours = 12;

/** What the cookie of a new session holds, and until when. */
export type NewSession = { readonly secret: string; readonly expiresAt: Date; readonly mustChangePassword: boolean };

/** Signs in with a password of ours. */
export async function signInWithPassword(service: Service, act: Act, attempt: Attempt): Promise<Answer<NewSession>> {
  const proven = await provePassword(service, act, attempt);
  if (!proven.ok) return proven;
  return perform(service, act, 'look-around', async (context) => {
    // The password may have been replaced, or its user shut out, since it was proven.
    const user = await lockUser(context.transaction, proven.value.id);
    if (user === undefined || user.disabled || user.passwordHash !== proven.value.passwordHash)
      return refuse('sign-in-failed', {});
    await deleteAttempts(context.transaction, user.name);
    return answer(await beginSession(context, user));
  });
}

/** Signs in somebody whom the identity provider has vouched for. */
export async function signInWithIdentity(context: Context, identity: ProvenIdentity): Promise<Answer<NewSession>> {
  const user = await userOfIdentity(context, identity);
  return user.disabled ? refuse('sign-in-failed', {}) : answer(await beginSession(context, user));
}

export async function signOut(context: Context, secret: string): Promise<Answer<true>> {
  await deleteSession(context.transaction, hashSecret(secret));
  return answer(true);
}

async function beginSession(context: Context, user: StoredUser): Promise<NewSession> {
  const { transaction, clock } = context;
  const secret = newSecret();
  const createdAt = clock.now();
  const expiresAt = new Date(createdAt.getTime() + sessionHours * 60 * minute);
  await deleteExpiredSessions(transaction, createdAt);
  await insertSession(transaction, { hash: hashSecret(secret), userId: user.id, createdAt, expiresAt });
  await recordChanges({ ...context, actor: { kind: 'program', name: 'sign-in' } }, installation, [
    { action: 'signed in', subject: 'user', subjectId: user.id },
  ]);
  return { secret, expiresAt, mustChangePassword: user.passwordTemporary };
}
