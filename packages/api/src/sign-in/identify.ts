import type { Actor } from '../access/actor.ts';
import { Right } from '../access/rights.ts';
import type { Service } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { refuse, type Answer, answer } from '../problems/refusal.ts';
import { findTokenByHash } from '../tokens/store.ts';
import { findUser, listRolesOfUser, type StoredUser } from '../users/store.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { hashSecret } from './secrets.ts';
import { findSession } from './store.ts';
import { userOfIdentity } from './user-of-identity.ts';

/** What a request shows of who sends it. */
export type Credentials = { readonly session?: string | undefined; readonly bearer?: string | undefined };

/** Tokens of ours can be told from those of an identity provider. */
export const tokenPrefix = 'umlage_';

/** Who sends a request. Refused if a token is shown that does not hold; a session that has ended is none. */
export async function identify(
  { database, clock, identityProvider }: Service & { readonly identityProvider: IdentityProvider | undefined },
  { session, bearer }: Credentials,
): Promise<Answer<Actor>> {
  if (bearer !== undefined && !bearer.startsWith(tokenPrefix)) {
    if (identityProvider === undefined) return refuse('token-invalid', {});
    const identity = await identityProvider.identityIn(bearer);
    if (!identity.ok) return identity;
    return database.transact(async (transaction) => {
      const user = await userOfIdentity({ transaction, clock }, identity.value);
      return user.disabled ? refuse('token-invalid', {}) : answer(await actorOf(transaction, user));
    });
  }
  if (bearer !== undefined)
    return database.transact(async (transaction) => {
      const token = await findTokenByHash(transaction, hashSecret(bearer));
      const holds = token !== undefined && token.revokedAt === null && token.expiresAt > clock.now();
      const user = holds ? await findUser(transaction, token.userId) : undefined;
      if (!holds || user === undefined || user.disabled) return refuse('token-invalid', {});
      const limitedTo = Right.array().parse(token.rights);
      return answer({ ...(await actorOf(transaction, user)), mustChangePassword: false, limitedTo });
    });
  if (session === undefined) return answer({ kind: 'visitor' });
  return database.transact(async (transaction) => {
    const found = await findSession(transaction, hashSecret(session), clock.now());
    const user = found === undefined ? undefined : await findUser(transaction, found.userId);
    return answer(user === undefined || user.disabled ? { kind: 'visitor' } : await actorOf(transaction, user));
  });
}

async function actorOf(transaction: Transaction, user: StoredUser): Promise<Extract<Actor, { kind: 'user' }>> {
  const roles = await listRolesOfUser(transaction, user.id);
  return {
    kind: 'user',
    id: user.id,
    name: user.name,
    administrator: user.administrator,
    roles: roles.map(({ cooperationId, role, party }) => ({ cooperationId, role, party })),
    mustChangePassword: user.passwordTemporary,
  };
}
