import { and, asc, eq, gt } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { documents } from '../db/schema.ts';
import { wantedCount, type Wanted } from '../db/wanted-rows.ts';

export type StoredDocument = typeof documents.$inferSelect;

/** What is told of a document without its bytes. */
export type DocumentOutline = Omit<StoredDocument, 'content'>;

const outline = {
  cooperationId: documents.cooperationId,
  id: documents.id,
  name: documents.name,
  mediaType: documents.mediaType,
  sha256: documents.sha256,
  bytes: documents.bytes,
  createdAt: documents.createdAt,
};

/** In the order in which they were kept. */
export async function listDocuments(
  transaction: Transaction,
  cooperationId: string,
  wanted: Pick<Wanted, 'after' | 'limit'> = {},
): Promise<readonly DocumentOutline[]> {
  const { after } = wanted;
  return transaction
    .select(outline)
    .from(documents)
    .where(and(eq(documents.cooperationId, cooperationId), ...(after === undefined ? [] : [gt(documents.id, after)])))
    .orderBy(asc(documents.id))
    .limit(wantedCount(wanted));
}

export async function findDocument(
  transaction: Transaction,
  cooperationId: string,
  id: string,
): Promise<StoredDocument | undefined> {
  const [found] = await transaction
    .select()
    .from(documents)
    .where(and(eq(documents.cooperationId, cooperationId), eq(documents.id, id)));
  return found;
}

export async function insertDocument(transaction: Transaction, row: StoredDocument): Promise<void> {
  await transaction.insert(documents).values(row);
}
