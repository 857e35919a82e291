import { recordChanges, installation } from '../audit/record-changes.ts';
import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { findUserByName, type StoredUser } from '../users/store.ts';
import type { ProvenIdentity } from './identity-provider.ts';
import { hashSecret, isPassword, newSecret } from './secrets.ts';
import {
  countAttempts,
  deleteAttempts,
  deleteAttemptsBefore,
  deleteExpiredSessions,
  deleteSession,
  insertAttempt,
  insertSession,
  lockAttempts,
} from './store.ts';
import { userOfIdentity } from './user-of-identity.ts';

const minute = 60_000;
const attemptsAllowed = 5;
const pauseMinutes = 15;
const sessionHours = 12;

/** What the cookie of a new session holds, and until when. */
export type NewSession = { readonly secret: string; readonly expiresAt: Date; readonly mustChangePassword: boolean };

type Attempt = { readonly name: string; readonly password: string };

/**
 * Counts an attempt before it is made, so that a hundred at once are no way round. After five within a quarter of an hour
 * a name is refused whatever the password, and whether or not there is such a user; a success clears the count.
 */
export async function allowAttempt({ transaction, clock }: Context, { name }: Attempt): Promise<Answer<true>> {
  const now = clock.now();
  const since = new Date(now.getTime() - pauseMinutes * minute);
  await lockAttempts(transaction, name);
  await deleteAttemptsBefore(transaction, since);
  const made = await countAttempts(transaction, name);
  if (made >= attemptsAllowed) return refuse('sign-in-paused', { minutes: pauseMinutes });
  await insertAttempt(transaction, name, now);
  return answer(true);
}

/** Signs in with a password of ours. A failure is to be noted by `noteFailure`, since a refusal undoes its transaction. */
export async function signInWithPassword(context: Context, { name, password }: Attempt): Promise<Answer<NewSession>> {
  const user = await findUserByName(context.transaction, name);
  const isRight = await isPassword(password, user?.passwordHash);
  if (!isRight || user === undefined || user.disabled) return refuse('sign-in-failed', {});
  await deleteAttempts(context.transaction, name);
  return answer(await beginSession(context, user));
}

/** Tells the history that somebody failed. What was typed as an unknown name is not kept: it may be a password. */
export async function noteFailure(context: Context, { name }: Attempt): Promise<Answer<true>> {
  const user = await findUserByName(context.transaction, name);
  if (user !== undefined)
    await recordChanges(context, installation, [{ action: 'refused', subject: 'sign-in', subjectId: user.id }]);
  return answer(true);
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
