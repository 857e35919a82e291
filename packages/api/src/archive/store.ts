import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../db/database.ts';

/** Everything here is asked of the catalogue, so that a new table is moved without a word about it. */
const Table = z.object({
  name: z.string(),
  /** In their order; without those that the database computes itself. */
  columns: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      /** Whether it is sorted by the rules of a language, which differ from one database to the next. */
      collates: z.boolean(),
      /** What gives its next number. */
      sequence: z.string().nullable(),
    }),
  ),
  primaryKey: z.array(z.string()),
  references: z.array(z.object({ constraint: z.string(), table: z.string(), deferrable: z.boolean() })),
  triggers: z.array(z.object({ name: z.string(), always: z.boolean() })),
});

export type Table = z.infer<typeof Table>;

/** One text per column. */
export type Row = readonly (string | null)[];

/** The last migration that was applied. */
export type SchemaVersion = { readonly hash: string; readonly createdAt: string };

/** Takes one picture of everything that is read from here on; it must be the first that is asked. */
export async function readOnePicture(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`set transaction isolation level repeatable read, read only`);
}

/** Makes the text of a value the same on every database, whatever its own settings are. */
export async function writeValuesAlike(transaction: Transaction): Promise<void> {
  const settings = {
    timezone: 'UTC',
    datestyle: 'ISO, YMD',
    intervalstyle: 'postgres',
    extra_float_digits: '1',
    bytea_output: 'hex',
    // Fails where row-level security would leave rows out, instead of leaving them out in silence.
    row_security: 'off',
  };
  for (const [name, value] of Object.entries(settings))
    await transaction.execute(sql`select set_config(${name}, ${value}, true)`);
}

export async function readSchemaVersion(transaction: Transaction): Promise<SchemaVersion | undefined> {
  const [version] = await transaction
    .select({ hash: sql<string>`hash`, createdAt: sql<string>`created_at::text` })
    .from(sql`drizzle.__drizzle_migrations`)
    .orderBy(sql`created_at desc`)
    .limit(1);
  return version;
}

/** The tables of the schema `public`, by name. */
export async function readTables(transaction: Transaction): Promise<readonly Table[]> {
  const columns = sql`
    select json_agg(json_build_object(
      'name', a.attname,
      'type', format_type(a.atttypid, a.atttypmod),
      'collates', a.attcollation <> 0,
      'sequence', pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname)) order by a.attnum)
    from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`;
  const primaryKey = sql`
    select json_agg(a.attname order by k.position)
    from pg_index i
    cross join unnest(i.indkey) with ordinality k (attnum, position)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = c.oid and i.indisprimary`;
  const references = sql`
    select json_agg(json_build_object(
      'constraint', f.conname, 'table', r.relname, 'deferrable', f.condeferrable) order by f.conname)
    from pg_constraint f join pg_class r on r.oid = f.confrelid
    where f.conrelid = c.oid and f.contype = 'f'`;
  const triggers = sql`
    select json_agg(json_build_object('name', t.tgname, 'always', t.tgenabled = 'A') order by t.tgname)
    from pg_trigger t
    where t.tgrelid = c.oid and not t.tgisinternal and t.tgenabled in ('O', 'A')`;
  const found = await transaction
    .select({
      table: sql<string>`json_build_object(
        'name', c.relname,
        'columns', coalesce((${columns}), '[]'),
        'primaryKey', coalesce((${primaryKey}), '[]'),
        'references', coalesce((${references}), '[]'),
        'triggers', coalesce((${triggers}), '[]'))::text`,
    })
    .from(sql`pg_class c join pg_namespace n on n.oid = c.relnamespace`)
    .where(sql`n.nspname = 'public' and c.relkind = 'r'`)
    .orderBy(sql`c.relname`);
  return found.map(({ table }) => Table.parse(JSON.parse(table)));
}

/** Sequences that no column owns: nothing says after which number they would have to go on. */
export async function readLooseSequences(transaction: Transaction): Promise<readonly string[]> {
  const found = await transaction
    .select({ name: sql<string>`s.relname::text` })
    .from(sql`pg_class s join pg_namespace n on n.oid = s.relnamespace`)
    .where(
      sql`n.nspname = 'public' and s.relkind = 'S' and not exists (
        select from pg_depend d where d.objid = s.oid and d.refobjsubid > 0 and d.deptype in ('a', 'i'))`,
    );
  return found.map(({ name }) => name);
}

