import { clockFrom, createApp, type App, type Database, openDatabase, type Service } from '@umlage/api';
import type { DatabaseDriver } from './databases.ts';

export const umlage: DatabaseDriver<Database> = {
  name: 'umlage',
  open: (place) => openDatabase(place.kind === 'pglite' ? { dataFolder: place.dataFolder } : { url: place.url }),
  // Opening brings the tables.
  migrate: () => Promise.resolve(),
  close: (database) => database.close(),
};

/** It is always noon of this day in the tests. */
export const today = '2026-11-24';

export function serviceOn(database: Database): Service {
  return { database, clock: clockFrom(() => new Date(`${today}T11:00:00Z`)) };
}

/** An app whose unexpected errors are kept, so that a test can say there were none. */
export function appOn(database: Database): { readonly app: App; readonly errors: readonly unknown[] } {
  const errors: unknown[] = [];
  return {
    app: createApp({ ...serviceOn(database), origin: 'http://localhost', log: (error) => errors.push(error) }),
    errors,
  };
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly location: string | null;
  readonly text: string;
  /** Parsed JSON; `undefined` for anything else. */
  readonly json: unknown;
}

export async function ask(app: App, method: 'GET' | 'POST', address: string, body?: unknown): Promise<Reply> {
  const response = await app.request(address, {
    method,
    ...(body === undefined
      ? {}
      : {
          body: typeof body === 'string' ? body : JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const json: unknown = /json/.test(type) ? JSON.parse(text) : undefined;
  return { status: response.status, type, location: response.headers.get('location'), text, json };
}
