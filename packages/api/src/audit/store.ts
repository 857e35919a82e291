import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { lockUntilEnd } from '../db/lock-until-end.ts';
import { auditEntries } from '../db/schema.ts';
import { inStretches } from '../db/wanted-rows.ts';

export type AuditEntry = typeof auditEntries.$inferSelect;

/** The last entry of a chain; whoever else wants to go on from it waits until this transaction ends. */
export async function lastEntry(transaction: Transaction, cooperationId: string): Promise<AuditEntry | undefined> {
  await lockUntilEnd(transaction, `audit ${cooperationId}`);
  const [last] = await transaction
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.cooperationId, cooperationId))
    .orderBy(desc(auditEntries.sequence))
    .limit(1);
  return last;
}

export async function insertEntries(transaction: Transaction, entries: readonly AuditEntry[]): Promise<void> {
  await inStretches(entries, (stretch) => transaction.insert(auditEntries).values(stretch));
}

/** In the order of the chain. */
export async function listEntries(
  transaction: Transaction,
  cooperationId: string,
  {
    after = 0,
    limit,
    only = {},
  }: {
    readonly after?: number;
    readonly limit: number;
    readonly only?: Partial<Record<'subject' | 'subjectId' | 'actorId' | 'action', string | undefined>>;
  },
): Promise<readonly AuditEntry[]> {
  const { subject, subjectId, actorId, action } = only;
  return transaction
    .select()
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.cooperationId, cooperationId),
        gt(auditEntries.sequence, after),
        ...(subject === undefined ? [] : [eq(auditEntries.subject, subject)]),
        ...(subjectId === undefined ? [] : [eq(auditEntries.subjectId, subjectId)]),
        ...(actorId === undefined ? [] : [eq(auditEntries.actorId, actorId)]),
        ...(action === undefined ? [] : [eq(auditEntries.action, action)]),
      ),
    )
    .orderBy(asc(auditEntries.sequence))
    .limit(limit);
}

/** All chains there are: one for each cooperation that is or was, and that of the installation. */
export async function listChains(transaction: Transaction): Promise<readonly string[]> {
  const rows = await transaction
    .selectDistinct({ cooperationId: auditEntries.cooperationId })
    .from(auditEntries)
    .orderBy(auditEntries.cooperationId);
  return rows.map(({ cooperationId }) => cooperationId);
}
