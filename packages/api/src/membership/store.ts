import { and, asc, desc, eq, gt, inArray, lt, or } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { changeLetters, changeSettlements, issuedChangeLetters } from '../db/schema.ts';
import { inStretches } from '../db/wanted-rows.ts';

export type StoredChange = typeof changeSettlements.$inferSelect;
type LetterRow = typeof changeLetters.$inferSelect;
export type IssuedLetterRow = typeof issuedChangeLetters.$inferSelect;

/** A letter as it was frozen, and the number it went out under if it did. */
export type KeptLetter = { readonly letter: LetterRow; readonly issue: IssuedLetterRow | undefined };

/** The latest first. */
export async function listChanges(
  transaction: Transaction,
  cooperationId: string,
  { after, limit = Number.MAX_SAFE_INTEGER }: { readonly after?: string; readonly limit?: number } = {},
): Promise<readonly StoredChange[]> {
  return transaction
    .select()
    .from(changeSettlements)
    .where(
      and(
        eq(changeSettlements.cooperationId, cooperationId),
        ...(after === undefined ? [] : [lt(changeSettlements.id, after)]),
      ),
    )
    .orderBy(desc(changeSettlements.id))
    .limit(limit);
}

export async function findChange(
  transaction: Transaction,
  cooperationId: string,
  id: string,
): Promise<StoredChange | undefined> {
  const [row] = await transaction.select().from(changeSettlements).where(isChange(cooperationId, id));
  return row;
}

/** As long as the transaction lasts, nobody else takes it on: who comes at the same time waits, and finds it changed. */
export async function lockChange(
  transaction: Transaction,
  cooperationId: string,
  id: string,
): Promise<StoredChange | undefined> {
  const [row] = await transaction.select().from(changeSettlements).where(isChange(cooperationId, id)).for('update');
  return row;
}

export async function insertChange(transaction: Transaction, row: StoredChange): Promise<void> {
  await transaction.insert(changeSettlements).values(row);
}

/** One whose status went on. */
export async function advanceChange(transaction: Transaction, row: StoredChange): Promise<void> {
  const { status, approvedAt, approvedBy, issuedAt } = row;
  await transaction
    .update(changeSettlements)
    .set({ status, approvedAt, approvedBy, issuedAt })
    .where(isChange(row.cooperationId, row.id));
}

export async function insertLetters(transaction: Transaction, rows: readonly LetterRow[]): Promise<void> {
  await inStretches(rows, (stretch) => transaction.insert(changeLetters).values(stretch));
}

export async function insertLetterNumbers(transaction: Transaction, rows: readonly IssuedLetterRow[]): Promise<void> {
  await inStretches(rows, (stretch) => transaction.insert(issuedChangeLetters).values(stretch));
}

/** The highest number of a year; 0 if nothing has been issued in it. */
export async function lastLetterNumber(transaction: Transaction, cooperationId: string, year: number): Promise<number> {
  const [last] = await transaction
    .select({ number: issuedChangeLetters.number })
    .from(issuedChangeLetters)
    .where(and(eq(issuedChangeLetters.cooperationId, cooperationId), eq(issuedChangeLetters.year, year)))
    .orderBy(desc(issuedChangeLetters.number))
    .limit(1);
  return last?.number ?? 0;
}

/** Of one change, by party. */
export async function listLettersOf(
  transaction: Transaction,
  cooperationId: string,
  settlementId: string,
): Promise<readonly KeptLetter[]> {
  const rows = await selectLetters(transaction)
    .where(and(eq(changeLetters.cooperationId, cooperationId), eq(changeLetters.settlementId, settlementId)))
    .orderBy(asc(changeLetters.party));
  return rows.map(read);
}

/** Those that were issued, the latest first. */
export async function listIssuedLetters(
  transaction: Transaction,
  cooperationId: string,
  {
    parties,
    after,
    limit = Number.MAX_SAFE_INTEGER,
    only = {},
  }: {
    /** Whose are shown; `*`: everyone's. */
    readonly parties: '*' | readonly string[];
    readonly after?: { readonly year: number; readonly number: number };
    readonly limit?: number;
    readonly only?: { readonly party?: string | undefined; readonly year?: number; readonly number?: number };
  },
): Promise<readonly (KeptLetter & { readonly issue: IssuedLetterRow })[]> {
  const { year, number } = issuedChangeLetters;
  const rows = await selectLetters(transaction)
    .where(
      and(
        eq(changeLetters.cooperationId, cooperationId),
        gt(number, 0),
        ...(parties === '*' ? [] : [inArray(changeLetters.party, [...parties])]),
        ...(only.party === undefined ? [] : [eq(changeLetters.party, only.party)]),
        ...(only.year === undefined ? [] : [eq(year, only.year)]),
        ...(only.number === undefined ? [] : [eq(number, only.number)]),
        ...(after === undefined ? [] : [or(lt(year, after.year), and(eq(year, after.year), lt(number, after.number)))]),
      ),
    )
    .orderBy(desc(year), desc(number))
    .limit(limit);
  return rows.flatMap((row) => (row.issue === null ? [] : [{ letter: row.letter, issue: row.issue }]));
}

function selectLetters(transaction: Transaction) {
  return transaction
    .select({ letter: changeLetters, issue: issuedChangeLetters })
    .from(changeLetters)
    .leftJoin(
      issuedChangeLetters,
      and(
        eq(issuedChangeLetters.cooperationId, changeLetters.cooperationId),
        eq(issuedChangeLetters.settlementId, changeLetters.settlementId),
        eq(issuedChangeLetters.party, changeLetters.party),
      ),
    );
}

function read({ letter, issue }: { readonly letter: LetterRow; readonly issue: IssuedLetterRow | null }): KeptLetter {
  return { letter, issue: issue ?? undefined };
}

function isChange(cooperationId: string, id: string) {
  return and(eq(changeSettlements.cooperationId, cooperationId), eq(changeSettlements.id, id));
}
