import {
  Baseline,
  cents,
  formatCents,
  formatRatio,
  Investment,
  LocalDate,
  PriceIndex,
  PriceIndexId,
} from '@umlage/core';
import type { z } from '@hono/zod-openapi';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { baselines, investments, priceIndexValues, priceIndices } from '../db/schema.ts';
import { inStretches, wantedCount, wantedRows, type Wanted } from '../db/wanted-rows.ts';
import type { Recorded } from '../facts/recorded.ts';

/** A price index as it was loaded on a day; of one name the latest counts. */
export const KnownPriceIndex = PriceIndex.unwrap()
  .omit({ id: true })
  .safeExtend({ priceIndex: PriceIndexId, recordedOn: LocalDate });
export type KnownPriceIndex = z.output<typeof KnownPriceIndex>;

/** What was spent once, and since when it is known. */
export const KnownInvestment = Investment.unwrap().safeExtend({ recordedOn: LocalDate });
export type KnownInvestment = z.output<typeof KnownInvestment>;

export async function listBaselines(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<Baseline>[]> {
  const rows = await transaction
    .select()
    .from(baselines)
    .where(wantedRows(baselines, cooperationId, wanted, {}))
    .orderBy(asc(baselines.id))
    .limit(wantedCount(wanted));
  return rows.map((row) => ({
    id: row.id,
    fact: Baseline.parse({
      parties: row.parties ?? undefined,
      period: { from: row.validFrom, until: row.validUntil },
      amount: formatCents(cents(row.amountCents)),
      text: row.text,
      source: { title: row.sourceTitle, url: row.sourceUrl ?? undefined },
      estimate: row.estimate,
      recordedOn: row.recordedOn,
    }),
  }));
}

/** Returns their ids, in the same order. */
export async function insertBaselines(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly Baseline[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
    parties: fact.parties === undefined ? null : [...fact.parties],
    validFrom: fact.period.from,
    validUntil: fact.period.until,
    amountCents: BigInt(fact.amount),
    text: fact.text,
    sourceTitle: fact.source.title,
    sourceUrl: fact.source.url ?? null,
    estimate: fact.estimate,
    recordedOn: fact.recordedOn,
  }));
  await inStretches(rows, (stretch) => transaction.insert(baselines).values(stretch));
  return rows.map(({ id }) => id);
}

export async function listPriceIndices(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<KnownPriceIndex>[]> {
  const rows = await transaction
    .select()
    .from(priceIndices)
    .where(wantedRows(priceIndices, cooperationId, wanted, {}))
    .orderBy(asc(priceIndices.id))
    .limit(wantedCount(wanted));
  const ids = rows.map(({ id }) => id);
  const values = await transaction
    .select()
    .from(priceIndexValues)
    .where(and(eq(priceIndexValues.cooperationId, cooperationId), inArray(priceIndexValues.priceIndexId, ids)))
    .orderBy(asc(priceIndexValues.priceIndexId), asc(priceIndexValues.year));
  const ofIndex = Map.groupBy(values, ({ priceIndexId }) => priceIndexId);
  return rows.map((row) => ({
    id: row.id,
    fact: KnownPriceIndex.parse({
      priceIndex: row.priceIndex,
      title: row.title,
      source: { title: row.sourceTitle, url: row.sourceUrl ?? undefined },
      values: ofIndex.get(row.id)?.map(({ year, value }) => ({ year, value })),
      recordedOn: row.recordedOn,
    }),
  }));
}

/** Returns their ids, in the same order. */
export async function insertPriceIndices(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly KnownPriceIndex[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
    priceIndex: fact.priceIndex,
    title: fact.title,
    sourceTitle: fact.source.title,
    sourceUrl: fact.source.url ?? null,
    recordedOn: fact.recordedOn,
  }));
  await inStretches(rows, (stretch) => transaction.insert(priceIndices).values(stretch));
  const values = facts.flatMap((fact, index) =>
    fact.values.map(({ year, value }) => ({
      cooperationId,
      priceIndexId: rows[index]?.id ?? '',
      year,
      value: formatRatio(value),
    })),
  );
  await inStretches(values, (stretch) => transaction.insert(priceIndexValues).values(stretch));
  return rows.map(({ id }) => id);
}

export async function listInvestments(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<KnownInvestment>[]> {
  const rows = await transaction
    .select()
    .from(investments)
    .where(wantedRows(investments, cooperationId, wanted, {}))
    .orderBy(asc(investments.id))
    .limit(wantedCount(wanted));
  return rows.map((row) => ({
    id: row.id,
    fact: KnownInvestment.parse({
      parties: row.parties ?? undefined,
      on: row.validOn,
      amount: formatCents(cents(row.amountCents)),
      text: row.text,
      source: { title: row.sourceTitle, url: row.sourceUrl ?? undefined },
      estimate: row.estimate,
      recordedOn: row.recordedOn,
    }),
  }));
}

/** Returns their ids, in the same order. */
export async function insertInvestments(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly KnownInvestment[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
    parties: fact.parties === undefined ? null : [...fact.parties],
    validOn: fact.on,
    amountCents: BigInt(fact.amount),
    text: fact.text,
    sourceTitle: fact.source.title,
    sourceUrl: fact.source.url ?? null,
    estimate: fact.estimate,
    recordedOn: fact.recordedOn,
  }));
  await inStretches(rows, (stretch) => transaction.insert(investments).values(stretch));
  return rows.map(({ id }) => id);
}
