import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { addDays } from '@umlage/core';
import { newTokenFor, openDatabase, type Service, systemClock } from '@umlage/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nordkreisAgreement } from '../support/nordkreis.ts';

// A few in every test run; `KILLS=30 pnpm faults` for as many moments as one likes.
const kills = Number(process.env['KILLS'] ?? 3);

const root = fileURLToPath(new URL('../..', import.meta.url));
let dataFolder: string;
let running: ChildProcess | undefined;
let token: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'umlage-killed-'));
});

afterAll(async () => {
  running?.kill('SIGKILL');
  await rm(dataFolder, { recursive: true, force: true });
});

/** The service as the README starts it, in a process that can be killed; returns where it listens. */
async function start(): Promise<string> {
  const port = 20_000 + (process.pid % 20_000);
  running = spawn('node', ['--import', 'tsx', 'packages/api/src/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      UMLAGE_DATA: dataFolder,
      UMLAGE_EXAMPLES: 'off',
      UMLAGE_REQUESTS_PER_MINUTE: '100000',
      TSX_TSCONFIG_PATH: 'packages/api/tsconfig.json',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (running.stdout === null) throw new Error('its output is a pipe');
  for await (const line of createInterface(running.stdout)) if (line.startsWith('Umlage is ready')) break;
  return `http://localhost:${port}/api/v1`;
}

async function kill(): Promise<void> {
  const dying = running;
  if (dying === undefined) return;
  const gone = once(dying, 'exit');
  dying.kill('SIGKILL');
  await gone;
}

async function send(origin: string, method: 'GET' | 'POST', address: string, body?: unknown, as = token) {
  const response = await fetch(`${origin}${address}`, {
    method,
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: (text === '' ? undefined : JSON.parse(text)) as never };
}

/** Between two runs of the service the folder is ours: somebody at the console makes tokens. */
async function atTheConsole<Value>(work: (service: Service) => Promise<Value>): Promise<Value> {
  const database = await openDatabase({ dataFolder });
  try {
    return await work({ database, clock: systemClock });
  } finally {
    await database.close();
  }
}

async function tokenOf(service: Service, name: string): Promise<string> {
  const made = await newTokenFor(service, { name, purpose: 'tests', lastDay: addDays(systemClock.today(), 30) });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

test('killed while it issues, the service has issued a run whole or not at all, and numbers leave none out', async () => {
  let origin = await start();
  await kill();
  token = await atTheConsole((service) => tokenOf(service, 'admin'));
  origin = await start();

  const members = Array.from({ length: 40 }, (_, index) => `m${index + 1}`);
  const cooperation = '/cooperations/nordkreis';
  await send(origin, 'POST', '/cooperations', {
    ...nordkreisAgreement,
    parties: [
      { id: 'kreis', name: 'Nordkreis', roles: ['host'] },
      ...members.map((id) => ({ id, name: id, roles: ['member'] })),
    ],
  });
  await send(origin, 'POST', `${cooperation}/participation/batches`, {
    items: members.map((party) => ({ party, from: '2024-01-01' })),
  });
  const years = Array.from({ length: kills }, (_, index) => 2024 + index);
  await send(origin, 'POST', `${cooperation}/figures/batches`, {
    items: years.flatMap((year) =>
      members.map((party) => ({ figure: 'inhabitants', party, on: `${year - 1}-06-30`, value: '7', source: 'Amt' })),
    ),
  });
  const user = (await send(origin, 'POST', '/users', { name: 'frei.gabe' })).json as { user: { id: string } };
  await send(origin, 'POST', `${cooperation}/roles`, { user: user.user.id, role: 'approver' });
  await kill();
  const approver = await atTheConsole((service) => tokenOf(service, 'frei.gabe'));
  origin = await start();

  const runs: string[] = [];
  for (const year of years) {
    const period = { from: `${year}-01-01`, until: `${year + 1}-01-01` };
    await send(origin, 'POST', `${cooperation}/cost-items`, {
      kind: 'cost',
      costType: 'it',
      text: 'Betrieb',
      amount: '1000.00',
      ...period,
    });
    const { id } = (await send(origin, 'POST', `${cooperation}/runs`, { period })).json as { id: string };
    await send(origin, 'POST', `${cooperation}/runs/${id}/freeze`);
    expect(await send(origin, 'POST', `${cooperation}/runs/${id}/approve`, undefined, approver)).toMatchObject({
      status: 200,
    });
    runs.push(id);
  }

  // Killed at another moment each time: before, in the middle of and after what the database writes.
  for (const [index, run] of runs.entries()) {
    const issuing = send(origin, 'POST', `${cooperation}/runs/${run}/issue`).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, (index * 100) / kills));
    await kill();
    await issuing;
    origin = await start();
    const { status } = (await send(origin, 'GET', `${cooperation}/runs/${run}`)).json as { status: string };
    const { items } = (await send(origin, 'GET', `${cooperation}/statements?limit=1000`)).json as {
      items: { run: string; number: string }[];
    };
    expect(items.filter((item) => item.run === run)).toHaveLength(status === 'issued' ? members.length : 0);
    const again = await send(origin, 'POST', `${cooperation}/runs/${run}/issue`);
    expect(again.status).toBe(status === 'issued' ? 409 : 200);
  }
  const { items } = (await send(origin, 'GET', `${cooperation}/statements?limit=1000`)).json as {
    items: { number: string }[];
  };
  const expected = Array.from({ length: runs.length * members.length }, (_, index) => index + 1);
  expect(items.map(({ number }) => Number(number.split('-')[1])).toReversed()).toEqual(expected);
  expect((await send(origin, 'GET', `${cooperation}/audit/verify`)).json).toMatchObject({ holds: true });
  for (const run of runs)
    expect((await send(origin, 'GET', `${cooperation}/runs/${run}/verify`)).json).toMatchObject({ differences: [] });
  await kill();
}, 600_000);
