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
import { and, asc, desc, eq, inArray, lt, or } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { advancePayments, runs, runSnapshots } from '../db/schema.ts';
import { inStretches } from '../db/wanted-rows.ts';

export type RunStatus = (typeof runs.$inferSelect)['status'];

export type StoredRun = {
  readonly id: string;
  readonly status: RunStatus;
  readonly revision: number;
  readonly period: Period;
  readonly kind: RunKind;
  readonly asKnownOn: LocalDate;
  readonly drawnUpOn: LocalDate;
  readonly tellChangeAbove?: Ratio;
  readonly corrects?: string;
  /** Only the difference to the corrected statements is asked for; they stand. */
  readonly byDifference: boolean;
  /** Ids of all who set it up, edited or froze it. */
  readonly preparedBy: readonly string[];
  readonly createdAt: Date;
  readonly frozenAt?: Date;
  readonly approvedAt?: Date;
  readonly approvedBy?: string;
  readonly issuedAt?: Date;
  readonly advances: readonly AdvancePayment[];
};

export type StoredSnapshot = typeof runSnapshots.$inferSelect;

/** The latest period first; of one period the latest run. */
export async function listRuns(
  transaction: Transaction,
  cooperationId: string,
  wanted: {
    readonly after?: { readonly from: string; readonly id: string };
    readonly limit?: number;
    readonly status?: readonly RunStatus[];
  } = {},
): Promise<readonly StoredRun[]> {
  const { after, limit = Number.MAX_SAFE_INTEGER, status } = wanted;
  const rows = await transaction
    .select()
    .from(runs)
    .where(
      and(
        eq(runs.cooperationId, cooperationId),
        ...(status === undefined ? [] : [inArray(runs.status, [...status])]),
        ...(after === undefined
          ? []
          : [or(lt(runs.validFrom, after.from), and(eq(runs.validFrom, after.from), lt(runs.id, after.id)))]),
      ),
    )
    .orderBy(desc(runs.validFrom), desc(runs.id))
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  const paid = Map.groupBy(await paymentsOf(transaction, cooperationId, ids), ({ runId }) => runId);
  return rows.map((row) => read(row, paid.get(row.id) ?? []));
}

export async function findRun(
  transaction: Transaction,
  cooperationId: string,
  id: string,
): Promise<StoredRun | undefined> {
  const [row] = await transaction.select().from(runs).where(isRun(cooperationId, id));
  return row === undefined ? undefined : read(row, await paymentsOf(transaction, cooperationId, [id]));
}

/** As long as the transaction lasts, nobody else changes the run: who comes at the same time waits, and finds it changed. */
export async function lockRun(
  transaction: Transaction,
  cooperationId: string,
  id: string,
): Promise<StoredRun | undefined> {
  const [row] = await transaction.select().from(runs).where(isRun(cooperationId, id)).for('update');
  return row === undefined ? undefined : read(row, await paymentsOf(transaction, cooperationId, [id]));
}

export async function insertRun(transaction: Transaction, cooperationId: string, run: StoredRun): Promise<void> {
  await transaction.insert(runs).values({ cooperationId, ...written(run) });
  await insertPayments(transaction, cooperationId, run);
}

/** A preview as it was edited, with the advances it names now. */
export async function replaceRun(transaction: Transaction, cooperationId: string, run: StoredRun): Promise<void> {
  await transaction
    .delete(advancePayments)
    .where(and(eq(advancePayments.cooperationId, cooperationId), eq(advancePayments.runId, run.id)));
  await insertPayments(transaction, cooperationId, run);
  await advanceRun(transaction, cooperationId, run);
}

/** A run whose status went on. */
export async function advanceRun(transaction: Transaction, cooperationId: string, run: StoredRun): Promise<void> {
  await transaction.update(runs).set(written(run)).where(isRun(cooperationId, run.id));
}

