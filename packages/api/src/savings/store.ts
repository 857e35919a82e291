import { Baseline, cents, formatCents } from '@umlage/core';
import { asc } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { baselines } from '../db/schema.ts';
import { inStretches, wantedCount, wantedRows, type Wanted } from '../db/wanted-rows.ts';
import type { Recorded } from '../facts/recorded.ts';

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
