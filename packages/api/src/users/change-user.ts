import { requireInstallationRight } from '../access/access.ts';
import { identityOf } from '../access/actor.ts';
import { installation, recordChanges } from '../audit/record-changes.ts';
import { perform, type Act, type Context, type Service } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { provePassword } from '../sign-in/prove-password.ts';
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

/**
 * Replaces one's own password. Whoever finds a screen that was left open does not know the present one, and a token that
 * may only read cannot make itself more with a password of its own.
 */
export async function changeOwnPassword(
  service: Service,
  act: Act,
  change: NewPassword & { readonly present: string },
): Promise<Answer<true>> {
  const { actor } = act;
  if (actor.kind !== 'user') return refuse('sign-in-needed', {});
  // Signed in with a new password, whoever holds a token would outgrow its limits.
  if (actor.limitedTo !== undefined) return refuse('right-lacking', { right: 'own-account' });
  // Whoever has a one-time password has just typed it, and may do nothing but this.
  if (actor.mustChangePassword)
    return perform(service, act, 'look-around', (context) => changePassword(context, actor.id, change));
  const allowed = requireInstallationRight(actor, 'own-account');
  if (!allowed.ok) return allowed;
  const proven = await provePassword(service, act, { name: actor.name, password: change.present });
  if (!proven.ok) return proven.refusal.code === 'sign-in-failed' ? refuse('password-wrong', {}) : proven;
  return perform(service, act, 'own-account', (context) => changePassword(context, actor.id, change));
}

type NewPassword = { readonly password: string; readonly repeated: string };

async function changePassword(
  context: Context,
  id: string,
  { password, repeated }: NewPassword,
): Promise<Answer<true>> {
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
