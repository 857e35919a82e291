import { Asset, cents, formatCents } from '@umlage/core';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { assetGrants, assets } from '../db/schema.ts';
import { inStretches, wantedCount, wantedRows, type Wanted } from '../db/wanted-rows.ts';
import type { Recorded } from '../facts/recorded.ts';

/** By what the list can be narrowed. */
export const assetFilters = { asset: assets.asset, costType: assets.costType };

export async function listAssets(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<Asset>[]> {
  const rows = await transaction
    .select()
    .from(assets)
    .where(wantedRows(assets, cooperationId, wanted, assetFilters))
    .orderBy(asc(assets.id))
    .limit(wantedCount(wanted));
  const grants = await transaction
    .select()
    .from(assetGrants)
    .where(
      and(
        eq(assetGrants.cooperationId, cooperationId),
        inArray(
          assetGrants.assetId,
          rows.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(assetGrants.assetId), asc(assetGrants.position));
  const money = (amount: bigint | null) => (amount === null ? undefined : formatCents(cents(amount)));
  const granted = Map.groupBy(grants, ({ assetId }) => assetId);
  return rows.map((row) => ({
    id: row.id,
    fact: Asset.parse({
      asset: row.asset,
      text: row.text,
      costType: row.costType,
      service: row.service ?? undefined,
      cost: money(row.costCents),
      from: row.usedFrom,
      lifeMonths: row.lifeMonths ?? undefined,
      residual: money(row.residualCents),
      grants: granted.get(row.id)?.map(({ text, amountCents }) => ({ text, amount: money(amountCents) })),
      disposed: row.disposedOn === null ? undefined : { on: row.disposedOn, proceeds: money(row.proceedsCents) },
      document: row.document ?? undefined,
      recordedOn: row.recordedOn,
    }),
  }));
}

/** Returns their ids, in the same order. */
export async function insertAssets(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly Asset[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
    asset: fact.asset,
    text: fact.text,
    costType: fact.costType,
    service: fact.service ?? null,
    costCents: BigInt(fact.cost),
    usedFrom: fact.from,
    lifeMonths: fact.lifeMonths ?? null,
    residualCents: fact.residual === undefined ? null : BigInt(fact.residual),
    disposedOn: fact.disposed?.on ?? null,
    proceedsCents: fact.disposed === undefined ? null : BigInt(fact.disposed.proceeds),
    document: fact.document ?? null,
    recordedOn: fact.recordedOn,
  }));
  await inStretches(rows, (stretch) => transaction.insert(assets).values(stretch));
  const grants = facts.flatMap((fact, index) =>
    fact.grants.map(({ text, amount }, position) => ({
      cooperationId,
      assetId: rows[index]?.id ?? '',
      position,
      text,
      amountCents: BigInt(amount),
    })),
  );
  await inStretches(grants, (stretch) => transaction.insert(assetGrants).values(stretch));
  return rows.map(({ id }) => id);
}
