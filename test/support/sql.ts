import type { Database } from '@umlage/api';
import { sql } from 'drizzle-orm';

type Transaction = Parameters<Parameters<Database['transact']>[0]>[0];
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a query, asked as the owner of the tables, or in a transaction as whoever it acts for. */
export async function rowsOf(place: Database | Transaction, query: string): Promise<readonly Row[]> {
  if ('transact' in place) return place.transact((transaction) => rowsOf(transaction, query));
  const answer: unknown = await place.execute(sql.raw(query));
  // PGlite and postgres.js answer in different shapes.
  const rows: unknown = typeof answer === 'object' && answer !== null && 'rows' in answer ? answer.rows : answer;
  return Array.isArray(rows) ? rows.map((row: unknown) => ({ ...Object(row) }) as Row) : [];
}

/** What a database has against a statement. */
export interface Violation {
  readonly code: string;
  readonly message: string;
  readonly constraint?: string;
  readonly column?: string;
}

/** The SQLSTATE of what a database refused. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(Object(error.cause), 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}

class Undone extends Error {}

/** Carries statements out and undoes them: why the last of them is refused, or `undefined` if it is not. */
export async function violationIn(database: Database, statements: readonly string[]): Promise<Violation | undefined> {
  let reached = 0;
  try {
    await database.transact(async (transaction) => {
      for (const statement of statements) {
        reached += 1;
        await transaction.execute(sql.raw(statement));
      }
      // What is checked at the end only, is checked now.
      await transaction.execute(sql`set constraints all immediate`);
      throw new Undone();
    });
  } catch (error) {
    if (error instanceof Undone) return undefined;
    const cause: unknown = error instanceof Error ? error.cause : undefined;
    const violated = { ...Object(cause) } as Readonly<Record<string, string>>;
    if (reached < statements.length || violated['code'] === undefined) throw error;
    const named = violated['constraint'] ?? violated['constraint_name'];
    const column = violated['column'] ?? violated['column_name'];
    return {
      code: violated['code'],
      message: cause instanceof Error ? cause.message : '',
      ...(named === undefined ? {} : { constraint: named }),
      ...(column === undefined ? {} : { column }),
    };
  }
  return undefined;
}
