import { firstAdministrator, openDatabase } from '@umlage/api';
import { createServer } from 'node:net';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newServerDatabase, program } from '../support/command.ts';
import { serviceOn } from '../support/service.ts';

const closings: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closings) await close();
});

test('two processes that start at once on a new database both come up, with one administrator', async () => {
  const url = await newServerDatabase('started_twice');
  const databases = await Promise.all([openDatabase({ url }), openDatabase({ url })]);
  closings.push(...databases.map((database) => () => database.close()));
  expect(databases.filter(({ isNew }) => isNew)).toHaveLength(1);
  const made = await Promise.all(databases.map((database) => firstAdministrator(serviceOn(database))));
  expect(made.filter((administrator) => administrator !== undefined)).toHaveLength(1);
}, 60_000);

test('who starts for the first time on a port that is taken is told the one-time password all the same', async () => {
  const taken = createServer();
  closings.push(() => taken.close());
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const folder = await mkdtemp(join(tmpdir(), 'umlage-start-'));
  const environment = { UMLAGE_DATA: folder, UMLAGE_EXAMPLES: 'off', PORT: port };
  const { code, output, complaints } = await program('main.ts', environment);
  expect(complaints).toContain(`cannot listen on port ${port}`);
  expect(output).toMatch(/admin with the one-time password (?:\w{5}-){3}\w{5}/);
  expect(code).toBe(1);
}, 60_000);
