import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist as btreeGist } from '@electric-sql/pglite/contrib/btree_gist';
import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { lockFolder } from './folder-lock.ts';

/** Inside a transaction nothing else may be asked: the embedded database has one connection, and would wait for ever. */
export type Transaction = PgDatabase<PgQueryResultHKT>;

export type Database = {
  readonly kind: 'embedded' | 'server';
  /** Whether its tables were made just now. */
  readonly isNew: boolean;
  /** Runs the work in one transaction: all of it happens, or nothing. */
  readonly transact: <Value>(work: (transaction: Transaction) => Promise<Value>) => Promise<Value>;
  readonly close: () => Promise<void>;
};

export type DatabasePlace = ServerPlace | { readonly dataFolder: string };

type ServerPlace = {
  readonly url: string;
  /** Is told each statement before it is sent. */
  readonly onStatement?: (text: string, values: readonly unknown[]) => void;
};

// In the workspace the migrations stand at the top; a published package carries a copy.
const inWorkspace = fileURLToPath(new URL('../../../../drizzle', import.meta.url));
const migrationsFolder = existsSync(inWorkspace)
  ? inWorkspace
  : fileURLToPath(new URL('../../drizzle', import.meta.url));

/**
 * Opens the database and brings its tables up to date. The embedded one lives in the data folder, which it holds alone:
 * `FolderInUse` is thrown if another process does.
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  return 'url' in place ? openServer(place) : openEmbedded(place.dataFolder);
}

async function openServer({ url, onStatement }: ServerPlace): Promise<Database> {
  const client = postgres(url, {
    onnotice: () => {},
    ...(onStatement === undefined ? {} : { debug: (_connection, text, values) => onStatement(text, values) }),
  });
  const database = drizzlePostgres({ client });
  try {
    const isNew = await alone(url, async () => {
      const found = await database.transaction(hasNoTables);
      await migratePostgres(database, { migrationsFolder });
      return found;
    });
    return { kind: 'server', isNew, transact: (work) => database.transaction(work), close: () => client.end() };
  } catch (error) {
    await client.end();
    throw error;
  }
}

/**
 * Processes that start at the same time bring the tables one after the other. The lock has a connection of its own, since
 * the work may need all that a small pool has, and goes with it.
 */
async function alone<Value>(url: string, work: () => Promise<Value>): Promise<Value> {
  const connection = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await connection`select pg_advisory_lock(hashtextextended('umlage tables', 0))`;
    return await work();
  } finally {
    await connection.end();
  }
}

async function openEmbedded(dataFolder: string): Promise<Database> {
  await mkdir(dataFolder, { recursive: true });
  const release = await lockFolder(dataFolder);
  try {
    const client = await PGlite.create({
      dataDir: join(dataFolder, 'postgres'),
      extensions: { btree_gist: btreeGist },
    });
    const database = drizzlePglite({ client });
    const isNew = await database.transaction(hasNoTables);
    await migratePglite(database, { migrationsFolder });
    return {
      kind: 'embedded',
      isNew,
      transact: (work) => database.transaction(work),
      close: async () => {
        await client.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

async function hasNoTables(transaction: Transaction): Promise<boolean> {
  const [found] = await transaction
    .select({ table: sql<string | null>`to_regclass('drizzle.__drizzle_migrations')::text` })
    .from(sql`(values (1)) as asked`);
  return found?.table === null;
}
