import { cents, CostItem, formatCents } from '@umlage/core';
import { asc, eq } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { costItems } from '../db/schema.ts';
import type { Recorded } from '../facts/recorded.ts';

export async function listCostItems(
  transaction: Transaction,
  cooperationId: string,
): Promise<readonly Recorded<CostItem>[]> {
  const rows = await transaction
    .select()
    .from(costItems)
    .where(eq(costItems.cooperationId, cooperationId))
    .orderBy(asc(costItems.id));
  return rows.map((row) => ({
    id: row.id,
    fact: CostItem.parse({
      kind: row.kind,
      item: row.item ?? undefined,
      costType: row.costType,
      text: row.text,
      amount: formatCents(cents(row.amountCents)),
      from: row.validFrom,
      until: row.validUntil,
      service: row.service ?? undefined,
      arose: row.aroseOn ?? undefined,
      bearer: row.bearer ?? undefined,
      provider: row.provider ?? undefined,
      account: row.account ?? undefined,
      condition: row.conditionText === null ? undefined : { text: row.conditionText, state: row.conditionState },
      document: row.document ?? undefined,
      recordedOn: row.recordedOn,
    }),
  }));
}

export async function insertCostItem(transaction: Transaction, cooperationId: string, fact: CostItem): Promise<string> {
  const id = uuidV7();
  await transaction.insert(costItems).values({
    cooperationId,
    id,
    kind: fact.kind,
    item: fact.item ?? null,
    costType: fact.costType,
    text: fact.text,
    amountCents: BigInt(fact.amount),
    validFrom: fact.from,
    validUntil: fact.until,
    service: fact.service ?? null,
    aroseOn: fact.arose ?? null,
    bearer: fact.bearer ?? null,
    provider: fact.provider ?? null,
    account: fact.account ?? null,
    conditionText: fact.condition?.text ?? null,
    conditionState: fact.condition?.state ?? null,
    document: fact.document ?? null,
    recordedOn: fact.recordedOn,
  });
  return id;
}
