import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, describe, inject } from 'vitest';
import type { PostgresServer } from './postgres-server.ts';

export type DatabasePlace =
  | { readonly kind: 'pglite'; readonly dataFolder: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type DatabaseLabel = 'PGlite' | `PostgreSQL ${PostgresServer['version']}`;

/** How the program under test opens what lies at a place, fills an empty database with its tables, and lets go. */
export interface DatabaseDriver<Database> {
  /** Names the template: drivers of one name make the same tables. */
  readonly name: string;
  readonly open: (place: DatabasePlace) => Promise<Database>;
  readonly migrate: (database: Database) => Promise<void>;
  readonly close: (database: Database) => Promise<void>;
}

export interface OpenedDatabase<Database> {
  readonly database: Database;
  /** For a second connection to the same database. */
  readonly place: DatabasePlace;
}

/**
 * Runs one suite on PGlite, PostgreSQL 15 and PostgreSQL 18. Every `open()` gives a new database with the tables in
 * it, copied from a template that is migrated once; it is closed and removed when the suite ends.
 */
export function describeOnEachDatabase<Database>(
  name: string,
  driver: DatabaseDriver<Database>,
  suite: (open: () => Promise<OpenedDatabase<Database>>, label: DatabaseLabel) => void,
): void {
  // PGlite comes first: it hangs where a store leaves its transaction, and a server would let that pass.
  const sites = [pgliteSite(inject('pgliteFolder')), ...inject('postgresServers').map(postgresSite)];

  describe.each(sites)(`${name} on $label`, (site) => {
    const opened: OpenedDatabase<Database>[] = [];

    afterAll(async () => {
      for (const { database, place } of opened) {
        await driver.close(database);
        await site.remove(place);
      }
    });

    suite(async () => {
      const place = await site.copyOf(driver.name, (template) => fill(driver, template));
      const database = { database: await driver.open(place), place };
      opened.push(database);
      return database;
    }, site.label);
  });
}

async function fill<Database>(driver: DatabaseDriver<Database>, place: DatabasePlace): Promise<void> {
  const database = await driver.open(place);
  try {
    await driver.migrate(database);
  } finally {
    await driver.close(database);
  }
}

/** Where databases of one kind are made from templates. */
interface Site {
  readonly label: DatabaseLabel;
  readonly copyOf: (template: string, fillTemplate: FillTemplate) => Promise<DatabasePlace>;
  readonly remove: (place: DatabasePlace) => Promise<void>;
}

type FillTemplate = (place: DatabasePlace) => Promise<void>;

// A template gets its name when it is filled: one whose migration failed is never copied. Files of tests run beside each
// other: on a server one fills it while the others wait, in a folder the first to be ready gives it its name.

function pgliteSite(folder: string): Site {
  const copyOf = async (name: string, fillTemplate: FillTemplate) => {
    const template = join(folder, name);
    if (!existsSync(template)) {
      const unfinished = join(folder, unusedName());
      await fillTemplate({ kind: 'pglite', dataFolder: unfinished });
      await rename(unfinished, template).catch(async (failure: unknown) => {
        if (!existsSync(template)) throw failure;
        await rm(unfinished, { recursive: true });
      });
    }
    const dataFolder = join(folder, unusedName());
    await cp(template, dataFolder, { recursive: true });
    return { kind: 'pglite', dataFolder } as const;
  };
  const remove = async (place: DatabasePlace) => {
    if (place.kind === 'pglite') await rm(place.dataFolder, { recursive: true });
  };
  return { label: 'PGlite', copyOf, remove };
}

function postgresSite(server: PostgresServer): Site {
  const urlOf = (name: string) => new URL(`/${name}`, server.url).href;

  const copyOf = (name: string, fillTemplate: FillTemplate) =>
    asSuperuser(server, async (sql) => {
      const template = `template_${name}`;
      await sql`select pg_advisory_lock(hashtext(${template}))`;
      const [found] = await sql`select 1 from pg_database where datname = ${template}`;
      if (found === undefined) {
        const unfinished = unusedName();
        await sql`create database ${sql(unfinished)}`;
        await fillTemplate({ kind: 'postgres', url: urlOf(unfinished) });
        await sql`alter database ${sql(unfinished)} rename to ${sql(template)}`;
      }
      await sql`select pg_advisory_unlock(hashtext(${template}))`;
      const database = unusedName();
      await sql`create database ${sql(database)} template ${sql(template)}`;
      return { kind: 'postgres', url: urlOf(database) } as const;
    });
  const remove = async (place: DatabasePlace) => {
    if (place.kind !== 'postgres') return;
    const database = new URL(place.url).pathname.slice(1);
    await asSuperuser(server, (sql) => sql`drop database ${sql(database)} with (force)`);
  };
  return { label: `PostgreSQL ${server.version}`, copyOf, remove };
}

async function asSuperuser<Result>(server: PostgresServer, work: (sql: postgres.Sql) => Promise<Result>) {
  const sql = postgres(server.url, { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

function unusedName(): string {
  return `test_${randomUUID().replaceAll('-', '')}`;
}
