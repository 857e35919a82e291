import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, runCommand } from '@umlage/api';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newServerDatabase } from '../support/command.ts';
import { setUpNordkreis, year2024 } from '../support/nordkreis.ts';
import { done } from '../support/people.ts';
import { appFor, appOn, ask, serviceOn, userWith } from '../support/service.ts';

let folder: string;
let here: { readonly UMLAGE_DATA: string };
let token: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'umlage-commands-'));
  here = { UMLAGE_DATA: join(folder, 'data') };
  const database = await openDatabase({ dataFolder: here.UMLAGE_DATA });
  const finance = await appOn(database);
  ({ token } = finance);
  const nordkreis = await setUpNordkreis(finance);
  const approver = await userWith(finance, serviceOn(database), {
    name: 'frei.gabe',
    cooperation: 'nordkreis',
    role: 'approver',
  });
  const run = (await ask(finance, 'POST', `${nordkreis}/runs`, { period: year2024 })).location ?? '';
  await ask(finance, 'POST', `${nordkreis}/runs`, { period: year2024 });
  await ask(finance, 'POST', `${run}/freeze`);
  await ask(approver, 'POST', `${run}/approve`);
  await done(ask(finance, 'POST', `${run}/issue`));
  await database.close();
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const command = (environment: Readonly<Record<string, string>>, ...words: readonly string[]) =>
  runCommand(words, environment);

async function byHand(...statements: readonly string[]): Promise<void> {
  const database = await openDatabase({ dataFolder: here.UMLAGE_DATA });
  await database.transact(async (transaction) => {
    for (const statement of statements) await transaction.execute(sql.raw(statement));
  });
  await database.close();
}

test('verify and audit find nothing, and the same after a move to a server and back', async () => {
  const verified = await command(here, 'verify');
  expect(verified).toMatchObject({ code: 0, complaints: '' });
  expect(verified.output).toMatch(
    /^nordkreis {2}[0-9a-f-]{36} {2}issued {5}3 statements {2}equal\n1 frozen runs recomputed, 0 with differences\.$/,
  );
  const audited = await command(here, 'audit');
  expect(audited).toMatchObject({ code: 0, output: expect.stringMatching(/ entries {2}head [0-9a-f]{64}/) });

  const server = { DATABASE_URL: await newServerDatabase('commands_moved') };
  const back = { UMLAGE_DATA: join(folder, 'back') };
  for (const [from, to, file] of [
    [here, server, join(folder, 'there.archive')],
    [server, back, join(folder, 'back.archive')],
  ] as const) {
    expect(await command(from, 'backup', file)).toMatchObject({ code: 0 });
    expect(await command(to, 'restore', file)).toMatchObject({ code: 0 });
    expect(await command(to, 'verify')).toEqual(verified);
    expect(await command(to, 'audit')).toEqual(audited);
  }
});

test('verify and audit name what a hand has changed, and end with 1', async () => {
  await byHand(
    'alter table statements disable trigger keep',
    `update statements set content = replace(content, '"total":"33.34"', '"total":"33.43"')`,
    'alter table statements enable trigger keep',
    'alter table audit_entries disable trigger keep',
    "update audit_entries set actor_name = 'niemand' where action = 'approved'",
    'alter table audit_entries enable trigger keep',
  );
  expect(await command(here, 'verify')).toEqual({
    code: 1,
    output: '',
    complaints: expect.stringMatching(
      /statement a changed, statement a recomputed-otherwise\n1 frozen runs recomputed, 1 with differences\.$/,
    ),
  });
  expect(await command(here, 'audit')).toEqual({
    code: 1,
    output: '',
    complaints: expect.stringMatching(/ entries {2}BROKEN at entry \d+: changed/),
  });
});

test('tidy throws away old previews only, and only where it was said how old', async () => {
  expect(await command(here, 'tidy')).toMatchObject({
    code: 1,
    complaints: expect.stringContaining('Set UMLAGE_KEEP_PREVIEWS_DAYS'),
  });
  // The clock of the tests stands in November 2026.
  await byHand("update runs set created_at = created_at - interval '400 days' where status = 'preview'");
  expect(await command({ ...here, UMLAGE_KEEP_PREVIEWS_DAYS: '365' }, 'tidy')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^1 previews older than 365 days thrown away/),
  });
  const database = await openDatabase({ dataFolder: here.UMLAGE_DATA });
  const app = appFor(database, token);
  expect((await ask(app, 'GET', '/api/v1/cooperations/nordkreis/runs')).json).toMatchObject({
    items: [{ status: 'issued' }],
  });
  expect((await ask(app, 'GET', '/api/v1/cooperations/nordkreis/audit?action=removed')).json).toMatchObject({
    items: [{ actor: { name: 'command line' }, reason: 'older than 365 days', subject: 'run' }],
  });
  await database.close();
});

test('password and token help whoever holds the machine, and nobody else', async () => {
  expect(await command(here, 'password', 'niemand')).toMatchObject({
    code: 1,
    complaints: expect.stringContaining('niemand'),
  });
  expect(await command(here, 'password', 'admin')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/),
  });
  expect(await command(here, 'token', 'admin', 'morgen')).toMatchObject({
    code: 1,
    complaints: expect.stringContaining('is no day'),
  });
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const made = await command(here, 'token', 'admin', tomorrow);
  expect(made).toMatchObject({ code: 0, output: expect.stringMatching(/^umlage_/) });
  const database = await openDatabase({ dataFolder: here.UMLAGE_DATA });
  expect(await ask(appFor(database, made.output), 'GET', '/api/v1/me')).toMatchObject({
    json: { name: 'admin' },
  });
  await database.close();
});
