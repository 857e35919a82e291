import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { agreements } from '../db/schema.ts';

export type StoredAgreement = typeof agreements.$inferSelect;

/** All versions, the oldest first. */
export async function listVersions(
  transaction: Transaction,
  cooperationId: string,
): Promise<readonly StoredAgreement[]> {
  return transaction
    .select()
    .from(agreements)
    .where(eq(agreements.cooperationId, cooperationId))
    .orderBy(asc(agreements.number));
}

export async function findVersion(
  transaction: Transaction,
  cooperationId: string,
  number: number,
): Promise<StoredAgreement | undefined> {
  const [found] = await transaction
    .select()
    .from(agreements)
    .where(and(eq(agreements.cooperationId, cooperationId), eq(agreements.number, number)));
  return found;
}

/** A version that is in force without an end ends where the next one begins. Its document stays as it is. */
export async function endOpenVersion(
  transaction: Transaction,
  cooperationId: string,
  { validUntil }: { readonly validUntil: string },
): Promise<void> {
  await transaction
    .update(agreements)
    .set({ validUntil })
    .where(
      and(
        eq(agreements.cooperationId, cooperationId),
        isNull(agreements.validUntil),
        lt(agreements.validFrom, validUntil),
      ),
    );
}

export async function insertVersion(transaction: Transaction, row: StoredAgreement): Promise<void> {
  await transaction.insert(agreements).values(row);
}
