import { AccountEntry, cents, formatCents } from '@umlage/core';
import { asc } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { accountEntries } from '../db/schema.ts';
import { inStretches, wantedCount, wantedRows, type Wanted } from '../db/wanted-rows.ts';
import type { Recorded } from '../facts/recorded.ts';

/** By what the list can be narrowed. */
export const accountEntryFilters = { account: accountEntries.account };

export async function listAccountEntries(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<AccountEntry>[]> {
  const rows = await transaction
    .select()
    .from(accountEntries)
    .where(wantedRows(accountEntries, cooperationId, wanted, accountEntryFilters))
    .orderBy(asc(accountEntries.id))
    .limit(wantedCount(wanted));
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

/** Returns their ids, in the same order. */
export async function insertAccountEntries(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly AccountEntry[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
    account: fact.account,
    validOn: fact.on,
    amountCents: BigInt(fact.amount),
    text: fact.text,
    source: fact.source,
    recordedOn: fact.recordedOn,
  }));
  await inStretches(rows, (stretch) => transaction.insert(accountEntries).values(stretch));
  return rows.map(({ id }) => id);
}
