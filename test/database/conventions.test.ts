import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api, costItem, inhabitants, setUpNordkreis, year2024 } from '../support/nordkreis.ts';
import { appFor, appOn, ask, type Reply, serviceOn, type TestApp, umlage, userWith } from '../support/service.ts';

type List = { readonly items: readonly Readonly<Record<string, unknown>>[]; readonly next?: string };
const listIn = (reply: Reply) => reply.json as List;

describeOnEachDatabase('the conventions of the API', umlage, (open) => {
  let app: TestApp;
  let nordkreis: string;
  let clock: Date;

  beforeAll(async () => {
    const { database } = await open();
    clock = new Date('2026-11-24T11:00:00Z');
    const service = { clock: { now: () => clock, today: serviceOn(database).clock.today } };
    app = await appOn(database, service);
    nordkreis = await setUpNordkreis(app);
  });

  const countOf = async (address: string) =>
    listIn(await ask(app, 'GET', `${nordkreis}/${address}?limit=1000`)).items.length;

  describe('a request with an Idempotency-Key', () => {
    const item = { ...costItem, text: 'Einmal', period: undefined };
    const headers = (key: string) => ({ 'idempotency-key': key });

    test('is carried out once and answered alike however often it comes', async () => {
      const first = await ask(app, 'POST', `${nordkreis}/cost-items`, item, headers('k-1'));
      const count = await countOf('cost-items');
      const again = await ask(app, 'POST', `${nordkreis}/cost-items`, item, headers('k-1'));
      expect(again).toMatchObject({ status: 201, text: first.text, location: first.location });
      expect(again.headers.get('idempotent-replayed')).toBe('true');
      expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
      expect(await countOf('cost-items')).toBe(count);
    });

    test('is carried out once, when twenty come at the same time', async () => {
      const count = await countOf('cost-items');
      const replies = await Promise.all(
        Array.from({ length: 20 }, () => ask(app, 'POST', `${nordkreis}/cost-items`, item, headers('k-20'))),
      );
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
      expect(await countOf('cost-items')).toBe(count + 1);
    });

    test('is refused with another content, and is another key for another user or address', async () => {
      const other = { ...item, amount: '2.00' };
      expect(await ask(app, 'POST', `${nordkreis}/cost-items`, other, headers('k-1'))).toMatchObject({
        status: 422,
        json: { type: '/problems/key-used-otherwise' },
      });
      expect(await ask(app, 'POST', `${nordkreis}/figures`, inhabitants('a'), headers('k-1'))).toMatchObject({
        status: 201,
      });
    });

    test('is not used up by what was refused', async () => {
      const wrong = { ...item, amount: 'viel' };
      expect((await ask(app, 'POST', `${nordkreis}/cost-items`, wrong, headers('k-2'))).status).toBe(422);
      expect((await ask(app, 'POST', `${nordkreis}/cost-items`, item, headers('k-2'))).status).toBe(201);
    });

    test('is kept for 24 hours', async () => {
      const count = await countOf('cost-items');
      await ask(app, 'POST', `${nordkreis}/cost-items`, item, headers('k-3'));
      clock = new Date('2026-11-25T10:59:00Z');
      await ask(app, 'POST', `${nordkreis}/cost-items`, item, headers('k-3'));
      expect(await countOf('cost-items')).toBe(count + 1);
      clock = new Date('2026-11-24T11:00:00Z');
    });

    test('does not tell a secret twice', async () => {
      const token = { name: 'Haushalt', rights: ['read-all'], lastDay: '2026-12-24' };
      const first = await ask(app, 'POST', '/api/v1/tokens', token, headers('k-4'));
      expect(first.json).toMatchObject({ secret: expect.stringMatching(/^umlage_/) });
      const again = await ask(app, 'POST', '/api/v1/tokens', token, headers('k-4'));
      expect(again.status).toBe(201);
      expect(again.text).not.toContain('secret');
    });

    test('with a key that cannot be one is refused', async () => {
      for (const key of ['x'.repeat(256), 'mit Leerzeichen'])
        expect(await ask(app, 'POST', `${nordkreis}/cost-items`, item, headers(key))).toMatchObject({ status: 400 });
    });
  });

  describe('a list', () => {
    test('comes in pages that together hold every row once, whatever is added meanwhile', async () => {
      const before = listIn(await ask(app, 'GET', `${nordkreis}/cost-items?limit=1000`)).items;
      const seen: unknown[] = [];
      let address: string | undefined = `${nordkreis}/cost-items?limit=3`;
      while (address !== undefined) {
        const reply = await ask(app, 'GET', address);
        const { items, next } = listIn(reply);
        expect(items.length).toBeLessThanOrEqual(3);
        expect(reply.headers.get('link')).toBe(next === undefined ? null : `<${next}>; rel="next"`);
        seen.push(...items.map(({ id }) => id));
        if (seen.length === 3) await ask(app, 'POST', `${nordkreis}/cost-items`, { ...costItem, text: 'dazwischen' });
        address = next;
      }
      expect(seen.slice(0, before.length)).toEqual(before.map(({ id }) => id));
      expect(new Set(seen).size).toBe(before.length + 1);
    });

    test.each([
      ['figures?party=b', ['b']],
      ['figures?party=b&figure=nichts', []],
      ['participation?party=c&limit=1', ['c']],
    ])('is narrowed: %s', async (address, parties) => {
      const { items } = listIn(await ask(app, 'GET', `${nordkreis}/${address}`));
      expect(items.map(({ party }) => party)).toEqual(parties);
    });

    test.each([
      'figures?limit=0',
      'figures?limit=1001',
      'figures?limit=x',
      'figures?colour=red',
      'figures?cursor=!!',
      'runs?cursor=eA',
      `runs?cursor=${Buffer.from(`2024-13-99 ${'-'.repeat(36)}`).toString('base64url')}`,
      'figures?party=%00',
      'audit?subject=%00',
      'statements?party=a%00',
    ])('is refused: %s', async (address) => {
      const refused = await ask(app, 'GET', `${nordkreis}/${address}`);
      expect(refused).toMatchObject({ status: 422, type: 'application/problem+json' });
    });

    test('of runs goes by period, then by the latest', async () => {
      for (const from of ['2024-01-01', '2025-01-01', '2024-01-01'])
        await ask(app, 'POST', `${nordkreis}/runs`, { period: { from, until: '2026-01-01' } });
      const whole = listIn(await ask(app, 'GET', `${nordkreis}/runs`)).items.map(({ id }) => id);
      const paged: unknown[] = [];
      let address: string | undefined = `${nordkreis}/runs?limit=1`;
      while (address !== undefined) {
        const { items, next } = listIn(await ask(app, 'GET', address));
        paged.push(...items.map(({ id }) => id));
        address = next;
      }
      expect(paged).toEqual(whole);
    });
  });

  describe('many at once', () => {
    test('10,000 figures are recorded in one request, each in the history', async () => {
      const items = Array.from({ length: 10_000 }, (_, index) => ({
        ...inhabitants('a', String(index + 1)),
        evidence: `Zeile ${index + 1}`,
      }));
      const before = await countIn('figures');
      const added = await ask(app, 'POST', `${nordkreis}/figures/batches`, { items });
      expect(added).toMatchObject({ status: 201 });
      expect((added.json as { ids: readonly string[] }).ids).toHaveLength(10_000);
      expect(await countIn('figures')).toBe(before + 10_000);
      expect(await ask(app, 'GET', `${nordkreis}/audit/verify`)).toMatchObject({ json: { holds: true } });
    });

    test('all or nothing, with the place of what is wrong', async () => {
      const items = Array.from({ length: 100 }, (_, index) => inhabitants(index === 70 ? 'niemand' : 'b'));
      const before = await countIn('figures');
      expect(await ask(app, 'POST', `${nordkreis}/figures/batches`, { items })).toMatchObject({
        status: 422,
        json: { errors: [{ code: 'reference-unknown', pointer: '/items/70/party' }] },
      });
      expect(await countIn('figures')).toBe(before);
    });

    async function countIn(kind: string): Promise<number> {
      const { json } = await ask(app, 'GET', `${nordkreis}/facts`);
      return (json as Record<string, readonly unknown[]>)[kind]?.length ?? 0;
    }
  });

  test('what has not changed since it was read is not sent again', async () => {
    const first = await ask(app, 'GET', `${nordkreis}/agreements`);
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(app, 'GET', `${nordkreis}/agreements`, undefined, { 'if-none-match': `"x", W/${etag}` });
    expect(again).toMatchObject({ status: 304, text: '' });
    const other = await ask(app, 'GET', `${nordkreis}/agreements`, undefined, { 'if-none-match': '"x"' });
    expect(other.status).toBe(200);
  });

  test('too many requests are refused, each user’s by themselves', async () => {
    const { database } = await open();
    const admin = await appOn(database);
    const service = serviceOn(database);
    await setUpNordkreis(admin);
    const other = await userWith(admin, service, { name: 'rat', cooperation: 'nordkreis', role: 'council' });
    const limited = appFor(database, admin.token, { requestsPerMinute: 5 });
    const replies: Reply[] = [];
    for (let count = 0; count < 7; count += 1) replies.push(await ask(limited, 'GET', api));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(replies[6]).toMatchObject({ json: { type: '/problems/too-many-requests' } });
    expect(Number(replies[6]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask({ ...limited, token: other.token }, 'GET', api)).status).toBe(200);
  });

  test('those who run it see that it lives, can work, and how much it does, without a name', async () => {
    expect(await ask({ app: app.app }, 'GET', '/health')).toMatchObject({ status: 200, json: { status: 'ok' } });
    expect(await ask({ app: app.app }, 'GET', '/ready')).toMatchObject({ status: 200, json: { status: 'ready' } });
    expect((await ask({ app: app.app }, 'GET', '/metrics')).status).toBe(401);
    await ask(app, 'GET', `${nordkreis}/runs/01890000-0000-7000-8000-000000000000/statements/a`);
    const { text } = await ask(app, 'GET', '/metrics');
    expect(text).toMatch(
      /http_requests_total\{method="GET",route="\/api\/v1\/cooperations\/:cooperation\/runs\/:run\/statements\/:statement",status="404"\} 1/,
    );
    expect(text).not.toContain('nordkreis');
    expect(app.errors).toEqual([]);
  });

  test('a reason that cannot be read is refused', async () => {
    for (const reason of ['%E0%A4%A', 'x'.repeat(401), '%00'])
      expect(
        await ask(app, 'POST', `${nordkreis}/runs`, { period: year2024 }, { 'umlage-reason': reason }),
      ).toMatchObject({ status: 400, json: { type: '/problems/reason-unreadable' } });
  });
});
