import { AccountEntry, cents, formatCents } from '@umlage/core';
import { asc, eq } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { accountEntries } from '../db/schema.ts';
import type { Recorded } from '../facts/recorded.ts';

export async function listAccountEntries(
  transaction: Transaction,
  cooperationId: string,
): Promise<readonly Recorded<AccountEntry>[]> {
  const rows = await transaction
    .select()
    .from(accountEntries)
    .where(eq(accountEntries.cooperationId, cooperationId))
    .orderBy(asc(accountEntries.id));
  return rows.map((row) => ({
    id: row.id,
    fact: AccountEntry.parse({
      account: row.account,
      on: row.validOn,
      amount: formatCents(cents(row.amountCents)),
      text: row.text,
      source: row.source,
      recordedOn: row.recordedOn,
    }),
  }));
}

export async function insertAccountEntry(
  transaction: Transaction,
  cooperationId: string,
  fact: AccountEntry,
): Promise<string> {
  const id = uuidV7();
  await transaction.insert(accountEntries).values({
    cooperationId,
    id,
    account: fact.account,
    validOn: fact.on,
    amountCents: BigInt(fact.amount),
    text: fact.text,
    source: fact.source,
    recordedOn: fact.recordedOn,
  });
  return id;
}
