import { cents, formatCents, Payment, type LocalDate, type Period } from '@umlage/core';
import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { payments } from '../db/schema.ts';
import { inStretches, wantedCount, wantedRows, type Wanted } from '../db/wanted-rows.ts';
import type { Recorded } from '../facts/recorded.ts';

/** By what the list can be narrowed. */
export const paymentFilters = { party: payments.party, kind: payments.kind };

export async function listPayments(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<Payment>[]> {
  const { parties = '*' } = wanted;
  const rows = await transaction
    .select()
    .from(payments)
    .where(
      and(
        wantedRows(payments, cooperationId, wanted, paymentFilters),
        ...(parties === '*' ? [] : [inArray(payments.party, [...parties])]),
      ),
    )
    .orderBy(asc(payments.id))
    .limit(wantedCount(wanted));
  return rows.map(read);
}

/** What was paid ahead on exactly these days, as far as it was known on a day; in order of payment. */
export async function listAdvancesPaid(
  transaction: Transaction,
  cooperationId: string,
  { period, asKnownOn }: { readonly period: Period; readonly asKnownOn: LocalDate },
): Promise<readonly Payment[]> {
  const rows = await transaction
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.cooperationId, cooperationId),
        eq(payments.kind, 'advance'),
        eq(payments.validFrom, period.from),
        eq(payments.validUntil, period.until),
        lte(payments.recordedOn, asKnownOn),
      ),
    )
    .orderBy(asc(payments.paidOn), asc(payments.id));
  return rows.map((row) => read(row).fact);
}

/** Returns their ids, in the same order. */
export async function insertPayments(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly Payment[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
    party: fact.party,
    kind: fact.kind,
    paidOn: fact.on,
    amountCents: BigInt(fact.amount),
    taxCents: fact.tax === undefined ? null : BigInt(fact.tax),
    validFrom: fact.from,
    validUntil: fact.until,
    text: fact.text ?? null,
    source: fact.source,
    recordedOn: fact.recordedOn,
  }));
  await inStretches(rows, (stretch) => transaction.insert(payments).values(stretch));
  return rows.map(({ id }) => id);
}

function read(row: typeof payments.$inferSelect): Recorded<Payment> {
  return {
    id: row.id,
    fact: Payment.parse({
      party: row.party,
      kind: row.kind,
      on: row.paidOn,
      amount: formatCents(cents(row.amountCents)),
      tax: row.taxCents === null ? undefined : formatCents(cents(row.taxCents)),
      from: row.validFrom,
      until: row.validUntil,
      text: row.text ?? undefined,
      source: row.source,
      recordedOn: row.recordedOn,
    }),
  };
}
