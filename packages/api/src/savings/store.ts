import { Baseline, cents, formatCents } from '@umlage/core';
import { asc, eq } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { baselines } from '../db/schema.ts';
import type { Recorded } from '../facts/recorded.ts';

export async function listBaselines(
  transaction: Transaction,
  cooperationId: string,
): Promise<readonly Recorded<Baseline>[]> {
  const rows = await transaction
    .select()
    .from(baselines)
    .where(eq(baselines.cooperationId, cooperationId))
    .orderBy(asc(baselines.id));
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

export async function insertBaseline(transaction: Transaction, cooperationId: string, fact: Baseline): Promise<string> {
  const id = uuidV7();
  await transaction.insert(baselines).values({
    cooperationId,
    id,
    parties: fact.parties === undefined ? null : [...fact.parties],
    validFrom: fact.period.from,
    validUntil: fact.period.until,
    amountCents: BigInt(fact.amount),
    text: fact.text,
    sourceTitle: fact.source.title,
    sourceUrl: fact.source.url ?? null,
    estimate: fact.estimate,
    recordedOn: fact.recordedOn,
  });
  return id;
}
