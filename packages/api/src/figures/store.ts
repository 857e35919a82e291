import { formatRatio, KeyFigure } from '@umlage/core';
import { asc, eq } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { keyFigures } from '../db/schema.ts';
import type { Recorded } from '../facts/recorded.ts';

export async function listFigures(
  transaction: Transaction,
  cooperationId: string,
): Promise<readonly Recorded<KeyFigure>[]> {
  const rows = await transaction
    .select()
    .from(keyFigures)
    .where(eq(keyFigures.cooperationId, cooperationId))
    .orderBy(asc(keyFigures.id));
  return rows.map((row) => ({
    id: row.id,
    fact: KeyFigure.parse({
      figure: row.figure,
      party: row.party ?? undefined,
      pool: row.pool ?? undefined,
      on: row.validOn,
      until: row.validUntil ?? undefined,
      value: row.value,
      source: row.source,
      series: row.series ?? undefined,
      edition: row.edition ?? undefined,
      evidence: row.evidence ?? undefined,
      publishedOn: row.publishedOn ?? undefined,
      recordedOn: row.recordedOn,
    }),
  }));
}

export async function insertFigure(transaction: Transaction, cooperationId: string, fact: KeyFigure): Promise<string> {
  const id = uuidV7();
  await transaction.insert(keyFigures).values({
    cooperationId,
    id,
    figure: fact.figure,
    party: fact.party ?? null,
    pool: fact.pool ?? null,
    validOn: fact.on,
    validUntil: fact.until ?? null,
    value: formatRatio(fact.value),
    source: fact.source,
    series: fact.series ?? null,
    edition: fact.edition ?? null,
    evidence: fact.evidence ?? null,
    publishedOn: fact.publishedOn ?? null,
    recordedOn: fact.recordedOn,
  });
  return id;
}
