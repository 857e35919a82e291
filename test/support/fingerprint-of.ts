import type { Database } from '@umlage/api';
import { sql } from 'drizzle-orm';

/** Of all that is stored, whatever tables there are: another text whenever any row is another. */
export function fingerprintOf(database: Database, { except = [] }: { readonly except?: readonly string[] } = {}) {
  let tables: readonly string[] | undefined;
  return (): Promise<string> =>
    database.transact(async (transaction) => {
      const rows = async (query: ReturnType<typeof sql>) => rowsOf(await transaction.execute(query));
      tables ??= (await rows(sql`select tablename from pg_tables where schemaname = 'public' order by 1`))
        .map((row) => String(Reflect.get(row, 'tablename')))
        .filter((table) => !except.includes(table));
      const each = tables.map(
        (table) => sql`select ${table}::text as name, count(*) as rows,
          md5(coalesce(string_agg(stored::text, ',' order by stored::text), '')) as content
          from ${sql.identifier(table)} as stored`,
      );
      return each.length === 0 ? '' : JSON.stringify(await rows(sql.join(each, sql` union all `)));
    });
}

/** PGlite gives a table with rows, a server a list of them. */
function rowsOf(result: unknown): readonly object[] {
  const rows: unknown = Array.isArray(result) ? result : Reflect.get(Object(result), 'rows');
  return Array.isArray(rows) ? (rows as readonly object[]) : [];
}
