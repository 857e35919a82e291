import {
  type App,
  type AppSettings,
  clockFrom,
  createApp,
  type Database,
  firstAdministrator,
  newTokenFor,
  openDatabase,
  type Service,
} from '@umlage/api';
import { addDays } from '@umlage/core';
import { pino } from 'pino';
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

/** An app, the token of its administrator, and unexpected errors, so that a test can say there were none. */
export interface TestApp {
  readonly app: App;
  readonly token: string;
  readonly errors: readonly unknown[];
}

/** The same, and the id of the administrator with the password that is told once. */
export interface SignedIn extends TestApp {
  readonly oneTimePassword: string;
  readonly administrator: string;
}

export async function appOn(database: Database, settings: Partial<AppSettings> = {}): Promise<SignedIn> {
  const service = { ...serviceOn(database), ...settings };
  const administrator = await firstAdministrator(service);
  return {
    ...appFor(database, await tokenOf(service, 'admin'), settings),
    oneTimePassword: administrator?.oneTimePassword ?? '',
    administrator: administrator?.id ?? '',
  };
}

/** The same for a token there is already; nothing is written. */
export function appFor(database: Database, token: string, settings: Partial<AppSettings> = {}): TestApp {
  const errors: unknown[] = [];
  const log = pino({ level: 'error' }, { write: (line) => errors.push(line) });
  const app = createApp({
    origin: 'http://localhost',
    log,
    identityProvider: undefined,
    requestsPerMinute: 1_000_000,
    ...serviceOn(database),
    ...settings,
  });
  return { app, token, errors };
}

/** A token with all that a user may do. */
async function tokenOf(service: Service, name: string): Promise<string> {
  const lastDay = addDays(service.clock.today(), 300);
  const made = await newTokenFor(service, { name, purpose: 'tests', lastDay });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly location: string | null;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed JSON; `undefined` for anything else. */
  readonly json: unknown;
}

/** How a program says who it is. */
export function bearer({ token }: { readonly token?: string }): Readonly<Record<string, string>> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** What of an app a request needs. */
type Asked = Pick<TestApp, 'app'> & { readonly token?: string };

export async function ask(
  asked: Asked,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  address: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const response = await asked.app.request(address, {
    method,
    headers: {
      ...bearer(asked),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const json: unknown = /json/.test(type) ? JSON.parse(text) : undefined;
  const { status } = response;
  return { status, type, location: response.headers.get('location'), headers: response.headers, text, json };
}

/** Another user with a role in a cooperation; a member's is of a party. */
export async function userWith(
  admin: TestApp,
  service: Service,
  {
    name,
    cooperation,
    role,
    party,
  }: {
    readonly name: string;
    readonly cooperation: string;
    readonly role: string;
    readonly party?: string;
  },
): Promise<TestApp> {
  const { json } = await ask(admin, 'POST', '/api/v1/users', { name });
  const user = (json as { readonly user: { readonly id: string } }).user.id;
  await ask(admin, 'POST', `/api/v1/cooperations/${cooperation}/roles`, {
    user,
    role,
    ...(party === undefined ? {} : { party }),
  });
  return { ...admin, token: await tokenOf(service, name) };
}
