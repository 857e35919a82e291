import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import { openDatabase } from './db/database.ts';
import { FolderInUse } from './db/folder-lock.ts';
import { loadExamples } from './examples/load-examples.ts';
import { openIdProvider } from './sign-in/openid-provider.ts';
import { firstAdministrator } from './users/first-administrator.ts';

/** Starts the service and says what to open; stops it without losing anything. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const { databaseUrl, dataFolder } = config;
  const database = await openDatabase(databaseUrl === undefined ? { dataFolder } : { url: databaseUrl });
  const log = pino({ level: config.logLevel });
  const service = {
    database,
    clock: systemClock,
    origin: config.origin,
    log,
    requestsPerMinute: config.requestsPerMinute,
    identityProvider:
      config.identityProvider === undefined
        ? undefined
        : openIdProvider({ ...config.identityProvider, origin: config.origin, log }),
  };
  const administrator = await firstAdministrator(service);
  // At once, since it is told only now and what follows can fail.
  if (administrator !== undefined) {
    console.log(`Sign in as ${administrator.name} with the one-time password ${administrator.oneTimePassword}`);
    console.log('It is shown only now; pnpm umlage password admin makes another.');
  }
  const loaded =
    config.examples && database.isNew
      ? await loadExamples(service, administrator === undefined ? {} : { finance: administrator.id })
      : 0;

  const app = createApp(service);
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, () => {
    const stored = database.kind === 'embedded' ? `data in ${dataFolder}` : 'data on the PostgreSQL server';
    console.log(`Umlage is ready (${stored}${loaded > 0 ? `, ${loaded} example cooperations loaded` : ''}).`);
    console.log(`  Open   ${config.origin}`);
    console.log(`  API    ${config.origin}/docs`);
    console.log('  Stop   Ctrl+C');
  });
  const stop = async (exitCode: number) => {
    server.close();
    await database.close();
    process.exit(exitCode);
  };
  server.on('error', (error: Error) => {
    console.error(`Umlage cannot listen on port ${config.port}: ${error.message}. Choose another with PORT.`);
    void stop(1);
  });
  process.once('SIGINT', () => void stop(0));
  process.once('SIGTERM', () => void stop(0));
}

try {
  await start();
} catch (error) {
  console.error(error instanceof FolderInUse ? error.message : error);
  process.exitCode = 1;
}
