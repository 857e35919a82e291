import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { askedVersions, type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    pgliteFolder: string;
    postgresServers: readonly PostgresServer[];
  }
}

/** For the whole test run: the servers that are asked for, and a folder for PGlite. */
export async function setup(project: TestProject) {
  const starts = await Promise.allSettled(askedVersions(process.env['PG']).map(startPostgres));
  const running = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const failures = starts.flatMap((start): unknown[] => (start.status === 'rejected' ? [start.reason] : []));
  const pgliteFolder = await mkdtemp(join(tmpdir(), 'umlage-pglite-'));

  const teardown = async () => {
    await Promise.all(running.map((postgres) => postgres.stop()));
    await rm(pgliteFolder, { recursive: true });
  };
  if (failures.length > 0) {
    await teardown();
    throw new AggregateError(failures, failures.join('\n'));
  }
  project.provide('pgliteFolder', pgliteFolder);
  project.provide(
    'postgresServers',
    running.map((postgres) => postgres.server),
  );
  return teardown;
}
