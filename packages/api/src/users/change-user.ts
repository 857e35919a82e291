import { identityOf } from '../access/actor.ts';
import { installation, recordChanges } from '../audit/record-changes.ts';
import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { hashPassword, newOneTimePassword } from '../sign-in/secrets.ts';
import { deleteAttempts, deleteSessionsOf } from '../sign-in/store.ts';
import { lockUser, updateUser, type StoredUser } from './store.ts';
import { presentUser } from './user-resource.ts';

/** Makes somebody an administrator, shuts somebody out, or takes either back. */
export async function changeUser(
  context: Context,
  change: {
    readonly id: string;
    readonly onRevision: number | '*';
    readonly administrator: boolean;
    readonly disabled: boolean;
  },
): Promise<Answer<StoredUser>> {
  const { transaction } = context;
  const user = await lockUser(transaction, change.id);
  if (user === undefined) return refuse('not-found', { what: 'user', id: change.id });
  if (change.onRevision !== '*' && change.onRevision !== user.revision) return refuse('revision-stale', {});
  // Whoever changes others stays able to: so the last administrator cannot go.
  const isOneself = identityOf(context.actor).id === user.id;
  if (isOneself && (change.disabled || !change.administrator)) return refuse('oneself', {});
  const { administrator, disabled } = change;
  const changed = { ...user, administrator, disabled, revision: user.revision + 1 };
  await updateUser(transaction, changed);
  if (disabled) await deleteSessionsOf(transaction, user.id);
  await recordChanges(context, installation, [
    { action: 'changed', subject: 'user', subjectId: user.id, before: presentUser(user), after: presentUser(changed) },
  ]);
  return answer(changed);
}

/** Gives somebody a new one-time password, and ends the sessions of the old one. */
export async function resetPassword(
  context: Context,
  id: string,
): Promise<Answer<{ readonly user: StoredUser; readonly oneTimePassword: string }>> {
  const user = await lockUser(context.transaction, id);
  if (user === undefined || user.issuer !== null) return refuse('not-found', { what: 'user', id });
  const oneTimePassword = newOneTimePassword();
  await setPassword(context, user, { password: oneTimePassword, temporary: true });
  return answer({ user, oneTimePassword });
}

const [shortest, longest] = [12, 200];

/** Replaces one's own password. A token cannot: signed in with a new one, whoever holds it would outgrow its limits. */
export async function changePassword(
  context: Context,
  { id, password, repeated }: { readonly id: string; readonly password: string; readonly repeated: string },
): Promise<Answer<true>> {
  const byToken = context.actor.kind === 'user' && context.actor.limitedTo !== undefined;
  if (byToken) return refuse('right-lacking', { right: 'own-account' });
  if (password.length < shortest || password.length > longest) return refuse('password-weak', { shortest });
  if (password !== repeated) return refuse('password-differs', {});
  const user = await lockUser(context.transaction, id);
  if (user === undefined || user.issuer !== null) return refuse('not-found', { what: 'user', id });
  await setPassword(context, user, { password, temporary: false });
  return answer(true);
}

async function setPassword(
  context: Context,
  user: StoredUser,
  { password, temporary }: { readonly password: string; readonly temporary: boolean },
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await updateUser(context.transaction, { ...user, passwordHash, passwordTemporary: temporary });
  await deleteSessionsOf(context.transaction, user.id);
  await deleteAttempts(context.transaction, user.name);
  await recordChanges(context, installation, [{ action: 'changed', subject: 'password', subjectId: user.id }]);
}
