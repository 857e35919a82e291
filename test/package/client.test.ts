import { readFileSync } from 'node:fs';
import { createClient, type Client, type Problem } from '@umlage/api/client';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { clientTypes } from '../api/client-types.ts';
import { bundleForBrowser } from './bundle.ts';

const written = new URL('../../packages/api/src/client/api-document.ts', import.meta.url);

test('the types of the client say what the document says; `pnpm client` writes them anew', async () => {
  expect(readFileSync(written, 'utf8')).toBe(await clientTypes());
});

test('the client is small, runs in browsers, and brings nothing of the service along', async () => {
  const { code, modules } = await bundleForBrowser(`export { createClient } from '@umlage/api/client';`);
  const [ours, foreign] = [/\/@umlage\/api\/src\/client\//u, /\/node_modules\/openapi-fetch\//u];
  const strangers = modules.filter((module) => module !== '<stdin>' && !ours.test(module) && !foreign.test(module));
  expect(strangers).toEqual([]);
  expect(modules.length).toBeGreaterThan(2);
  expect(code.length).toBeLessThan(12_000);
});

/** Answers one after the other, and keeps what was asked. */
function service(...answers: (() => Response)[]) {
  const asked: Request[] = [];
  const client = createClient({
    address: 'https://example.org/umlage/',
    token: 'secret',
    fetch: (request) => {
      asked.push(request);
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return answer === undefined ? Promise.reject(new TypeError('fetch failed')) : Promise.resolve(answer());
    },
  });
  return { client, asked };
}

const problem: Problem = { type: '/problems/run-state', title: 'Not now', status: 409, detail: 'Not in this state.' };
const json =
  (body: unknown, init: ResponseInit = {}) =>
  () =>
    new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
const busy = () => new Response('busy', { status: 503, headers: { 'retry-after': '0' } });
const asking = { path: { cooperation: 'nord kreis', run: 'r/1' } };

describe('the client', () => {
  test('asks where the service is, as whom it was told', async () => {
    const { client, asked } = service(json({ items: [] }));
    expect(await client.read('/cooperations/{cooperation}/runs/{run}/cost-table', asking)).toMatchObject({
      status: 200,
    });
    expect(asked[0]?.url).toBe('https://example.org/umlage/api/v1/cooperations/nord%20kreis/runs/r%2F1/cost-table');
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer secret');
  });

  test('sends again what may be sent again', async () => {
    const reading = service(busy, busy, json({}));
    expect(await reading.client.read('/me')).toMatchObject({ ok: true });
    expect(reading.asked).toHaveLength(3);
    const token = { name: 'n', rights: ['read-all'], lastDay: '2027-01-01' } as const;
    const creating = service(busy, json({}, { status: 201 }));
    expect(await creating.client.create('/tokens', { body: token })).toMatchObject({ status: 201 });
    expect(await creating.asked[1]?.json()).toEqual(token);
  });

  test('sends a step once, and says that nobody knows what became of it', async () => {
    const { client, asked } = service(busy, json({}));
    await expect(client.perform('/cooperations/{cooperation}/runs/{run}/freeze', asking)).rejects.toThrow(
      'is answered with 503, but not by Umlage',
    );
    expect(asked).toHaveLength(1);
  });

  test('gives up where the service cannot be reached', async () => {
    const { client, asked } = service();
    await expect(client.read('/me')).rejects.toThrow('fetch failed');
    expect(asked).toHaveLength(3);
  });

  test('ends when it is told to', async () => {
    const { client, asked } = service();
    await expect(client.read('/me', { signal: AbortSignal.abort() })).rejects.toThrow('fetch failed');
    expect(asked).toHaveLength(1);
  });

  test('gives a problem as a value', async () => {
    const { client } = service(json(problem, { status: 409 }));
    expect(await client.perform('/cooperations/{cooperation}/runs/{run}/issue', asking)).toEqual({
      ok: false,
      status: 409,
      problem,
    });
  });
});

// What must not compile stands here; `pnpm check` compiles it. It is never called.
export async function refusedByTheCompiler(client: Client): Promise<void> {
  // @ts-expect-error there is no such address
  await client.read('/cooperations/{cooperation}/errands', { path: { cooperation: 'a' } });
  // @ts-expect-error nothing can be edited there
  await client.edit('/cooperations/{cooperation}', { path: { cooperation: 'a' }, body: {} });
  // @ts-expect-error a step is no creation
  await client.create('/cooperations/{cooperation}/runs/{run}/freeze', asking);
  // @ts-expect-error the place is not said
  await client.read('/cooperations/{cooperation}/figures');
  // @ts-expect-error the period is missing
  await client.create('/cooperations/{cooperation}/runs', { path: { cooperation: 'a' }, body: { advances: [] } });
  const year = { from: '2024-01-01', until: '2025-01-01' };
  await client.create('/cooperations/{cooperation}/cost-items', {
    path: { cooperation: 'a' },
    // @ts-expect-error an amount is a text
    body: { kind: 'cost', costType: 'it', text: 'a', amount: 1, ...year },
  });
  // @ts-expect-error reading has no reason
  await client.read('/me', { reason: 'curiosity' });
  // @ts-expect-error there is no such filter
  await client.list('/cooperations/{cooperation}/figures', { path: { cooperation: 'a' }, query: { colour: 'red' } });

  const run = await client.create('/cooperations/{cooperation}/runs', {
    path: { cooperation: 'a' },
    body: { period: year },
  });
  // @ts-expect-error nobody knows yet whether it was refused
  void run.value;
  if (run.status === 201) expectTypeOf(run.value.members[0]?.total).toEqualTypeOf<string | undefined>();
  // @ts-expect-error it is never answered so
  if (run.status === 418) return;
  // @ts-expect-error what was refused has no value
  if (run.status === 422) void run.value;
  if (!run.ok) {
    expectTypeOf(run.problem).toEqualTypeOf<Problem>();
    // @ts-expect-error there is no such problem
    if (run.problem.type === '/problems/bad-mood') return;
  }
}
