import { and, eq, lt } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { idempotencyKeys } from '../db/schema.ts';

export type StoredKey = typeof idempotencyKeys.$inferSelect;
type Claim = Pick<StoredKey, 'actorId' | 'route' | 'key'>;

/**
 * Claims a key. Another transaction that claims the same one waits here until this one ends, and finds what it kept;
 * `undefined`: the key was free.
 */
export async function claimKey(transaction: Transaction, claimed: StoredKey): Promise<StoredKey | undefined> {
  const [own] = await transaction.insert(idempotencyKeys).values(claimed).onConflictDoNothing().returning();
  if (own !== undefined) return undefined;
  const [earlier] = await transaction.select().from(idempotencyKeys).where(like(claimed));
  return earlier;
}

export async function keepReply(transaction: Transaction, claim: Claim, reply: string): Promise<void> {
  await transaction.update(idempotencyKeys).set({ reply }).where(like(claim));
}

export async function forgetKeys(transaction: Transaction, actorId: string, before: Date): Promise<void> {
  await transaction
    .delete(idempotencyKeys)
    .where(and(eq(idempotencyKeys.actorId, actorId), lt(idempotencyKeys.createdAt, before)));
}

function like({ actorId, route, key }: Claim) {
  return and(eq(idempotencyKeys.actorId, actorId), eq(idempotencyKeys.route, route), eq(idempotencyKeys.key, key));
}
