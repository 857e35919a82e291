import { randomInt, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { openDatabase } from '@umlage/api';
import { Hono } from 'hono';
import postgres from 'postgres';
import { setUpNordkreis, year2024 } from '../support/nordkreis.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { appOn, ask } from '../support/service.ts';
import { median } from './measure.ts';
import { shortNumber, type Section } from './section.ts';

/** One request of a kind, again and again; its answer is thrown away. */
type Load = { readonly name: string; readonly send: () => Promise<unknown> };
type Measured = { readonly perSecond: number; readonly p50: number; readonly p99: number };

/** Waited for in turn by so many clients at once. */
const clients = 8;

/**
 * What the service answers in a second beside a bare Hono route that sends the same bytes, and beside the SQL of the
 * same request, sent by postgres.js in a loop. All in one process with a PostgreSQL server beside it, in turn.
 */
export async function serveRequests(rounds: number, milliseconds: number): Promise<Section> {
  const { server: site, stop } = await startPostgres(18);
  const statements: { readonly text: string; readonly values: readonly unknown[] }[] = [];
  const database = await openDatabase({
    url: site.url,
    onStatement: (text, values) => statements.push({ text, values }),
  });
  const servers: Server[] = [];
  const sql = postgres(site.url, { max: clients, onnotice: () => {} });
  try {
    const app = await appOn(database);
    const nordkreis = await setUpNordkreis(app);
    const { items } = (await ask(app, 'GET', `${nordkreis}/figures`)).json as { items: readonly { id: string }[] };
    const frozen = (await ask(app, 'POST', `${nordkreis}/runs`, { period: year2024 })).location ?? '';
    await ask(app, 'POST', `${frozen}/freeze`);
    const origin = await listen(app.app.fetch, servers);
    const headers = { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' };

    const kinds = [
      { name: 'read a figure', method: 'GET', address: `${nordkreis}/figures/${items[0]?.id ?? ''}` },
      { name: 'read a frozen run', method: 'GET', address: frozen },
      {
        name: 'set up a preview',
        method: 'POST',
        address: `${nordkreis}/runs`,
        body: JSON.stringify({ period: year2024 }),
      },
    ] as const;
    const table: string[][] = [['', 'a second', 'p50 ms', 'p99 ms', '÷ bare Hono', '÷ its SQL alone']];
    for (const { name, method, address, ...rest } of kinds) {
      const request = { method, headers, ...rest };
      statements.length = 0;
      const answer = await (await fetch(`${origin}${address}`, request)).text();
      const sent = [...statements];
      const bare = new Hono().on(method, '/', (c) => c.body(answer, 200, { 'content-type': 'application/json' }));
      const bareOrigin = await listen(bare.fetch, servers);
      const loads: readonly Load[] = [
        { name, send: async () => (await fetch(`${origin}${address}`, request)).text() },
        { name: `… bare Hono, ${answer.length} bytes`, send: async () => (await fetch(bareOrigin, request)).text() },
        { name: `… ${sent.length} statements by postgres.js`, send: () => replay(sql, sent) },
      ];
      const measured = await measureInTurn(loads, rounds, milliseconds);
      const [own, hono, alone] = measured;
      measured.forEach(({ perSecond, p50, p99 }, index) => {
        const ratio = (to: Measured | undefined) =>
          index === 0 && to !== undefined ? shortNumber(to.perSecond / perSecond) : '';
        table.push([
          loads[index]?.name ?? '',
          perSecond.toFixed(0),
          p50.toFixed(1),
          p99.toFixed(1),
          own === undefined ? '' : ratio(hono),
          own === undefined ? '' : ratio(alone),
        ]);
      });
    }
    return {
      title: 'The service',
      text:
        `${String(clients)} clients on keep-alive, PostgreSQL 18 on the same machine (not waiting for the disk), three members, ` +
        'one pool. The ratio says how many times as many the yardstick answers. The SQL of a preview is undone, not committed.',
      table,
    };
  } finally {
    for (const server of servers) server.close();
    await sql.end({ timeout: 1 });
    await database.close();
    await stop();
  }
}

async function listen(fetchOf: (request: Request) => Response | Promise<Response>, servers: Server[]): Promise<string> {
  return new Promise((resolve) => {
    const server = serve({ fetch: fetchOf, port: 0, hostname: '127.0.0.1' }, () => {
      resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    }) as Server;
    servers.push(server);
  });
}

/** The statements of one request on one connection; what they wrote is undone, so that they can be sent again. */
async function replay(sql: postgres.Sql, statements: readonly { text: string; values: readonly unknown[] }[]) {
  const connection = await sql.reserve();
  try {
    for (const { text, values } of statements)
      await connection.unsafe(/^commit/i.test(text) ? 'rollback' : text, unusedKeys(text, values) as never[], {
        prepare: true,
      });
  } finally {
    connection.release();
  }
}

/** The request itself has written its rows: the key, which comes second in ours, must be another. */
function unusedKeys(text: string, values: readonly unknown[]): readonly unknown[] {
  if (text.startsWith('insert into "runs"')) return values.with(1, randomUUID());
  if (text.startsWith('insert into "audit_entries"')) return values.with(1, String(randomInt(1e9, 1e12)));
  return values;
}

/** The medians over the rounds; in each, every load has the machine for a while. */
async function measureInTurn(
  loads: readonly Load[],
  rounds: number,
  milliseconds: number,
): Promise<readonly Measured[]> {
  const rows = loads.map((load) => ({ load, measured: [] as Measured[] }));
  for (const { load } of rows) await measure(load, milliseconds / 4);
  for (let round = 0; round < rounds; round += 1)
    for (const { load, measured } of rows) measured.push(await measure(load, milliseconds));
  return rows.map(({ measured }) => ({
    perSecond: median(measured.map(({ perSecond }) => perSecond)),
    p50: median(measured.map(({ p50 }) => p50)),
    p99: median(measured.map(({ p99 }) => p99)),
  }));
}

async function measure({ send }: Load, milliseconds: number): Promise<Measured> {
  const times: number[] = [];
  const begun = performance.now();
  const client = async () => {
    while (performance.now() - begun < milliseconds) {
      const sent = performance.now();
      await send();
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - begun) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}
