import { cents, ContractPrice, formatCents } from '@umlage/core';
import { asc, eq } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { contractPrices } from '../db/schema.ts';
import type { Recorded } from '../facts/recorded.ts';

export async function listContractPrices(
  transaction: Transaction,
  cooperationId: string,
): Promise<readonly Recorded<ContractPrice>[]> {
  const rows = await transaction
    .select()
    .from(contractPrices)
    .where(eq(contractPrices.cooperationId, cooperationId))
    .orderBy(asc(contractPrices.id));
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

export async function insertContractPrice(
  transaction: Transaction,
  cooperationId: string,
  fact: ContractPrice,
): Promise<string> {
  const id = uuidV7();
  await transaction.insert(contractPrices).values({
    cooperationId,
    id,
    party: fact.party,
    rate: fact.rate,
    validFrom: fact.from,
    validUntil: fact.until ?? null,
    priceCents: BigInt(fact.price),
    source: fact.source,
    recordedOn: fact.recordedOn,
  });
  return id;
}
