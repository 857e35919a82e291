import { cents, CostItem, formatCents } from '@umlage/core';
import { asc } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { costItems } from '../db/schema.ts';
import { inStretches, wantedCount, wantedRows, type Wanted } from '../db/wanted-rows.ts';
import type { Recorded } from '../facts/recorded.ts';

/** By what the list can be narrowed. */
export const costItemFilters = { kind: costItems.kind, costType: costItems.costType, item: costItems.item };

export async function listCostItems(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<CostItem>[]> {
  const rows = await transaction
    .select()
    .from(costItems)
    .where(wantedRows(costItems, cooperationId, wanted, costItemFilters))
    .orderBy(asc(costItems.id))
    .limit(wantedCount(wanted));
  return rows.map((row) => ({
    id: row.id,
    fact: CostItem.parse({
      kind: row.kind,
      item: row.item ?? undefined,
      costType: row.costType,
      text: row.text,
      amount: formatCents(cents(row.amountCents)),
      inputTax: row.inputTaxCents === null ? undefined : formatCents(cents(row.inputTaxCents)),
      budget: row.budget ?? undefined,
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

/** Returns their ids, in the same order. */
export async function insertCostItems(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly CostItem[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
    kind: fact.kind,
    item: fact.item ?? null,
    costType: fact.costType,
    text: fact.text,
    amountCents: BigInt(fact.amount),
    inputTaxCents: fact.inputTax === undefined ? null : BigInt(fact.inputTax),
    budget: fact.budget ?? null,
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
  }));
  await inStretches(rows, (stretch) => transaction.insert(costItems).values(stretch));
  return rows.map(({ id }) => id);
}
