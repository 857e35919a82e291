import { and, count, eq, gt, lt } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { lockUntilEnd } from '../db/lock-until-end.ts';
import { sessions, signInAttempts } from '../db/schema.ts';

export type StoredSession = typeof sessions.$inferSelect;

export async function insertSession(transaction: Transaction, session: StoredSession): Promise<void> {
  await transaction.insert(sessions).values(session);
}

export async function findSession(
  transaction: Transaction,
  hash: string,
  now: Date,
): Promise<StoredSession | undefined> {
  const [found] = await transaction
    .select()
    .from(sessions)
    .where(and(eq(sessions.hash, hash), gt(sessions.expiresAt, now)));
  return found;
}

export async function deleteSession(transaction: Transaction, hash: string): Promise<void> {
  await transaction.delete(sessions).where(eq(sessions.hash, hash));
}

export async function deleteSessionsOf(transaction: Transaction, userId: string): Promise<void> {
  await transaction.delete(sessions).where(eq(sessions.userId, userId));
}

export async function deleteExpiredSessions(transaction: Transaction, now: Date): Promise<void> {
  await transaction.delete(sessions).where(lt(sessions.expiresAt, now));
}

/** Until the transaction ends, nobody else counts attempts of this name. */
export async function lockAttempts(transaction: Transaction, name: string): Promise<void> {
  await lockUntilEnd(transaction, `sign-in ${name}`);
}

export async function countAttempts(transaction: Transaction, name: string): Promise<number> {
  const [counted] = await transaction
    .select({ attempts: count() })
    .from(signInAttempts)
    .where(eq(signInAttempts.name, name));
  return counted?.attempts ?? 0;
}

export async function insertAttempt(transaction: Transaction, name: string, at: Date): Promise<void> {
  await transaction.insert(signInAttempts).values({ id: uuidV7(), name, at });
}

export async function deleteAttempts(transaction: Transaction, name: string): Promise<void> {
  await transaction.delete(signInAttempts).where(eq(signInAttempts.name, name));
}

export async function deleteAttemptsBefore(transaction: Transaction, time: Date): Promise<void> {
  await transaction.delete(signInAttempts).where(lt(signInAttempts.at, time));
}
