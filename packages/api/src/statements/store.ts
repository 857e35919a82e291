import { and, asc, desc, eq, gt, inArray, lt, or } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { lockUntilEnd } from '../db/lock-until-end.ts';
import { issuedStatements, runs, statements } from '../db/schema.ts';
import { inStretches } from '../db/wanted-rows.ts';

export type StoredStatement = typeof statements.$inferSelect;
type KeptRun = Pick<typeof runs.$inferSelect, 'id' | 'kind' | 'status' | 'corrects' | 'byDifference'>;
export type StoredIssue = typeof issuedStatements.$inferSelect;

/** A statement as it was frozen, and the number it went out under if it did. */
export type KeptStatement = {
  readonly statement: StoredStatement;
  readonly issue: StoredIssue | undefined;
  readonly corrected: boolean;
  readonly run: KeptRun;
};

export async function insertStatements(transaction: Transaction, rows: readonly StoredStatement[]): Promise<void> {
  await inStretches(rows, (stretch) => transaction.insert(statements).values(stretch));
}

export async function insertIssues(transaction: Transaction, rows: readonly StoredIssue[]): Promise<void> {
  await inStretches(rows, (stretch) => transaction.insert(issuedStatements).values(stretch));
}

/** One after the other: so no number is given twice, none is left out, and no period is issued by two runs. */
export async function lockIssuing(transaction: Transaction, cooperationId: string): Promise<void> {
  await lockUntilEnd(transaction, `issue ${cooperationId}`);
}

/** The highest number of a year; 0 if nothing has been issued in it. */
export async function lastNumber(transaction: Transaction, cooperationId: string, year: number): Promise<number> {
  const [last] = await transaction
    .select({ number: issuedStatements.number })
    .from(issuedStatements)
    .where(and(eq(issuedStatements.cooperationId, cooperationId), eq(issuedStatements.year, year)))
    .orderBy(desc(issuedStatements.number))
    .limit(1);
  return last?.number ?? 0;
}

/** Of one run, by party. */
export async function listKept(
  transaction: Transaction,
  cooperationId: string,
  runId: string,
): Promise<readonly KeptStatement[]> {
  const rows = await selectKept(transaction)
    .where(and(eq(statements.cooperationId, cooperationId), eq(statements.runId, runId)))
    .orderBy(asc(statements.party));
  return rows.map(read);
}

/** Those that were issued, the latest first. */
export async function listIssued(
  transaction: Transaction,
  cooperationId: string,
  {
    parties,
    after,
    limit,
    only = {},
  }: {
    /** Whose are shown; `*`: everyone's. */
    readonly parties: '*' | readonly string[];
    readonly after?: { readonly year: number; readonly number: number };
    readonly limit: number;
    readonly only?: { readonly party?: string | undefined };
  },
): Promise<readonly (KeptStatement & { readonly issue: StoredIssue })[]> {
  const rows = await selectKept(transaction)
    .where(
      and(
        eq(statements.cooperationId, cooperationId),
        gt(issuedStatements.number, 0),
        ...(parties === '*' ? [] : [inArray(statements.party, [...parties])]),
        ...(only.party === undefined ? [] : [eq(statements.party, only.party)]),
        ...(after === undefined
          ? []
          : [
              or(
                lt(issuedStatements.year, after.year),
                and(eq(issuedStatements.year, after.year), lt(issuedStatements.number, after.number)),
              ),
            ]),
      ),
    )
    .orderBy(desc(issuedStatements.year), desc(issuedStatements.number))
    .limit(limit);
  return rows.flatMap((row) => (row.issue === null ? [] : [{ ...read(row), issue: row.issue }]));
}

export async function findIssued(
  transaction: Transaction,
  cooperationId: string,
  { year, number }: { readonly year: number; readonly number: number },
): Promise<KeptStatement | undefined> {
  const [row] = await selectKept(transaction).where(
    and(
      eq(statements.cooperationId, cooperationId),
      eq(issuedStatements.year, year),
      eq(issuedStatements.number, number),
    ),
  );
  return row === undefined ? undefined : read(row);
}

const keptRun = {
  id: runs.id,
  kind: runs.kind,
  status: runs.status,
  corrects: runs.corrects,
  byDifference: runs.byDifference,
};

function selectKept(transaction: Transaction) {
  return transaction
    .select({ statement: statements, issue: issuedStatements, run: keptRun })
    .from(statements)
    .innerJoin(runs, and(eq(runs.cooperationId, statements.cooperationId), eq(runs.id, statements.runId)))
    .leftJoin(
      issuedStatements,
      and(
        eq(issuedStatements.cooperationId, statements.cooperationId),
        eq(issuedStatements.runId, statements.runId),
        eq(issuedStatements.party, statements.party),
      ),
    );
}

function read({
  statement,
  issue,
  run,
}: {
  readonly statement: StoredStatement;
  readonly issue: StoredIssue | null;
  readonly run: KeptRun;
}): KeptStatement {
  return { statement, issue: issue ?? undefined, corrected: run.status === 'corrected', run };
}
