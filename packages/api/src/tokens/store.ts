import { and, asc, eq, gt } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { apiTokens } from '../db/schema.ts';

export type StoredToken = typeof apiTokens.$inferSelect;

export async function insertToken(transaction: Transaction, token: StoredToken): Promise<void> {
  await transaction.insert(apiTokens).values(token);
}

export async function findTokenByHash(transaction: Transaction, hash: string): Promise<StoredToken | undefined> {
  const [found] = await transaction.select().from(apiTokens).where(eq(apiTokens.hash, hash));
  return found;
}

export async function listTokens(
  transaction: Transaction,
  userId: string,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<readonly StoredToken[]> {
  return transaction
    .select()
    .from(apiTokens)
    .where(and(eq(apiTokens.userId, userId), ...(after === undefined ? [] : [gt(apiTokens.id, after)])))
    .orderBy(asc(apiTokens.id))
    .limit(limit);
}

/** Returns the token as it was; `undefined` where the user has none of this id. */
export async function revokeToken(
  transaction: Transaction,
  { userId, id, at }: { readonly userId: string; readonly id: string; readonly at: Date },
): Promise<StoredToken | undefined> {
  const [found] = await transaction
    .select()
    .from(apiTokens)
    .where(and(eq(apiTokens.id, id), eq(apiTokens.userId, userId)))
    .for('update');
  if (found !== undefined && found.revokedAt === null)
    await transaction.update(apiTokens).set({ revokedAt: at }).where(eq(apiTokens.id, id));
  return found;
}
