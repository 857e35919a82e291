import { AdvancePlan, invariant, readDocument } from '@umlage/core';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { lockUntilEnd } from '../db/lock-until-end.ts';
import { advancePlans } from '../db/schema.ts';
import { inStretches } from '../db/wanted-rows.ts';

type PlanRow = typeof advancePlans.$inferSelect;

/** The plan of one party, and with which others it was made. */
export type StoredPlan = Pick<PlanRow, 'id' | 'plan' | 'sha256' | 'createdAt'> & { readonly content: AdvancePlan };

/** In the order in which they were made. */
export async function listPlans(
  transaction: Transaction,
  cooperationId: string,
  wanted: {
    /** Whose are shown; `*`: everyone's. */
    readonly parties: '*' | readonly string[];
    readonly after?: string;
    readonly limit?: number;
    readonly only?: {
      readonly id?: string | undefined;
      readonly party?: string | undefined;
      readonly from?: string | undefined;
    };
  },
): Promise<readonly StoredPlan[]> {
  const { parties, after, limit = Number.MAX_SAFE_INTEGER, only = {} } = wanted;
  const rows = await transaction
    .select()
    .from(advancePlans)
    .where(
      and(
        eq(advancePlans.cooperationId, cooperationId),
        ...(parties === '*' ? [] : [inArray(advancePlans.party, [...parties])]),
        ...(only.id === undefined ? [] : [eq(advancePlans.id, only.id)]),
        ...(only.party === undefined ? [] : [eq(advancePlans.party, only.party)]),
        ...(only.from === undefined ? [] : [eq(advancePlans.validFrom, only.from)]),
        ...(after === undefined ? [] : [gt(advancePlans.id, after)]),
      ),
    )
    .orderBy(asc(advancePlans.id))
    .limit(limit);
  return rows.map(({ id, plan, sha256, createdAt, content }) => ({
    id,
    plan,
    sha256,
    createdAt,
    content: planIn(content),
  }));
}

export async function insertPlans(transaction: Transaction, rows: readonly PlanRow[]): Promise<void> {
  await inStretches(rows, (stretch) => transaction.insert(advancePlans).values(stretch));
}

/** One after the other, so that none overlooks what the one before asked for. */
export async function lockPlanning(transaction: Transaction, cooperationId: string): Promise<void> {
  await lockUntilEnd(transaction, `advances ${cooperationId}`);
}

function planIn(content: string): AdvancePlan {
  const read = readDocument(AdvancePlan, JSON.parse(content));
  invariant(read.ok, 'a plan was whole when it was stored');
  return read.value;
}
