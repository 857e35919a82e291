import { installation, recordChanges } from '../audit/record-changes.ts';
import { perform, type Act, type Context, type Service } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { findUserByName, type StoredUser } from '../users/store.ts';
import { isPassword } from './secrets.ts';
import { countAttempts, deleteAttemptsBefore, insertAttempt, lockAttempts } from './store.ts';

const minute = 60_000;
const attemptsAllowed = 5;
const pauseMinutes = 15;

export type Attempt = { readonly name: string; readonly password: string };

/**
 * Whose password it is. The third of a second that a hash takes lies between transactions: the embedded database has one
 * connection, which strangers could else keep busy.
 */
export async function provePassword(service: Service, act: Act, attempt: Attempt): Promise<Answer<StoredUser>> {
  const allowed = await perform(service, act, 'look-around', (context) => allowAttempt(context, attempt));
  if (!allowed.ok) return allowed;
  const { user } = allowed.value;
  const isRight = await isPassword(attempt.password, user?.passwordHash);
  if (isRight && user !== undefined && !user.disabled) return answer(user);
  await perform(service, act, 'look-around', (context) => noteFailure(context, user));
  return refuse('sign-in-failed', {});
}

/**
 * Counts an attempt before it is made, so that a hundred at once are no way round. After five within a quarter of an hour
 * a name is refused whatever the password, and whether or not there is such a user; a success clears the count.
 */
async function allowAttempt(
  { transaction, clock }: Context,
  { name }: Attempt,
): Promise<Answer<{ readonly user: StoredUser | undefined }>> {
  const now = clock.now();
  const since = new Date(now.getTime() - pauseMinutes * minute);
  await lockAttempts(transaction, name);
  await deleteAttemptsBefore(transaction, since);
  const made = await countAttempts(transaction, name);
  if (made >= attemptsAllowed) return refuse('sign-in-paused', { minutes: pauseMinutes });
  await insertAttempt(transaction, name, now);
  return answer({ user: await findUserByName(transaction, name) });
}

/** Tells the history that somebody failed. What was typed as an unknown name is not kept: it may be a password. */
async function noteFailure(context: Context, user: StoredUser | undefined): Promise<Answer<true>> {
  if (user !== undefined)
    await recordChanges(context, installation, [{ action: 'refused', subject: 'sign-in', subjectId: user.id }]);
  return answer(true);
}
