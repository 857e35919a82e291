import {
  AdvancePayment,
  cents,
  ExactNumber,
  formatCents,
  formatRatio,
  LocalDate,
  Period,
  type Ratio,
  type RunKind,
} from '@umlage/core';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { advancePayments, runs } from '../db/schema.ts';

export type StoredRun = {
  readonly id: string;
  readonly status: 'preview';
  readonly period: Period;
  readonly kind: RunKind;
  readonly asKnownOn: LocalDate;
  readonly drawnUpOn: LocalDate;
  readonly tellChangeAbove?: Ratio;
  readonly createdAt: Date;
  readonly advances: readonly AdvancePayment[];
};

/** The latest period first; of one period the latest run. */
export async function listRuns(transaction: Transaction, cooperationId: string): Promise<readonly StoredRun[]> {
  const rows = await transaction
    .select()
    .from(runs)
    .where(eq(runs.cooperationId, cooperationId))
    .orderBy(desc(runs.validFrom), desc(runs.id));
  const paid = await transaction
    .select()
    .from(advancePayments)
    .where(eq(advancePayments.cooperationId, cooperationId))
    .orderBy(asc(advancePayments.position));
  return rows.map((row) =>
    read(
      row,
      paid.filter((payment) => payment.runId === row.id),
    ),
  );
}

export async function findRun(
  transaction: Transaction,
  cooperationId: string,
  id: string,
): Promise<StoredRun | undefined> {
  const [row] = await transaction
    .select()
    .from(runs)
    .where(and(eq(runs.cooperationId, cooperationId), eq(runs.id, id)));
  if (row === undefined) return undefined;
  const paid = await transaction
    .select()
    .from(advancePayments)
    .where(and(eq(advancePayments.cooperationId, cooperationId), eq(advancePayments.runId, id)))
    .orderBy(asc(advancePayments.position));
  return read(row, paid);
}

export async function insertRun(transaction: Transaction, cooperationId: string, run: StoredRun): Promise<void> {
  await transaction.insert(runs).values({
    cooperationId,
    id: run.id,
    status: run.status,
    kind: run.kind,
    validFrom: run.period.from,
    validUntil: run.period.until,
    asKnownOn: run.asKnownOn,
    drawnUpOn: run.drawnUpOn,
    createdAt: run.createdAt,
    tellChangeAbove: run.tellChangeAbove === undefined ? null : formatRatio(run.tellChangeAbove),
  });
  if (run.advances.length === 0) return;
  await transaction.insert(advancePayments).values(
    run.advances.map((payment, position) => ({
      cooperationId,
      runId: run.id,
      position,
      party: payment.party,
      paidOn: payment.on,
      amountCents: BigInt(payment.amount),
      text: payment.text ?? null,
    })),
  );
}

function read(row: typeof runs.$inferSelect, paid: readonly (typeof advancePayments.$inferSelect)[]): StoredRun {
  return {
    id: row.id,
    status: row.status,
    kind: row.kind,
    period: Period.parse({ from: row.validFrom, until: row.validUntil }),
    asKnownOn: LocalDate.parse(row.asKnownOn),
    drawnUpOn: LocalDate.parse(row.drawnUpOn),
    createdAt: row.createdAt,
    ...(row.tellChangeAbove === null ? {} : { tellChangeAbove: ExactNumber.parse(row.tellChangeAbove) }),
    advances: paid.map((payment) =>
      AdvancePayment.parse({
        party: payment.party,
        on: payment.paidOn,
        amount: formatCents(cents(payment.amountCents)),
        text: payment.text ?? undefined,
      }),
    ),
  };
}
