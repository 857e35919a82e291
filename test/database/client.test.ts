import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import type { Database } from '@umlage/api';
import { createClient, type Client, type Problem, type Schemas } from '@umlage/api/client';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { inhabitants, nordkreisAgreement } from '../support/nordkreis.ts';
import { appFor, appOn, serviceOn, type SignedIn, umlage, userWith } from '../support/service.ts';

const cooperation = 'nordkreis';
const year = { from: '2024-01-01', until: '2025-01-01' };
const members = ['a', 'b', 'c'];
// What the tests say of it elsewhere is of texts; here it has the type of the document.
const agreement = nordkreisAgreement as unknown as Schemas['Agreement'];

/** The value, or why there is none. */
function valueOf<Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { readonly ok: true }> {
  expect(answer).toMatchObject({ ok: true });
  return answer as Extract<Answer, { readonly ok: true }>;
}

function problemOf(answer: { readonly ok: true } | { readonly ok: false; readonly problem: Problem }): Problem {
  expect(answer.ok).toBe(false);
  if (answer.ok) throw new Error('It was not refused.');
  return answer.problem;
}

describeOnEachDatabase('a program that knows the typed client only', umlage, (open) => {
  let database: Database;
  let admin: SignedIn;
  let approver: Client;
  let client: Client;
  /** Every request that left the client, in its order. */
  const sent: Request[] = [];

  const clientOf = (token: string) =>
    createClient({
      address: 'http://localhost/',
      token,
      language: 'en',
      fetch: async (request) => {
        sent.push(request.clone());
        return admin.app.request(request);
      },
    });
  const lastSent = () => sent.at(-1)?.headers;

  beforeAll(async () => {
    ({ database } = await open());
    admin = await appOn(database);
    client = clientOf(admin.token);
  });

  test('founds a cooperation, and is told where it is', async () => {
    const founded = valueOf(await client.create('/cooperations', { body: agreement, reason: 'Beschluß vom 3. März' }));
    expect(founded).toMatchObject({
      status: 201,
      value: { id: cooperation },
      location: '/api/v1/cooperations/nordkreis',
    });
    const history = valueOf(await client.list('/audit', { query: { subject: 'cooperation' } }));
    expect(history.items.map(({ reason }) => reason)).toEqual(['Beschluß vom 3. März']);
    const again = await client.create('/cooperations', { body: agreement });
    expect(again).toMatchObject({ ok: false, status: 409 });
    expect(problemOf(again).type).toBe('/problems/exists-already');
  });

  test('brings facts in bulk, and is told every fault in its own language', async () => {
    const path = { cooperation };
    const figures = members.map((party) => inhabitants(party));
    const wrong = [...figures, inhabitants('nobody')];
    const problem = problemOf(
      await client.create('/cooperations/{cooperation}/figures/batches', { path, body: { items: wrong } }),
    );
    expect(problem.errors).toMatchObject([{ code: 'reference-unknown', pointer: '/items/3/party' }]);
    expect(problem.detail).toMatch(/\bis\b|\bare\b/u);

    valueOf(await client.create('/cooperations/{cooperation}/figures/batches', { path, body: { items: figures } }));
    valueOf(
      await client.create('/cooperations/{cooperation}/participation/batches', {
        path,
        body: { items: members.map((party) => ({ party, from: year.from })) },
      }),
    );
    const item = { kind: 'cost', costType: 'it', text: 'Operation', amount: '100.00', ...year } as const;
    const added = valueOf(await client.create('/cooperations/{cooperation}/cost-items', { path, body: item }));
    const read = await client.read('/cooperations/{cooperation}/cost-items/{id}', {
      path: { cooperation, id: added.value.id },
    });
    expect(valueOf(read).value).toEqual(added.value);
  });

  test('creates once, though the answer was lost on its way', async () => {
    const path = { cooperation };
    let lost = 0;
    const unlucky = createClient({
      address: 'http://localhost',
      token: admin.token,
      fetch: async (request) => {
        sent.push(request.clone());
        const response = await admin.app.request(request);
        lost += 1;
        if (lost === 1) throw new TypeError('fetch failed');
        return response;
      },
    });
    const body = {
      parties: ['a'],
      period: year,
      amount: '50.00',
      text: 'Alone',
      source: { title: 'Offer' },
      estimate: true,
    };
    const before = sent.length;
    expect(await unlucky.create('/cooperations/{cooperation}/baselines', { path, body })).toMatchObject({
      status: 201,
    });
    const keys = sent.slice(before).map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(valueOf(await client.list('/cooperations/{cooperation}/baselines', { path })).items).toHaveLength(1);
    await client.create('/cooperations/{cooperation}/baselines', { path, body, idempotencyKey: 'told-by-me' });
    expect(lastSent()?.get('idempotency-key')).toBe('told-by-me');
  });

  test('goes through a list page by page', async () => {
    const asked = { path: { cooperation }, query: { limit: 2 } };
    const pages: number[] = [];
    for await (const page of client.pages('/cooperations/{cooperation}/figures', asked))
      pages.push(valueOf(page).value.items.length);
    expect(pages).toEqual([2, 1]);
    const all = valueOf(await client.list('/cooperations/{cooperation}/figures', asked));
    expect(all.items.map(({ party, value }) => [party, value])).toEqual(members.map((party) => [party, '1000']));
    const refused = await client.list('/cooperations/{cooperation}/figures', { path: { cooperation: 'nowhere' } });
    expect(problemOf(refused).type).toBe('/problems/not-found');
  });

  describe('with a run', () => {
    let run: string;

    test('previews it, and edits what it has read without saying so', async () => {
      const path = { cooperation };
      const preview = valueOf(
        await client.create('/cooperations/{cooperation}/runs', { path, body: { period: year }, reason: 'Year 2024' }),
      );
      run = preview.value.id;
      expect(preview.value.members).toMatchObject([{ total: '33.34' }, { total: '33.33' }, { total: '33.33' }]);
      const advances = [{ party: 'a', on: '2024-02-15', amount: '30.00' }];
      const edited = await client.edit('/cooperations/{cooperation}/runs/{run}', {
        path: { cooperation, run },
        body: { period: year, advances },
      });
      expect(lastSent()?.get('if-match')).toBe(preview.entityTag);
      expect(valueOf(edited).value.members[0]).toMatchObject({ party: 'a', balance: '3.34' });
    });

    test('loses no edit of somebody else: it is refused until it has read again', async () => {
      const other = clientOf(admin.token);
      const at = { path: { cooperation, run } };
      const body = { period: year, advances: [{ party: 'a', on: '2024-02-15', amount: '31.00' }] };
      expect(await other.edit('/cooperations/{cooperation}/runs/{run}', { ...at, body })).toMatchObject({
        status: 428,
      });
      await other.read('/cooperations/{cooperation}/runs/{run}', at);
      valueOf(await other.edit('/cooperations/{cooperation}/runs/{run}', { ...at, body }));

      const stale = await client.edit('/cooperations/{cooperation}/runs/{run}', { ...at, body: { period: year } });
      expect(stale).toMatchObject({ status: 412 });
      expect(problemOf(stale).type).toBe('/problems/revision-stale');
      const read = valueOf(await client.read('/cooperations/{cooperation}/runs/{run}', at));
      expect(read.value.advances).toMatchObject([{ amount: '31.00' }]);
      valueOf(await client.edit('/cooperations/{cooperation}/runs/{run}', { ...at, body: { period: year } }));
    });

    test('throws one away that it does not need', async () => {
      const path = { cooperation };
      const spare = valueOf(await client.create('/cooperations/{cooperation}/runs', { path, body: { period: year } }));
      const at = { path: { cooperation, run: spare.value.id } };
      expect(await client.remove('/cooperations/{cooperation}/runs/{run}', at)).toMatchObject({
        ok: true,
        status: 204,
      });
      expect(await client.read('/cooperations/{cooperation}/runs/{run}', at)).toMatchObject({ status: 404 });
    });

    test('freezes it, has a second person approve it, and issues it', async () => {
      const at = { path: { cooperation, run } };
      const frozen = valueOf(await client.perform('/cooperations/{cooperation}/runs/{run}/freeze', at));
      expect(frozen.value.status).toBe('frozen');
      const alone = await client.perform('/cooperations/{cooperation}/runs/{run}/approve', at);
      expect(alone).toMatchObject({ status: 403 });
      const second = await userWith(admin, serviceOn(database), { name: 'k.meyer', cooperation, role: 'approver' });
      approver = clientOf(second.token);
      valueOf(await approver.perform('/cooperations/{cooperation}/runs/{run}/approve', { ...at, reason: 'Checked' }));
      expect(valueOf(await client.perform('/cooperations/{cooperation}/runs/{run}/issue', at)).value.status).toBe(
        'issued',
      );
      const verified = valueOf(await client.read('/cooperations/{cooperation}/runs/{run}/verify', at));
      expect(verified.value.differences).toEqual([]);
    });

    test('reads its statements page by page, and gets one as a letter', async () => {
      const path = { cooperation };
      const numbers: string[] = [];
      for await (const page of client.pages('/cooperations/{cooperation}/statements', { path, query: { limit: 1 } }))
        numbers.push(...valueOf(page).value.items.map(({ number }) => number));
      expect(numbers).toEqual(['2026-0003', '2026-0002', '2026-0001']);
      const at = { path: { cooperation, number: '2026-0001' } };
      const statement = valueOf(await client.read('/cooperations/{cooperation}/statements/{number}', at));
      expect(statement.value).toMatchObject({ recipient: { id: 'a' }, total: '33.34', status: 'issued' });
      const letter = valueOf(await client.download('/cooperations/{cooperation}/statements/{number}', at));
      expect(letter.name).toBe('nordkreis-2024-a.pdf');
      expect(new TextDecoder().decode(letter.bytes.slice(0, 8))).toBe('%PDF-1.7');
      const table = await client.download('/cooperations/{cooperation}/runs/{run}/cost-table.csv', {
        path: { cooperation, run },
      });
      expect(new TextDecoder().decode(valueOf(table).bytes)).toContain('To be shared;100,00');
      const nothing = await client.download('/cooperations/{cooperation}/statements/{number}', {
        path: { cooperation, number: '2026-0099' },
      });
      expect(problemOf(nothing).type).toBe('/problems/not-found');
    });
  });

  test('is told who it is, and that its token has ended', async () => {
    expect(valueOf(await client.read('/me')).value).toMatchObject({ name: 'admin', administrator: true });
    const token = valueOf(
      await client.create('/tokens', { body: { name: 'short', rights: ['own-account'], lastDay: '2026-11-30' } }),
    ).value;
    const program = clientOf(token.secret ?? '');
    expect(await program.read('/me')).toMatchObject({ ok: true, value: { limitedTo: ['own-account'] } });
    valueOf(await client.perform('/tokens/{token}/revocation', { path: { token: token.id } }));
    expect(problemOf(await program.read('/me')).type).toBe('/problems/token-invalid');
    expect(admin.errors).toEqual([]);
  });

  test('does what the README shows', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const shown =
      /```typescript\nimport \{ createClient \}[^\n]+\n(?<code>[^]*?)```/u.exec(readme)?.groups?.['code'] ?? '';
    const { code } = await transform(`export async function example() {${shown}}`, { loader: 'ts', format: 'cjs' });
    const printed: string[] = [];
    const module = { exports: { example: () => Promise.reject(new Error('nothing was run')) } };
    const start = runInThisContext(`(function (createClient, process, console, module) {${code}\n})`) as (
      create: typeof createClient,
      process: { readonly env: Readonly<Record<string, string>> },
      console: { readonly log: (...values: readonly string[]) => void },
      module: { exports: { example: () => Promise<void> } },
    ) => void;
    const create: typeof createClient = (settings) =>
      createClient({ ...settings, fetch: async (request) => admin.app.request(request) });
    const log = (...values: readonly string[]) => void printed.push(values.join(' '));
    start(create, { env: { UMLAGE_TOKEN: admin.token } }, { log }, module);
    await module.exports.example();
    expect(printed).toEqual(['a 33.34', 'b 33.33', 'c 33.33', 'Operation 100.00']);
  });

  test('is told of too many requests', async () => {
    const limited = appFor(database, admin.token, { requestsPerMinute: 1 });
    const impatient = createClient({
      address: 'http://localhost',
      token: admin.token,
      attempts: 1,
      fetch: async (request) => limited.app.request(request),
    });
    expect(await impatient.read('/me')).toMatchObject({ ok: true });
    expect(await impatient.read('/me')).toMatchObject({ ok: false, status: 429 });
  });
});