const rowsAtOnce = 100;

/** All rows by primary key, some at a time. */
export async function* readRows(transaction: Transaction, table: Table): AsyncGenerator<readonly Row[]> {
  const values = table.columns.map(({ name }) => sql`kept.${named(name)}::text`);
  const key = table.primaryKey.map((name) => {
    const collates = table.columns.some((column) => column.name === name && column.collates);
    return sql`kept.${named(name)} ${sql.raw(collates ? 'collate "C"' : '')}`;
  });
  await transaction.execute(sql`
    declare archived_rows no scroll cursor for
    select array_to_json(array[${list(values)}]::text[])::text as row
    from ${inPublic(table)} kept order by ${list(key)}`);
  for (;;) {
    const rows = rowsIn(await transaction.execute(sql.raw(`fetch forward ${rowsAtOnce} from archived_rows`)));
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) break;
  }
  await transaction.execute(sql`close archived_rows`);
}

const Fetched = z.array(z.object({ row: z.string() }));
const Values = z.array(z.string().nullable());

/** PGlite and postgres.js answer in different shapes. */
function rowsIn(answer: unknown): readonly Row[] {
  const rows = typeof answer === 'object' && answer !== null && 'rows' in answer ? answer.rows : answer;
  return Fetched.parse(rows).map(({ row }) => Values.parse(JSON.parse(row)));
}

export async function holdsRows(transaction: Transaction, table: Table): Promise<boolean> {
  const [found] = await transaction
    .select({ row: sql`1` })
    .from(inPublic(table))
    .limit(1);
  return found !== undefined;
}

/**
 * Holds tables that wait for rows: nobody else reaches them, no trigger acts on what comes, and a reference may lead to
 * a row that is yet to come, as in a table that refers to itself.
 */
export async function holdTables(transaction: Transaction, tables: readonly Table[]): Promise<void> {
  await transaction.execute(sql`lock table ${list(tables.map(inPublic))} in access exclusive mode`);
  for (const table of tables) {
    for (const trigger of table.triggers) await alter(transaction, table, sql`disable trigger ${named(trigger.name)}`);
    for (const { constraint, deferrable } of table.references)
      if (!deferrable) await alter(transaction, table, sql`alter constraint ${named(constraint)} deferrable`);
  }
  await transaction.execute(sql`set constraints all deferred`);
}

/** Makes held tables what they were, and checks all references. */
export async function releaseTables(transaction: Transaction, tables: readonly Table[]): Promise<void> {
  await transaction.execute(sql`set constraints all immediate`);
  for (const table of tables) {
    for (const { constraint, deferrable } of table.references)
      if (!deferrable) await alter(transaction, table, sql`alter constraint ${named(constraint)} not deferrable`);
    for (const { name, always } of table.triggers)
      await alter(transaction, table, sql`enable ${sql.raw(always ? 'always' : '')} trigger ${named(name)}`);
  }
}

export async function insertRows(transaction: Transaction, table: Table, rows: readonly Row[]): Promise<void> {
  const names = table.columns.map(({ name }) => named(name));
  const values = table.columns.map(({ type }, position) => sql.raw(`(given ->> ${position})::${type}`));
  await transaction.execute(sql`
    insert into ${inPublic(table)} (${list(names)}) overriding system value
    select ${list(values)} from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) given`);
}

/** Lets numbering go on after the highest number there is. */
export async function continueNumbering(transaction: Transaction, table: Table): Promise<void> {
  for (const { name, sequence } of table.columns)
    if (sequence !== null)
      await transaction.execute(sql`
        select setval(${sequence}::regclass, max(${named(name)})) from ${inPublic(table)}
        having max(${named(name)}) is not null`);
}

function alter(transaction: Transaction, table: Table, change: SQL) {
  return transaction.execute(sql`alter table ${inPublic(table)} ${change}`);
}

const named = (name: string) => sql.identifier(name);
const inPublic = ({ name }: Table) => sql`public.${named(name)}`;
const list = (parts: readonly SQLWrapper[]) => sql.join([...parts], sql`, `);
