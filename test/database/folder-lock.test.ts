import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse, openDatabase } from '@umlage/api';
import { afterAll, beforeAll, expect, test } from 'vitest';

let dataFolder: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'umlage-lock-'));
});

afterAll(() => rm(dataFolder, { recursive: true, force: true }));

test('a data folder is held by one process, which the second is told', async () => {
  const database = await openDatabase({ dataFolder });
  expect(database.isNew).toBe(true);
  const second = await openDatabase({ dataFolder }).catch((error: unknown) => error);
  expect(second).toBeInstanceOf(FolderInUse);
  expect(String(second)).toContain(`in use by process ${process.pid} on ${hostname()}`);
  expect(String(second)).toContain('UMLAGE_DATA');
  await database.close();
});

test('after a restart in a container the same number names another process', async () => {
  const before = { processId: process.pid, host: hostname(), since: '2026-11-24T00:00:00.000Z', began: '1' };
  await writeFile(join(dataFolder, 'umlage.lock'), JSON.stringify(before));
  const database = await openDatabase({ dataFolder });
  expect(database.isNew).toBe(false);
  await database.close();
});

// Only Linux tells when a process began; elsewhere a number that is in use counts as its holder.
test.runIf(existsSync('/proc/1/stat'))('a number that another program has got since holds nothing', async () => {
  // Process 1 did not begin at tick 999.
  const recycled = { processId: 1, host: hostname(), since: '2026-11-24T00:00:00.000Z', began: '999' };
  await writeFile(join(dataFolder, 'umlage.lock'), JSON.stringify(recycled));
  const database = await openDatabase({ dataFolder });
  expect(database.isNew).toBe(false);
  await database.close();
});

test('what a killed process left behind is taken over, and the data are kept', async () => {
  // No process has this number: the kernel's numbers end below it.
  const gone = { processId: 2 ** 30, host: hostname(), since: '2026-11-24T00:00:00.000Z' };
  await writeFile(join(dataFolder, 'umlage.lock'), JSON.stringify(gone));
  const database = await openDatabase({ dataFolder });
  expect(database.isNew).toBe(false);
  await database.close();
  expect(await readdir(dataFolder)).toEqual(['postgres']);
});
