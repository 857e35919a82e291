import { clockFrom } from '@umlage/api';
import { pino } from 'pino';
import type { Database } from '@umlage/api';
import { appOn, serviceOn, type Reply, type TestApp, today } from './service.ts';

const origin = 'http://localhost';
const minute = 60_000;

/** Sends forms and keeps cookies as a browser does, without one. */
export function newReader({ app }: Pick<TestApp, 'app'>) {
  const cookies = new Map<string, string>();
  const send = async (method: string, address: string, body?: URLSearchParams, headers = {}) => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const response = await app.request(address, {
      method,
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        ...(method === 'POST' ? { origin, 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const { status } = response;
    const text = await response.text();
    return { status, location: response.headers.get('location'), headers: response.headers, text };
  };
  const post = (address: string, fields: Record<string, string> = {}, headers = {}) =>
    send('POST', address, new URLSearchParams(fields), headers);
  return {
    cookies,
    get: (address: string, headers = {}) => send('GET', address, undefined, headers),
    post,
    signIn: (name: string, typed: string, more: Record<string, string> = {}) =>
      post('/sign-in', { name, password: typed, ...more }),
  };
}

export type Reader = ReturnType<typeof newReader>;

/** Whether somebody comes with a session that holds. */
export async function isSignedIn(reader: Reader): Promise<boolean> {
  return (await reader.get('/api/v1/me')).status === 200;
}

/** An app whose clock can be turned, and every line of its log. */
export async function turnableApp(database: Database, settings: Parameters<typeof appOn>[1] = {}) {
  let minutesLater = 0;
  const clock = clockFrom(() => new Date(Date.parse(`${today}T11:00:00Z`) + minutesLater * minute));
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => lines.push(line) });
  return {
    ...(await appOn(database, { clock, log, ...settings })),
    lines,
    service: { ...serviceOn(database), clock },
    turn: (minutes: number) => {
      minutesLater += minutes;
    },
  };
}

/** A text in what the API answered; empty where there is none. */
export function field(reply: Reply, name: string): string {
  const { json } = reply;
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;
  return typeof value === 'string' ? value : '';
}
