import { Participation } from '@umlage/core';
import { asc } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { participation } from '../db/schema.ts';
import { inStretches, wantedCount, wantedRows, type Wanted } from '../db/wanted-rows.ts';
import type { Recorded } from '../facts/recorded.ts';

/** By what the list can be narrowed. */
export const participationFilters = { party: participation.party, service: participation.service };

export async function listParticipation(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<Participation>[]> {
  const rows = await transaction
    .select()
    .from(participation)
    .where(wantedRows(participation, cooperationId, wanted, participationFilters))
    .orderBy(asc(participation.id))
    .limit(wantedCount(wanted));
  return rows.map((row) => ({
    id: row.id,
    fact: Participation.parse({
      party: row.party,
      service: row.service ?? undefined,
      from: row.validFrom,
      until: row.validUntil ?? undefined,
      recordedOn: row.recordedOn,
    }),
  }));
}

/** Returns their ids, in the same order. */
export async function insertParticipation(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly Participation[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
    party: fact.party,
    service: fact.service ?? null,
    validFrom: fact.from,
    validUntil: fact.until ?? null,
    recordedOn: fact.recordedOn,
  }));
  await inStretches(rows, (stretch) => transaction.insert(participation).values(stretch));
  return rows.map(({ id }) => id);
}
