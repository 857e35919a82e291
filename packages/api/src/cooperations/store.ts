import { CooperationId } from '@umlage/core';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { cooperations } from '../db/schema.ts';

export type StoredCooperation = typeof cooperations.$inferSelect;

export async function listCooperations(transaction: Transaction): Promise<readonly StoredCooperation[]> {
  return transaction.select().from(cooperations).orderBy(cooperations.slug);
}

export async function findCooperation(transaction: Transaction, slug: string): Promise<StoredCooperation | undefined> {
  // What cannot be an id names nothing; asked for it, a database may not even understand the question.
  if (!CooperationId.safeParse(slug).success) return undefined;
  const [found] = await transaction.select().from(cooperations).where(eq(cooperations.slug, slug));
  return found;
}

export async function insertCooperation(transaction: Transaction, row: StoredCooperation): Promise<void> {
  await transaction.insert(cooperations).values(row);
}

/** With all that belongs to them; returns which there were. */
export async function deleteExamples(transaction: Transaction): Promise<readonly StoredCooperation[]> {
  return transaction.delete(cooperations).where(eq(cooperations.example, true)).returning();
}
