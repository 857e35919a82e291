import { cents, ContractPrice, formatCents } from '@umlage/core';
import { asc } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { contractPrices } from '../db/schema.ts';
import { inStretches, wantedCount, wantedRows, type Wanted } from '../db/wanted-rows.ts';
import type { Recorded } from '../facts/recorded.ts';

/** By what the list can be narrowed. */
export const contractPriceFilters = { party: contractPrices.party, rate: contractPrices.rate };

export async function listContractPrices(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<ContractPrice>[]> {
  const rows = await transaction
    .select()
    .from(contractPrices)
    .where(wantedRows(contractPrices, cooperationId, wanted, contractPriceFilters))
    .orderBy(asc(contractPrices.id))
    .limit(wantedCount(wanted));
  return rows.map((row) => ({
    id: row.id,
    fact: ContractPrice.parse({
      party: row.party,
      rate: row.rate,
      from: row.validFrom,
      until: row.validUntil ?? undefined,
      price: formatCents(cents(row.priceCents)),
      source: row.source,
      recordedOn: row.recordedOn,
    }),
  }));
}

/** Returns their ids, in the same order. */
export async function insertContractPrices(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly ContractPrice[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
    party: fact.party,
    rate: fact.rate,
    validFrom: fact.from,
    validUntil: fact.until ?? null,
    priceCents: BigInt(fact.price),
    source: fact.source,
    recordedOn: fact.recordedOn,
  }));
  await inStretches(rows, (stretch) => transaction.insert(contractPrices).values(stretch));
  return rows.map(({ id }) => id);
}
