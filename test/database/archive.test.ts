import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  ArchiveRefused,
  type Database,
  loadExamples,
  openArchive,
  openDatabase,
  restoreArchive,
  writeArchive,
} from '@umlage/api';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, newServerDatabase } from '../support/command.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { appFor, appOn, ask, serviceOn, type TestApp, umlage } from '../support/service.ts';

const writtenAt = new Date('2026-11-28T12:00:00Z');
let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'umlage-archive-'));
});

afterAll(() => rm(folder, { recursive: true }));

function newFile(): string {
  files += 1;
  return join(folder, `${files}.archive`);
}

async function archiveOf(database: Database): Promise<string> {
  const file = newFile();
  await writeArchive(database, { file, writtenAt });
  return file;
}

async function linesOf(file: string): Promise<readonly string[]> {
  return gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n')
    .slice(0, -1);
}

async function execute(database: Database, ...statements: readonly string[]): Promise<void> {
  await database.transact(async (transaction) => {
    for (const statement of statements) await transaction.execute(sql.raw(statement));
  });
}

/** Of every type and of every way in which tables depend on each other. */
const oddTables = [
  "create type odd_mood as enum ('well', 'so-so')",
  `create table odd_things (
    name text primary key, parent text references odd_things, latest bigint, mood odd_mood, whole bigint, short smallint,
    half bigint generated always as (whole / 2) stored, exact numeric(30, 10), inexact double precision, yes boolean,
    day date, moment timestamptz, clock timestamp, gap interval, words text[], amounts bigint[], bytes bytea,
    long text, padded char(5), range daterange, tree jsonb, "Quoted ""name""" text)`,
  `create table odd_numbers (
    number bigint generated always as identity primary key, thing text not null references odd_things, again serial)`,
  'alter table odd_things add foreign key (latest) references odd_numbers',
  `create function odd_refusal() returns trigger language plpgsql as $$ begin raise exception 'a trigger acted'; end $$`,
];

const oddTrigger =
  'create trigger odd_refusal before insert on odd_numbers for each row execute function odd_refusal()';

const oddRows = [
  `insert into odd_things values
    ('a', 'zebra', null, 'so-so', 9223372036854775807, -32768, default, 1.0000000001, 0.1, true,
     '2024-02-29', '2024-03-31 02:30:00.123456+01', '2024-12-31 23:59:59.999999', '1 mon -3 days 04:05:06.7',
     array['x', null, '', 'NULL', 'a "b", {c}\\', E'line\\nbreak'], array[1, -2], '\\x00ff5c0a',
     repeat(E'Straße 🏛 "quoted" \\\\ \\r\\n\\t\\u2028', 40000), 'ab', '[2024-01-01,2024-02-01)', '{"b": [1.50, null]}', 'q'),
    ('Ä', null, null, 'well', -9223372036854775808, 0, default, 'NaN', '-Infinity', false,
     '0044-03-15 BC', 'infinity', '-infinity', null, '{}', null, '', '', '', 'empty', '"\\u00e4"', null),
    ('zebra', null, null, null, null, null, default, null, null, null, null, null, null, null, null, null, null, null,
     null, null, null, null),
    ('B', 'B', null, null, 1, 1, default, 1, 1e300, null, null, null, null, null, null, null, null, null,
     null, null, null, null)`,
  "insert into odd_numbers (thing) select 'zebra' from generate_series(1, 1200)",
  "update odd_things set latest = 1200 where name = 'a'",
];

async function idsIn(app: TestApp, address: string): Promise<readonly string[]> {
  const { json } = await ask(app, 'GET', address);
  return (json as { items: readonly { id: string }[] }).items.map(({ id }) => id);
}

/** What the service says of the examples, from the list of them to their statements. */
async function answersOf(database: Database, token: string): Promise<readonly string[]> {
  const app = appFor(database, token);
  const api = '/api/v1/cooperations';
  const addresses = [api];
  for (const cooperation of await idsIn(app, api)) {
    const runs = `${api}/${cooperation}/runs`;
    addresses.push(`${api}/${cooperation}`, runs);
    for (const run of await idsIn(app, runs)) addresses.push(`${runs}/${run}`, `${runs}/${run}/statements`);
  }
  // The list, two cooperations with their runs, and each of those with its statements.
  expect(addresses.length).toBeGreaterThan(8);
  const answers: string[] = [];
  for (const address of addresses) {
    const reply = await ask(app, 'GET', address);
    expect(reply.status).toBe(200);
    answers.push(`${address} ${reply.text}`);
  }
  expect(app.errors).toEqual([]);
  return answers;
}