export async function deleteRun(transaction: Transaction, cooperationId: string, id: string): Promise<void> {
  await transaction.delete(runs).where(isRun(cooperationId, id));
}

export async function insertSnapshot(transaction: Transaction, snapshot: StoredSnapshot): Promise<void> {
  await transaction.insert(runSnapshots).values(snapshot);
}

export async function findSnapshot(
  transaction: Transaction,
  cooperationId: string,
  runId: string,
): Promise<StoredSnapshot | undefined> {
  const [found] = await transaction
    .select()
    .from(runSnapshots)
    .where(and(eq(runSnapshots.cooperationId, cooperationId), eq(runSnapshots.runId, runId)));
  return found;
}

function isRun(cooperationId: string, id: string) {
  return and(eq(runs.cooperationId, cooperationId), eq(runs.id, id));
}

async function paymentsOf(transaction: Transaction, cooperationId: string, ids: readonly string[]) {
  return transaction
    .select()
    .from(advancePayments)
    .where(and(eq(advancePayments.cooperationId, cooperationId), inArray(advancePayments.runId, [...ids])))
    .orderBy(asc(advancePayments.position));
}

async function insertPayments(transaction: Transaction, cooperationId: string, run: StoredRun): Promise<void> {
  const rows = run.advances.map((payment, position) => ({
    cooperationId,
    runId: run.id,
    position,
    party: payment.party,
    paidOn: payment.on,
    amountCents: BigInt(payment.amount),
    taxCents: payment.tax === undefined ? null : BigInt(payment.tax),
    text: payment.text ?? null,
  }));
  await inStretches(rows, (stretch) => transaction.insert(advancePayments).values(stretch));
}

function written(run: StoredRun) {
  return {
    id: run.id,
    status: run.status,
    revision: run.revision,
    kind: run.kind,
    validFrom: run.period.from,
    validUntil: run.period.until,
    asKnownOn: run.asKnownOn,
    drawnUpOn: run.drawnUpOn,
    tellChangeAbove: run.tellChangeAbove === undefined ? null : formatRatio(run.tellChangeAbove),
    corrects: run.corrects ?? null,
    byDifference: run.byDifference,
    preparedBy: [...run.preparedBy],
    createdAt: run.createdAt,
    frozenAt: run.frozenAt ?? null,
    approvedAt: run.approvedAt ?? null,
    approvedBy: run.approvedBy ?? null,
    issuedAt: run.issuedAt ?? null,
  };
}

function read(row: typeof runs.$inferSelect, paid: readonly (typeof advancePayments.$inferSelect)[]): StoredRun {
  return {
    id: row.id,
    status: row.status,
    revision: row.revision,
    kind: row.kind,
    period: Period.parse({ from: row.validFrom, until: row.validUntil }),
    asKnownOn: LocalDate.parse(row.asKnownOn),
    drawnUpOn: LocalDate.parse(row.drawnUpOn),
    byDifference: row.byDifference,
    preparedBy: row.preparedBy,
    createdAt: row.createdAt,
    ...(row.tellChangeAbove === null ? {} : { tellChangeAbove: ExactNumber.parse(row.tellChangeAbove) }),
    ...(row.corrects === null ? {} : { corrects: row.corrects }),
    ...(row.frozenAt === null ? {} : { frozenAt: row.frozenAt }),
    ...(row.approvedAt === null ? {} : { approvedAt: row.approvedAt }),
    ...(row.approvedBy === null ? {} : { approvedBy: row.approvedBy }),
    ...(row.issuedAt === null ? {} : { issuedAt: row.issuedAt }),
    advances: paid.map((payment) =>
      AdvancePayment.parse({
        party: payment.party,
        on: payment.paidOn,
        amount: formatCents(cents(payment.amountCents)),
        tax: payment.taxCents === null ? undefined : formatCents(cents(payment.taxCents)),
        text: payment.text ?? undefined,
      }),
    ),
  };
}
