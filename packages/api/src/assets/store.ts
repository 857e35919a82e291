import { Asset, cents, formatCents } from '@umlage/core';
import { asc, eq } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { assetGrants, assets } from '../db/schema.ts';
import type { Recorded } from '../facts/recorded.ts';

export async function listAssets(transaction: Transaction, cooperationId: string): Promise<readonly Recorded<Asset>[]> {
  const rows = await transaction
    .select()
    .from(assets)
    .where(eq(assets.cooperationId, cooperationId))
    .orderBy(asc(assets.id));
  const grants = await transaction
    .select()
    .from(assetGrants)
    .where(eq(assetGrants.cooperationId, cooperationId))
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

export async function insertAsset(transaction: Transaction, cooperationId: string, fact: Asset): Promise<string> {
  const id = uuidV7();
  await transaction.insert(assets).values({
    cooperationId,
    id,
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
  });
  const grants = fact.grants.map(({ text, amount }, position) => ({
    cooperationId,
    assetId: id,
    position,
    text,
    amountCents: BigInt(amount),
  }));
  if (grants.length > 0) await transaction.insert(assetGrants).values(grants);
  return id;
}