describeOnEachDatabase('an archive', umlage, (open) => {
  let source: Database;
  let file: string;
  let token: string;
  let answers: readonly string[];

  beforeAll(async () => {
    source = (await open()).database;
    ({ token } = await appOn(source));
    await loadExamples(serviceOn(source));
    await execute(source, ...oddTables, ...oddRows, oddTrigger);
    file = await archiveOf(source);
    answers = await answersOf(source, token);
  });

  test('is the same whenever it is written, for its owner only, and complete or not there', async () => {
    expect(await linesOf(await archiveOf(source))).toEqual(await linesOf(file));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(writeArchive(source, { file, writtenAt })).rejects.toThrow(`${file} exists already.`);
    const nowhere = { file: join(folder, 'no', 'folder'), writtenAt };
    await expect(writeArchive(source, nowhere)).rejects.toThrow(/cannot be written: ENOENT/u);
    for (const [what, claim] of [
      ['table odd_stranger (text text)', 'odd_stranger, a table that is archived, has a primary key'],
      ['sequence odd_stranger', 'every sequence belongs to a column, also odd_stranger'],
    ]) {
      await execute(source, `create ${what}`);
      await expect(writeArchive(source, { file: newFile(), writtenAt })).rejects.toThrow(claim);
      await execute(source, `drop ${what?.split(' (')[0]}`);
    }
    expect((await readdir(folder)).filter((name) => !name.endsWith('.archive'))).toEqual([]);
  });

  test('has its rows in an order that no database decides', async () => {
    const lines = await linesOf(file);
    const head = lines.findIndex((line) => line.startsWith('{"table":"odd_things"'));
    const names = lines.slice(head + 1, head + 5).map((line) => line.split('"')[1]);
    expect(names).toEqual(['B', 'a', 'zebra', 'Ä']);
    // By the clock of Greenwich, whatever the session has; daylight saving begins that night, at one of it.
    expect(lines[head + 2]).toContain('"2024-03-31 01:30:00.123456+00"');
  });

  test('is refused where there are data, which stay as they are', async () => {
    const refused = restoreArchive(source, await openArchive(file));
    await expect(refused).rejects.toThrow(
      /not empty: there are rows in audit_entries, cooperations, .*\n.*UMLAGE_DATA/u,
    );
    expect(await linesOf(await archiveOf(source))).toEqual(await linesOf(file));
  });

  describeOnEachDatabase('restored', umlage, (openTarget) => {
    test('is the database it was written from', async () => {
      const target = (await openTarget()).database;
      await execute(target, ...oddTables, oddTrigger);
      await restoreArchive(target, await openArchive(file));

      expect(await linesOf(await archiveOf(target))).toEqual(await linesOf(file));
      expect(await answersOf(target, token)).toEqual(answers);

      // Triggers and references are what they were, and numbers go on; one went to the row that is refused.
      const acted: unknown = await execute(target, "insert into odd_numbers (thing) values ('a')").catch(
        (error: unknown) => error,
      );
      expect(acted).toMatchObject({ cause: { message: 'a trigger acted' } });
      await execute(
        target,
        'drop trigger odd_refusal on odd_numbers',
        "insert into odd_numbers (thing) values ('a')",
        'do $$ begin assert (select max(number) = 1202 and max(again) = 1202 from odd_numbers); end $$',
        'do $$ begin assert not exists (select from pg_constraint where condeferrable); end $$',
      );
    });
  });

  test('that breaks a rule of the database leaves nothing in it', async () => {
    const target = (await open()).database;
    const empty = await archiveOf(target);
    await loadExamples(serviceOn(target));
    const [header = '', head = '', row = '', ...rest] = await linesOf(await archiveOf(target));
    const twice = await sealed([header, head, row, row, ...rest]);
    const other = (await open()).database;
    await expect(restoreArchive(other, await openArchive(twice))).rejects.toThrow(/insert into/u);
    expect(await linesOf(await archiveOf(other))).toEqual(await linesOf(empty));
  });

  test('of another schema is refused', async () => {
    const target = (await open()).database;
    const [first = '', ...rest] = await linesOf(await archiveOf(target));
    const header = JSON.parse(first) as { schema: { createdAt: string } };
    for (const [createdAt, remedy] of [
      ['1000', 'opened by this one, that database gets the new tables'],
      ['9000000000000', 'Restore it with the version of Umlage that wrote it.'],
    ]) {
      const changed = { ...header, schema: { ...header.schema, createdAt } };
      const archive = await openArchive(await sealed([JSON.stringify(changed), ...rest]));
      await expect(restoreArchive(target, archive)).rejects.toThrow(/holds the tables of schema .* and this database/u);
      await expect(restoreArchive(target, archive)).rejects.toThrow(remedy);
    }
    const lessOne = await openArchive(await sealed([first, ...rest.filter((line) => !line.includes('"posts"'))]));
    await expect(restoreArchive(target, lessOne)).rejects.toThrow(/Only one of .* has the table posts \(/u);
  });
});

/** The lines with the manifest that fits them, as someone would write it who wants them to be believed. */
async function sealed(lines: readonly string[]): Promise<string> {
  const hash = (part: readonly string[]) =>
    createHash('sha256')
      .update(part.map((line) => `${line}\n`).join(''))
      .digest('hex');
  const above = lines.filter((line) => !line.includes('"sha256":"'));
  const heads = above.flatMap((line, index) => (line.startsWith('{"table"') ? [index] : []));
  const tables = heads.map((begin, index) => {
    const part = above.slice(begin, heads[index + 1]);
    const { table } = JSON.parse(part[0] ?? '') as { table: string };
    return { table, rows: part.length - 1, sha256: hash(part) };
  });
  const file = newFile();
  const all = [...above, JSON.stringify({ tables, sha256: hash(above) })];
  await writeFile(file, gzipSync(all.map((line) => `${line}\n`).join('')));
  return file;
}

describe('a file is refused', () => {
  let dataFolder: string;
  let good: Buffer;
  let lines: readonly string[];

  beforeAll(async () => {
    dataFolder = join(folder, 'refusals');
    const database = await openDatabase({ dataFolder });
    await loadExamples(serviceOn(database));
    const file = await archiveOf(database);
    await database.close();
    good = await readFile(file);
    lines = await linesOf(file);
  });

  async function fault(content: Buffer | readonly string[]): Promise<string> {
    const file = newFile();
    await writeFile(file, Buffer.isBuffer(content) ? content : gzipSync(content.map((line) => `${line}\n`).join('')));
    const error: unknown = await openArchive(file).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(ArchiveRefused);
    return String(error).replaceAll(file, 'FILE');
  }

  const another = 'Copy it anew from where it was kept, or take another backup.';

  test('that is none, or none of ours', async () => {
    const none = 'ArchiveRefused: FILE is not an archive of Umlage.\nName a file that `umlage backup` has written.';
    expect(await fault(Buffer.from('Sehr geehrte Damen und Herren'))).toBe(none);
    expect(await fault(['[1]'])).toBe(none);
    expect(await fault([])).toBe(none);
    expect(await fault(['{"format":"umlage-archive/2","more":1}'])).toMatch(
      /the format umlage-archive\/2, which this/u,
    );
    await expect(openArchive(join(folder, 'none'))).rejects.toThrow(/cannot be read: ENOENT.*\nName a file/u);
    await expect(openArchive(folder)).rejects.toThrow(/cannot be read: EISDIR/u);
  });

  test('that is cut off anywhere', async () => {
    const cut = `ArchiveRefused: FILE ends too early: a part of it is missing.\n${another}`;
    for (const length of [0, 1, 20, 300, good.length - 9, good.length - 1])
      expect(await fault(good.subarray(0, length))).toBe(cut);
    expect(await fault(lines.slice(0, -1))).toBe(cut);
    expect(await fault(Buffer.from(gzipSync(lines.join('\n'))))).toBe(cut);
  });

  test('of which a byte has changed, wherever', async () => {
    for (let position = 10; position < good.length; position += 97) {
      const changed = Buffer.from(good);
      changed.writeUInt8(changed.readUInt8(position) ^ 1, position);
      expect(await fault(changed)).toMatch(
        /^ArchiveRefused: FILE (?:is damaged: .+|ends too early.+|is not an archive.+)\n.+\.$/u,
      );
    }
  });

  test('of which anything differs from its manifest', async () => {
    const damaged = (what: string) => `ArchiveRefused: FILE is damaged: ${what}.\n${another}`;
    const changed = (from: string | RegExp, to: string) => lines.map((line) => line.replace(from, to));
    const row = lines.findIndex((line) => /^\{.*"cooperations"/u.test(line)) + 1;
    const first = lines.findIndex((line) => line.startsWith('['));
    const without = (index: number) => lines.toSpliced(index, 1);

    expect(await fault(without(row))).toBe(damaged('the table cooperations has 1 rows, and its manifest counts 2'));
    expect(await fault([...lines.slice(0, row), lines[row] ?? '', ...lines.slice(row)])).toBe(
      damaged('the table cooperations has 3 rows, and its manifest counts 2'),
    );
    expect(await fault(changed(/^\["(.+)ITKo/u, '["$1ITCo'))).toBe(
      damaged('the table audit_entries is not what was written (SHA-256 differs)'),
    );
    expect(await fault(changed(/"writtenAt":"2026/u, '"writtenAt":"2025'))).toBe(
      damaged('it is not what was written as a whole (SHA-256 differs)'),
    );
    expect(await fault(changed(/^\["/u, '[0,"'))).toBe(damaged(`line ${first + 1} is no line of an archive`));
    expect(await fault(changed(/^\["/u, '["one too many","'))).toBe(
      damaged(`line ${first + 1} does not fit the columns of its table`),
    );
    expect(await fault(without(1))).toBe(damaged('line 2 does not fit the columns of its table'));
    expect(await fault(without(lines.findIndex((line) => line.startsWith('{"table":"account_entries"'))))).toBe(
      damaged('its manifest does not know the table advance_plans in its place'),
    );
    expect(await fault([...lines, '[]'])).toBe(damaged(`line ${lines.length + 1} follows on its manifest`));
    const notText = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    notText.writeUInt8(0xff, notText.indexOf('ITKo'));
    expect(await fault(gzipSync(notText))).toBe(damaged('it is not UTF-8'));
  });

  test('that changes between being checked and being restored', async () => {
    const file = newFile();
    await writeFile(file, good);
    const archive = await openArchive(file);
    await writeFile(file, await readFile(await sealed(lines.map((line) => line.replace('ITKo', 'ITCo')))));
    const database = await openDatabase({ dataFolder: join(folder, 'changing') });
    const empty = await linesOf(await archiveOf(database));
    await expect(restoreArchive(database, archive)).rejects.toThrow('it has changed while it was being restored');
    expect(await linesOf(await archiveOf(database))).toEqual(empty);
    await database.close();
  });
});

describe('the command', () => {
  test('moves the data of a folder to a server that knows nothing yet', async () => {
    const dataFolder = join(folder, 'moving');
    const embedded = await openDatabase({ dataFolder });
    const { token } = await appOn(embedded);
    await loadExamples(serviceOn(embedded));
    const answers = await answersOf(embedded, token);

    const file = newFile();
    const inUse = await command({ UMLAGE_DATA: dataFolder }, 'backup', file);
    expect(inUse).toMatchObject({ code: 1, complaints: expect.stringContaining(`in use by process ${process.pid}`) });
    await embedded.close();
    expect(await command({ UMLAGE_DATA: dataFolder }, 'backup', file)).toEqual({
      code: 0,
      output: expect.stringMatching(/^Wrote \d+ rows of \d+ tables to .*[.]\n$/u),
      complaints: '',
    });

    const url = await newServerDatabase('archive_moved');
    expect(await command({ DATABASE_URL: url }, 'restore', file)).toEqual({
      code: 0,
      output: expect.stringMatching(/^Restored \d+ rows of \d+ tables from .*, written at 20.*Z[.]\n$/u),
      complaints: '',
    });
    const moved = await openDatabase({ url });
    expect(await answersOf(moved, token)).toEqual(answers);
    await moved.close();
    expect(await command({ DATABASE_URL: url }, 'restore', file)).toEqual({
      code: 1,
      output: '',
      complaints: expect.stringMatching(/^The database is not empty: [^\n]+\nRestore into an empty one: [^\n]+\n$/u),
    });
  });

  test('says how it is used', async () => {
    const usage = expect.stringMatching(/^Usage: pnpm umlage COMMAND\n {2}backup FILE .*\n {2}restore FILE /u);
    for (const words of [['toString'], ['backup']])
      expect(await command({}, ...words)).toEqual({ code: 2, output: '', complaints: usage });
    expect(await command({}, 'help')).toEqual({ code: 0, output: usage, complaints: '' });
  });

  test('makes no data where there are none to back up, or none to restore', async () => {
    const nowhere = { UMLAGE_DATA: join(folder, 'nowhere') };
    expect(await command(nowhere, 'backup', newFile())).toMatchObject({
      code: 1,
      complaints: expect.stringMatching(/^There is no data folder/u),
    });
    expect(await command(nowhere, 'restore', newFile())).toMatchObject({ code: 1 });
    expect(await readdir(folder)).not.toContain('nowhere');
  });
});
