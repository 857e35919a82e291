import { Participation } from '@umlage/core';
import { asc, eq } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { participation } from '../db/schema.ts';
import type { Recorded } from '../facts/recorded.ts';

export async function listParticipation(
  transaction: Transaction,
  cooperationId: string,
): Promise<readonly Recorded<Participation>[]> {
  const rows = await transaction
    .select()
    .from(participation)
    .where(eq(participation.cooperationId, cooperationId))
    .orderBy(asc(participation.id));
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

export async function insertParticipation(
  transaction: Transaction,
  cooperationId: string,
  fact: Participation,
): Promise<string> {
  const id = uuidV7();
  await transaction.insert(participation).values({
    cooperationId,
    id,
    party: fact.party,
    service: fact.service ?? null,
    validFrom: fact.from,
    validUntil: fact.until ?? null,
    recordedOn: fact.recordedOn,
  });
  return id;
}
