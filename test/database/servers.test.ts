import { PGlite } from '@electric-sql/pglite';
import postgres from 'postgres';
import { beforeAll, expect, test } from 'vitest';
import { type DatabaseDriver, type DatabasePlace, describeOnEachDatabase } from '../support/databases.ts';

interface Connection {
  readonly rows: (text: string) => Promise<readonly unknown[]>;
  readonly close: () => Promise<void>;
}

const plain: DatabaseDriver<Connection> = {
  name: 'plain',
  open: connect,
  migrate: async (connection) => {
    await connection.rows('create table note (text text not null)');
  },
  close: (connection) => connection.close(),
};

async function connect(place: DatabasePlace): Promise<Connection> {
  if (place.kind === 'pglite') {
    const pglite = await PGlite.create({ dataDir: place.dataFolder });
    return { rows: async (text) => (await pglite.query(text)).rows, close: () => pglite.close() };
  }
  const sql = postgres(place.url);
  return { rows: async (text) => await sql.unsafe(text), close: () => sql.end() };
}

describeOnEachDatabase('the test databases', plain, (open, label) => {
  let connection: Connection;

  beforeAll(async () => {
    connection = (await open()).database;
  });

  test('are of the version they are named after', async () => {
    const version = label === 'PGlite' ? 'PostgreSQL 18' : label;
    expect(await connection.rows('select version()')).toEqual([{ version: expect.stringMatching(`^${version}[.]`) }]);
  });

  test('have the tables, and nothing another test has written', async () => {
    await connection.rows("insert into note values ('written here')");
    const other = await open();

    expect(await other.database.rows('select * from note')).toEqual([]);
    expect(await connection.rows('select * from note')).toEqual([{ text: 'written here' }]);
  });

  test('take a second connection, where the database is a server', async () => {
    const { database, place } = await open();
    if (place.kind === 'pglite') return;
    const second = await connect(place);
    await database.rows("insert into note values ('seen by both')");

    expect(await second.rows('select * from note')).toEqual([{ text: 'seen by both' }]);
    await second.close();
  });
});
