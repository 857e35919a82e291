import { invariant } from '@umlage/core';
import type { Database, Transaction } from '../db/database.ts';
import { ArchiveRefused, startTally } from './archive-format.ts';
import { movedTables } from './moved-tables.ts';
import { type Archive, damaged, readArchive } from './read-archive.ts';
import {
  continueNumbering,
  holdsRows,
  holdTables,
  insertRows,
  readSchemaVersion,
  readTables,
  releaseTables,
  type Row,
  type SchemaVersion,
  type Table,
  writeValuesAlike,
} from './store.ts';
import { tablesAsText } from './tables-as-text.ts';

/**
 * Puts what an archive holds into an empty database: all of it, or nothing. No trigger acts on it, and what then stands in
 * the tables is compared with the archive, count by count and hash by hash.
 *
 * Throws `ArchiveRefused` if the archive is of other tables than the database, or the database holds anything.
 */
export async function restoreArchive(database: Database, archive: Archive): Promise<void> {
  await database.transact(async (transaction) => {
    await writeValuesAlike(transaction);
    refuseOtherSchema(archive, await readSchemaVersion(transaction));
    const tables = movedTables(await readTables(transaction));
    refuseOtherTables(archive, tables);
    await holdTables(transaction, tables);
    await refuseRows(transaction, tables);
    await insertAll(transaction, archive, tables);
    for (const table of tables) await continueNumbering(transaction, table);
    await releaseTables(transaction, tables);
    await compareTables(transaction, archive, tables);
  });
}

function refuseOtherSchema({ file, header }: Archive, own: SchemaVersion | undefined): void {
  invariant(own !== undefined, 'an opened database has its tables');
  if (own.hash === header.schema.hash && own.createdAt === header.schema.createdAt) return;
  const isOlder = Number(header.schema.createdAt) < Number(own.createdAt);
  throw new ArchiveRefused(
    `${file} holds the tables of ${nameOf(header.schema)}, and this database has those of ${nameOf(own)}.`,
    isOlder
      ? 'Restore it with the version of Umlage that wrote it; opened by this one, that database gets the new tables.'
      : 'Restore it with the version of Umlage that wrote it.',
  );
}

function nameOf({ hash, createdAt }: SchemaVersion): string {
  return `schema ${hash.slice(0, 8)} (${new Date(Number(createdAt)).toISOString().slice(0, 10)})`;
}

function refuseOtherTables({ file, heads }: Archive, tables: readonly Table[]): void {
  const given = heads.map(({ table, columns }) => `${table} (${columns.join(', ')})`);
  const own = tables.map(({ name, columns }) => `${name} (${columns.map((column) => column.name).join(', ')})`);
  const odd = given.find((table) => !own.includes(table)) ?? own.find((table) => !given.includes(table));
  if (odd !== undefined)
    throw new ArchiveRefused(
      `Only one of ${file} and this database has the table ${odd}.`,
      'Restore it with the version of Umlage that wrote it.',
    );
}

async function refuseRows(transaction: Transaction, tables: readonly Table[]): Promise<void> {
  const filled: string[] = [];
  for (const table of tables) if (await holdsRows(transaction, table)) filled.push(table.name);
  if (filled.length > 0)
    throw new ArchiveRefused(
      `The database is not empty: there are rows in ${filled.join(', ')}.`,
      'Restore into an empty one: name a new folder in UMLAGE_DATA, or a new database in DATABASE_URL.',
    );
}

const rowsAtOnce = 500;
const charactersAtOnce = 4_000_000;

async function insertAll(transaction: Transaction, archive: Archive, tables: readonly Table[]): Promise<void> {
  let table: Table | undefined;
  let rows: Row[] = [];
  let characters = 0;
  const insert = async () => {
    if (table !== undefined && rows.length > 0) await insertRows(transaction, table, rows);
    rows = [];
    characters = 0;
  };
  for await (const part of readArchive(archive.file)) {
    if (part.kind === 'row') {
      rows.push(part.values);
      characters += part.values.reduce((sum, value) => sum + (value?.length ?? 0), 0);
      if (rows.length === rowsAtOnce || characters > charactersAtOnce) await insert();
    } else {
      await insert();
      if (part.kind === 'table') table = tables.find(({ name }) => name === part.head.table);
      if (part.kind === 'manifest' && part.manifest.sha256 !== archive.manifest.sha256)
        throw damaged(archive.file, 'it has changed while it was being restored');
    }
  }
}

async function compareTables(transaction: Transaction, archive: Archive, tables: readonly Table[]): Promise<void> {
  const tally = startTally();
  for await (const _ of tablesAsText(transaction, tables, tally));
  const restored = new Map(tally.manifest().tables.map((entry) => [entry.table, entry]));
  for (const { table, rows, sha256 } of archive.manifest.tables) {
    const found = restored.get(table);
    invariant(found?.rows === rows, `all ${rows} rows of ${table} were restored, not ${found?.rows}`);
    invariant(found.sha256 === sha256, `the rows of ${table} were restored as they were written`);
  }
}
