import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Database, openDatabase } from '@umlage/api';
import { appOn, type SignedIn } from './service.ts';

/** The service as a browser meets it. */
export interface ServedApp {
  readonly app: SignedIn;
  readonly database: Database;
  readonly origin: string;
  /** Ends it and removes its data. */
  readonly stop: () => Promise<void>;
}

/** A new app on an embedded database of its own, at a free port of this machine. */
export async function serveApp(): Promise<ServedApp> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'umlage-served-'));
  const database = await openDatabase({ dataFolder });
  const app = await appOn(database);
  const server = await new Promise<Server>((resolve) => {
    const listening = serve({ fetch: app.app.fetch, port: 0, hostname: '127.0.0.1' }, () =>
      resolve(listening as Server),
    );
  });
  const stop = async () => {
    server.close();
    await database.close();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { app, database, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
