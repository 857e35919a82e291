import { and, desc, eq, lt } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { proposals } from '../db/schema.ts';

export type StoredProposal = typeof proposals.$inferSelect;

export async function insertProposal(transaction: Transaction, proposal: StoredProposal): Promise<void> {
  await transaction.insert(proposals).values(proposal);
}

/** The latest first. */
export async function listProposals(
  transaction: Transaction,
  cooperationId: string,
  {
    status,
    after,
    limit = Number.MAX_SAFE_INTEGER,
  }: { readonly status?: StoredProposal['status']; readonly after?: string; readonly limit?: number } = {},
): Promise<readonly StoredProposal[]> {
  return transaction
    .select()
    .from(proposals)
    .where(
      and(
        eq(proposals.cooperationId, cooperationId),
        ...(status === undefined ? [] : [eq(proposals.status, status)]),
        // Ids are given in order of time.
        ...(after === undefined ? [] : [lt(proposals.id, after)]),
      ),
    )
    .orderBy(desc(proposals.id))
    .limit(limit);
}

export async function findProposal(
  transaction: Transaction,
  cooperationId: string,
  id: string,
): Promise<StoredProposal | undefined> {
  const [found] = await transaction
    .select()
    .from(proposals)
    .where(and(eq(proposals.cooperationId, cooperationId), eq(proposals.id, id)));
  return found;
}

/** As `findProposal`; whoever decides at the same time waits. */
export async function lockProposal(
  transaction: Transaction,
  cooperationId: string,
  id: string,
): Promise<StoredProposal | undefined> {
  const [found] = await transaction
    .select()
    .from(proposals)
    .where(and(eq(proposals.cooperationId, cooperationId), eq(proposals.id, id)))
    .for('update');
  return found;
}

export async function decideProposal(
  transaction: Transaction,
  { cooperationId, id, status, decision, decidedOn }: StoredProposal,
): Promise<void> {
  await transaction
    .update(proposals)
    .set({ status, decision, decidedOn })
    .where(and(eq(proposals.cooperationId, cooperationId), eq(proposals.id, id)));
}
