import { formatRatio, KeyFigure } from '@umlage/core';
import { asc } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { keyFigures } from '../db/schema.ts';
import { inStretches, wantedCount, wantedRows, type Wanted } from '../db/wanted-rows.ts';
import type { Recorded } from '../facts/recorded.ts';

/** By what the list can be narrowed. */
export const figureFilters = { figure: keyFigures.figure, party: keyFigures.party, pool: keyFigures.pool };

export async function listFigures(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<KeyFigure>[]> {
  const rows = await transaction
    .select()
    .from(keyFigures)
    .where(wantedRows(keyFigures, cooperationId, wanted, figureFilters))
    .orderBy(asc(keyFigures.id))
    .limit(wantedCount(wanted));
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

/** Returns their ids, in the same order. */
export async function insertFigures(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly KeyFigure[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
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
  }));
  await inStretches(rows, (stretch) => transaction.insert(keyFigures).values(stretch));
  return rows.map(({ id }) => id);
}
