import { sql } from 'drizzle-orm';
import type { Transaction } from './database.ts';

/** Until the transaction ends, whoever else locks the same name waits. */
export async function lockUntilEnd(transaction: Transaction, name: string): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
