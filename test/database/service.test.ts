import { exampleCooperations, loadExamples } from '@umlage/api';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api, costItem, inhabitants, nordkreisAgreement as agreement, year2024 } from '../support/nordkreis.ts';
import { appOn, ask, bearer, type Reply, serviceOn, today, umlage } from '../support/service.ts';

function errorsOf(reply: Reply): readonly unknown[] {
  const { json } = reply;
  const errors: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'errors') : undefined;
  return Array.isArray(errors) ? errors : [];
}

describeOnEachDatabase('the service', umlage, (open) => {
  describe('with the examples', () => {
    let app: Awaited<ReturnType<typeof freshApp>>;
    beforeAll(async () => {
      app = await freshApp();
    });

    test('loads them once', async () => {
      expect(await loadExamples(app.service, { finance: app.administrator })).toBe(2);
      expect(await loadExamples(app.service)).toBe(0);
      const list = await ask(app, 'GET', api);
      expect(list.json).toMatchObject({ items: [{ id: 'itko-strassenwesen' }, { id: 'komgrid' }] });
    });

    test('computes what ITKo published, to the cent', async () => {
      const runs = await ask(app, 'GET', `${api}/itko-strassenwesen/runs`);
      const run = await ask(app, 'GET', `${api}/itko-strassenwesen/runs/${firstId(runs)}`);
      expect(run.json).toMatchObject({
        pools: [{ cost: { net: '2380000.00', collected: '2380000.08' }, blocked: false }],
        members: expect.arrayContaining([
          expect.objectContaining({ party: 'bund', total: '595000.00' }),
          expect.objectContaining({ party: 'by', total: '201928.13' }),
          expect.objectContaining({ party: 'he', total: '134990.63' }),
          expect.objectContaining({ party: 'sn', total: '81440.63' }),
          expect.objectContaining({ party: 'hb', total: '54665.63' }),
        ]),
        findings: [{ severity: 'notes', code: 'rounding-difference' }],
      });
    });

    test('gives a statement as data and as a letter with the same total', async () => {
      const runs = await ask(app, 'GET', `${api}/komgrid/runs`);
      const address = `${api}/komgrid/runs/${firstId(runs)}/statements/dahlenburg`;
      const asData = await ask(app, 'GET', address);
      expect(asData.json).toMatchObject({ format: 'umlage-statement/1', recipient: { id: 'dahlenburg' } });
      const asLetter = await ask(app, 'GET', `${address}.pdf`);
      expect(asLetter).toMatchObject({ status: 200, type: 'application/pdf' });
      expect(asLetter.text.startsWith('%PDF-1.7')).toBe(true);
    });

    test('asks nothing of the host, which bears its own share', async () => {
      const runs = await ask(app, 'GET', `${api}/komgrid/runs`);
      const address = `/cooperations/komgrid/runs/${firstId(runs)}/statements/landkreis-lueneburg`;
      expect((await ask(app, 'GET', `/api/v1${address}`)).json).toMatchObject({ outcome: 'ownShare' });
      const page = await ask(app, 'GET', address);
      expect(page.text).toContain('zu zahlen ist nichts');
      expect(page.text).not.toContain('Noch zu zahlen');
    });

    test('a form that asks what cost changed: told on the page, by more than the percent it names', async () => {
      const asked = await app.app.request('/cooperations/komgrid/runs', {
        method: 'POST',
        headers: { ...bearer(app), 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
        body: 'first-day=2025-01-01&last-day=2025-12-31&known-on=2026-03-31&tell-change-above=60%2C5',
      });
      expect(asked.status).toBe(303);
      const run = asked.headers.get('location')?.split('/').at(-1) ?? '';
      const { json } = await ask(app, 'GET', `${api}/komgrid/runs/${run}`);
      const findings = (json as { findings: readonly { code: string; detail: string }[] }).findings;
      expect(
        findings.flatMap(({ code, detail }) => (code === 'cost-changed' ? detail.replaceAll('\u00a0', ' ') : [])),
      ).toEqual([
        'Die Kosten der Art „Abschreibungen auf das Netz“ waren im Zeitraum davor 24.000,00 € und sind nun 42.000,00 € (75 %).',
      ]);
    });

    test('keeps the document it was given, byte by byte in its canonical form', async () => {
      const stored = await ask(app, 'GET', `${api}/komgrid/agreements/1`);
      const komgrid = exampleCooperations.find((example) => JSON.stringify(example.agreement).includes('"komgrid"'));
      expect(stored.json).toEqual(komgrid?.agreement);
    });

    test('gives the parts of terms and runs by themselves', async () => {
      const komgrid = `${api}/komgrid`;
      const run = `${komgrid}/runs/${firstId(await ask(app, 'GET', `${komgrid}/runs`))}`;
      const items = async (address: string) =>
        (await ask(app, 'GET', address)).json as { items: Record<string, unknown>[]; next?: string };
      expect((await items(`${komgrid}/parties?on=2024-01-01&limit=2`)).items).toMatchObject([
        { id: 'dahlenburg' },
        { id: 'gellersen' },
      ]);
      expect(await ask(app, 'GET', `${komgrid}/parties?on=morgen`)).toMatchObject({
        status: 422,
        json: { errors: [{ code: 'date-invalid', pointer: '/on' }] },
      });
      expect((await ask(app, 'GET', `${komgrid}/tariffs`)).json).toMatchObject({ version: 1, rates: {}, tariffs: {} });
      const deadlines = `${komgrid}/deadlines`;
      expect(await ask(app, 'GET', `${deadlines}?from=2024-01-01&until=2026-01-01`)).toMatchObject({
        status: 200,
        json: { from: '2024-01-01', until: '2026-01-01', deadlines: [] },
      });
      expect(await ask(app, 'GET', `${deadlines}?from=2026-01-01&until=2026-01-01`)).toMatchObject({
        status: 422,
        json: { errors: [{ code: 'period-empty' }] },
      });
      const whole = (await ask(app, 'GET', run)).json as Record<string, readonly Record<string, unknown>[]>;
      expect((await items(`${run}/findings`)).items).toEqual(whole['findings']);
      expect((await items(`${run}/findings?severity=notes`)).items).toMatchObject([{ code: 'under-recovery' }]);
      expect((await items(`${run}/findings?severity=blocks`)).items).toEqual([]);
      const reasons = await items(`${run}/pools/workplaces/reasons?limit=1`);
      expect(reasons).toMatchObject({ items: [{ amount: expect.stringMatching(/^\d+\.\d\d$/), reason: {} }] });
      expect(reasons.next).toMatch(/cursor=/);
      expect((await ask(app, 'GET', `${run}/pools/keller/reasons`)).status).toBe(404);
      expect((await items(`${run}/savings`)).items).toMatchObject([{ baseline: { source: {} } }, {}, {}]);
      const letter = await ask(app, 'GET', `${run}/statements/dahlenburg`, undefined, { accept: 'application/pdf' });
      expect(letter).toMatchObject({ status: 200, type: 'application/pdf' });
      expect(app.errors).toEqual([]);
    });

    test('shows both on pages', async () => {
      for (const address of ['/', '/cooperations/komgrid', '/cooperations/itko-strassenwesen']) {
        const page = await ask(app, 'GET', address);
        expect(page).toMatchObject({ status: 200, type: 'text/html; charset=UTF-8' });
      }
      expect((await ask(app, 'GET', '/cooperations/komgrid')).text).toContain('Beispieldaten');
    });

    test('removes them with one action, for good', async () => {
      const removed = await app.app.request('/examples/remove', {
        method: 'POST',
        headers: { ...bearer(app), 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
      });
      expect(removed.status).toBe(303);
      expect((await ask(app, 'GET', api)).json).toEqual({ items: [] });
      expect((await ask(app, 'GET', '/cooperations/komgrid')).status).toBe(404);
    });
  });

  describe('from an agreement to a statement', () => {
    let app: Awaited<ReturnType<typeof freshApp>>;
    const nordkreis = `${api}/nordkreis`;
    beforeAll(async () => {
      app = await freshApp();
    });

    test('founds a cooperation and says where it is', async () => {
      const founded = await ask(app, 'POST', api, agreement);
      expect(founded).toMatchObject({ status: 201, location: nordkreis });
      expect((await ask(app, 'GET', nordkreis)).json).toMatchObject({ id: 'nordkreis', example: false });
    });

    test('records facts on the day they are told', async () => {
      for (const party of ['a', 'b', 'c'])
        expect(await ask(app, 'POST', `${nordkreis}/participation`, { party, from: '2024-01-01' })).toMatchObject({
          status: 201,
          json: { party, recordedOn: today },
        });
      const item = await ask(app, 'POST', `${nordkreis}/cost-items`, costItem);
      expect(item).toMatchObject({ status: 201, json: { amount: '100.00', recordedOn: today } });
      expect((await ask(app, 'GET', item.location ?? '')).json).toEqual(item.json);
      for (const party of ['a', 'b']) await ask(app, 'POST', `${nordkreis}/figures`, inhabitants(party));
      expect((await ask(app, 'GET', `${nordkreis}/figures`)).json).toMatchObject({ items: [{}, {}] });
    });

    test('previews a run in which a figure is missing, and draws up no statement from it', async () => {
      const run = await ask(app, 'POST', `${nordkreis}/runs`, { period: year2024 });
      expect(run).toMatchObject({
        status: 201,
        json: {
          pools: [{ blocked: true, lines: [] }],
          findings: [{ severity: 'blocks', code: 'figure-missing', party: 'c', pointer: '/pools/0/rule/by' }],
        },
      });
      const refused = await ask(app, 'GET', `${run.location ?? ''}/statements/a`);
      expect(refused).toMatchObject({ status: 409, type: 'application/problem+json' });
      expect(errorsOf(refused)).toMatchObject([{ code: 'figure-missing' }]);
    });

    test('computes once the figure is there', async () => {
      await ask(app, 'POST', `${nordkreis}/figures`, inhabitants('c'));
      const advances = [{ party: 'a', on: '2024-02-15', amount: '30.00' }];
      const run = await ask(app, 'POST', `${nordkreis}/runs`, { period: year2024, advances });
      expect(run.json).toMatchObject({
        members: [
          { party: 'a', total: '33.34', advancesPaid: '30.00', balance: '3.34' },
          { party: 'b', total: '33.33', advancesPaid: '0.00', balance: '33.33' },
          { party: 'c', total: '33.33', balance: '33.33' },
        ],
        findings: [],
      });
      const statement = await ask(app, 'GET', `${run.location ?? ''}/statements/a`);
      expect(statement.json).toMatchObject({ total: '33.34', balance: '3.34', drawnUpOn: today });
    });

    test('does not see what became known later', async () => {
      const run = await ask(app, 'POST', `${nordkreis}/runs`, { period: year2024, asKnownOn: '2026-11-23' });
      expect(run.json).toMatchObject({ pools: [{ cost: { net: '0.00' } }], members: [] });
    });

    test('adds a version that ends the one before, and refuses one that overlaps or exists', async () => {
      const version = (number: number, from: string) => ({ ...agreement, version: { number, from } });
      expect(await ask(app, 'POST', `${nordkreis}/agreements`, version(1, '2027-01-01'))).toMatchObject({
        status: 409,
        json: { type: '/problems/exists-already' },
      });
      expect(await ask(app, 'POST', `${nordkreis}/agreements`, version(2, '2027-01-01'))).toMatchObject({
        status: 201,
      });
      expect(await ask(app, 'POST', `${nordkreis}/agreements`, version(3, '2026-06-01'))).toMatchObject({
        status: 409,
        json: { type: '/problems/versions-overlap' },
      });
      expect(await ask(app, 'POST', api, agreement)).toMatchObject({ status: 409 });
      expect((await ask(app, 'GET', `${nordkreis}/agreements`)).json).toMatchObject({
        items: [
          { number: 1, until: '2027-01-01' },
          { number: 2, from: '2027-01-01' },
        ],
      });
      const period = { from: '2026-07-01', until: '2027-07-01' };
      expect((await ask(app, 'POST', `${nordkreis}/runs`, { period })).json).toMatchObject({
        segments: [
          { version: 1, period: { until: '2027-01-01' } },
          { version: 2, period: { from: '2027-01-01' } },
        ],
      });
    });

    test('computes an old period as before when a later version knows another party', async () => {
      const runs = await ask(app, 'GET', `${nordkreis}/runs`);
      const address = `${nordkreis}/runs/${firstId(runs)}`;
      const before = await ask(app, 'GET', address);
      const parties = [...agreement.parties, { id: 'd', name: 'Gemeinde D', roles: ['member'] }];
      const later = { ...agreement, version: { number: 4, from: '2028-01-01' }, parties };
      expect((await ask(app, 'POST', `${nordkreis}/agreements`, later)).status).toBe(201);
      expect((await ask(app, 'GET', address)).text).toBe(before.text);
      expect((await ask(app, 'GET', '/cooperations/nordkreis')).status).toBe(200);
    });
  });

  describe('when a later version reaches back into the period of a run', () => {
    test('a run as known before does not see it, one as known now does', async () => {
      const app = await freshApp();
      await ask(app, 'POST', api, agreement);
      const period = { from: '2025-01-01', until: '2026-01-01' };
      const asked = { period, asKnownOn: '2026-11-23' };
      const before = await ask(app, 'POST', `${api}/nordkreis/runs`, asked);
      const later = { ...agreement, version: { number: 2, from: '2025-07-01' } };
      expect((await ask(app, 'POST', `${api}/nordkreis/agreements`, later)).json).toMatchObject({ knownOn: today });
      expect((await ask(app, 'GET', before.location ?? '')).text).toBe(before.text);
      expect((await ask(app, 'POST', `${api}/nordkreis/runs`, { period })).json).toMatchObject({
        segments: [{ version: 1 }, { version: 2 }],
      });
    });
  });

  describe('when a later version ends within the period of a run', () => {
    test('says so on the page of the cooperation, which stays', async () => {
      const app = await freshApp();
      await ask(app, 'POST', api, agreement);
      const period = { from: '2025-01-01', until: '2026-01-01' };
      expect((await ask(app, 'POST', `${api}/nordkreis/runs`, { period })).status).toBe(201);
      const later = { ...agreement, version: { number: 2, from: '2025-07-01', until: '2025-10-01' } };
      expect((await ask(app, 'POST', `${api}/nordkreis/agreements`, later)).status).toBe(201);
      const page = await ask(app, 'GET', '/cooperations/nordkreis');
      expect(page.status).toBe(200);
      expect(page.text).toContain('Dieser Abrechnungslauf ist nicht mehr möglich');
      expect(page.text).toContain('Zeitraum berechnen');
    });
  });

  describe('refuses what is wrong, stores nothing of it and goes on', () => {
    let app: Awaited<ReturnType<typeof freshApp>>;
    const nordkreis = `${api}/nordkreis`;
    beforeAll(async () => {
      app = await freshApp();
      await ask(app, 'POST', api, agreement);
    });

    const pool = agreement.pools[0];
    const withRule = (rule: unknown) => ({
      ...agreement,
      cooperation: { id: 'anders', name: 'Anders' },
      pools: [{ ...pool, rule }],
    });
    const split = (by: unknown) => ({ rule: 'split', by });

    test.each<[string, string, unknown, number, object]>([
      [
        'percentages that do not add up',
        api,
        withRule({ rule: 'divide', portions: [{ portion: 'percent', percent: '60', then: split({ key: 'each' }) }] }),
        422,
        { code: 'percent-not-hundred', pointer: '/pools/0/rule/portions' },
      ],
      [
        'an unknown party',
        api,
        withRule({ rule: 'to', bearer: 'niemand' }),
        422,
        { code: 'reference-unknown', pointer: '/pools/0/rule/bearer' },
      ],
      [
        'an unknown figure',
        api,
        withRule(split({ key: 'figure', figure: 'schueler', at: { on: '06-30', year: -1 } })),
        422,
        { code: 'reference-unknown', pointer: '/pools/0/rule/by/figure' },
      ],
      [
        'a negative weight',
        api,
        withRule(split({ key: 'quota', of: { a: '-1', b: '2' } })),
        422,
        { code: 'number-negative', pointer: '/pools/0/rule/by/of/a' },
      ],
      [
        'a rule that does not exist',
        api,
        withRule({ rule: 'teile' }),
        422,
        { code: 'value-not-allowed', pointer: '/pools/0/rule/rule' },
      ],
      [
        'a date that does not exist',
        `${nordkreis}/cost-items`,
        { ...costItem, from: '2024-02-30' },
        422,
        { code: 'date-invalid', pointer: '/from' },
      ],
      [
        'an amount with three decimals',
        `${nordkreis}/cost-items`,
        { ...costItem, amount: '1.234' },
        422,
        { code: 'amount-invalid', pointer: '/amount' },
      ],
      [
        'an amount as a number',
        `${nordkreis}/cost-items`,
        { ...costItem, amount: 100 },
        422,
        { code: 'type-wrong', pointer: '/amount' },
      ],
      [
        'an amount beyond the maximum',
        `${nordkreis}/cost-items`,
        { ...costItem, amount: '10000000000000.01' },
        422,
        { code: 'amount-too-large', pointer: '/amount' },
      ],
      [
        'an unknown cost type',
        `${nordkreis}/cost-items`,
        { ...costItem, costType: 'bau' },
        422,
        { code: 'reference-unknown', pointer: '/costType' },
      ],
      [
        'an unknown field',
        `${nordkreis}/cost-items`,
        { ...costItem, betrag: '1.00' },
        422,
        { code: 'field-unknown', pointer: '/betrag' },
      ],
      [
        'a figure of an unknown party',
        `${nordkreis}/figures`,
        inhabitants('niemand'),
        422,
        { code: 'reference-unknown', pointer: '/party' },
      ],
      [
        'a period before the agreement is in force',
        `${nordkreis}/runs`,
        { period: { from: '2023-01-01', until: '2024-01-01' } },
        422,
        { code: 'period-before-agreement', pointer: '/period/from' },
      ],
      [
        'a version of another cooperation',
        `${nordkreis}/agreements`,
        { ...agreement, cooperation: { id: 'anders', name: 'Anders' }, version: { number: 2, from: '2027-01-01' } },
        422,
        { code: 'value-not-allowed', pointer: '/cooperation/id' },
      ],
      [
        'a period without days',
        `${nordkreis}/runs`,
        { period: { from: '2024-01-01', until: '2024-01-01' } },
        422,
        { code: 'period-empty', pointer: '/period' },
      ],
      [
        'an advance of an unknown party',
        `${nordkreis}/runs`,
        { period: year2024, advances: [{ party: 'niemand', on: '2024-02-15', amount: '1.00' }] },
        422,
        { code: 'reference-unknown', pointer: '/advances/0/party' },
      ],
    ])('%s', async (_what, address, body, status, error) => {
      const before = await everything();
      const refused = await ask(app, 'POST', address, body);
      expect(refused).toMatchObject({ status, type: 'application/problem+json' });
      expect(errorsOf(refused)).toMatchObject([error]);
      for (const told of errorsOf(refused)) expect(told).toMatchObject({ detail: /\S/, remedy: /\S/ });
      expect(await everything()).toEqual(before);
      expect(app.errors).toEqual([]);
    });

    test('all faults at once', async () => {
      const refused = await ask(app, 'POST', `${nordkreis}/cost-items`, {
        kind: 'cost',
        amount: 'viel',
        from: 'heute',
      });
      expect(errorsOf(refused)).toMatchObject(
        ['/costType', '/text', '/amount', '/from', '/until'].map((pointer) => ({ pointer })),
      );
    });

    test('what cannot be read, is too large or lies elsewhere', async () => {
      expect(await ask(app, 'POST', `${nordkreis}/figures`, '{"figure":')).toMatchObject({
        status: 400,
        json: { type: '/problems/json-unreadable' },
      });
      expect((await ask(app, 'POST', `${nordkreis}/figures`, `"${'x'.repeat(5_000_000)}"`)).status).toBe(413);
      expect((await ask(app, 'GET', `${nordkreis}/runs/nicht-da`)).status).toBe(422);
      expect((await ask(app, 'GET', `${nordkreis}/runs/01890000-0000-7000-8000-000000000000`)).status).toBe(404);
      expect((await ask(app, 'GET', `${api}/nirgends/figures`)).status).toBe(404);
      expect(await ask(app, 'GET', '/api/v1/nichts')).toMatchObject({
        status: 404,
        type: 'application/problem+json',
      });
      const form = await ask(app, 'POST', `${nordkreis}/figures`, 'figure=1', { 'content-type': 'text/plain' });
      expect(form.status).toBe(415);
      const nested = await ask(app, 'POST', api, `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
      expect(errorsOf(nested)).toMatchObject([{ code: 'json-too-deep' }]);
      expect(app.errors).toEqual([]);
    });

    test('JSON of another kind, and letters that are no UTF-8', async () => {
      const send = (type: string, body: string | Uint8Array<ArrayBuffer>) =>
        app.app.request(`${nordkreis}/cost-items`, {
          method: 'POST',
          headers: { ...bearer(app), 'content-type': type },
          body,
        });
      const before = await everything();
      for (const type of ['application/json-seq', 'application/json-patch+json', 'application/jsonp'])
        expect((await send(type, JSON.stringify(costItem))).status).toBe(415);
      const inLatin1 = Uint8Array.from(Buffer.from(JSON.stringify({ ...costItem, text: 'Gebühren' }), 'latin1'));
      const refused = await send('application/json', inLatin1);
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ type: '/problems/json-unreadable' });
      expect(await everything()).toEqual(before);
      expect((await send('application/json; charset=utf-8', JSON.stringify(costItem))).status).toBe(201);
    });

    test('an address that no id could make, a number beyond all versions, a form that is none', async () => {
      expect((await ask(app, 'GET', `${api}/%00`)).status).toBe(404);
      expect((await ask(app, 'GET', '/cooperations/%00')).status).toBe(404);
      expect((await ask(app, 'GET', `${nordkreis}/agreements/99999999999`)).status).toBe(422);
      const garbage = await app.app.request('/cooperations/nordkreis/runs', {
        method: 'POST',
        headers: { ...bearer(app), 'content-type': 'multipart/form-data; boundary=x', origin: 'http://localhost' },
        body: 'garbage',
      });
      expect(garbage.status).toBe(400);
      expect(app.errors).toEqual([]);
    });

    test('advances beyond what money can be', async () => {
      const advances = Array.from({ length: 20 }, () => ({
        party: 'a',
        on: '2024-02-15',
        amount: '10000000000000.00',
      }));
      const refused = await ask(app, 'POST', `${nordkreis}/runs`, { period: year2024, advances });
      expect(errorsOf(refused)).toMatchObject([{ code: 'amount-too-large', pointer: '/advances' }]);
    });

    test('a cooperation that eight found at once: one does', async () => {
      const founded = { ...agreement, cooperation: { id: 'wettlauf', name: 'Wettlauf' } };
      const replies = await Promise.all(Array.from({ length: 8 }, () => ask(app, 'POST', api, founded)));
      const statuses = replies.map(({ status }) => status);
      expect(statuses.filter((status) => status === 201)).toHaveLength(1);
      expect(statuses.filter((status) => status === 409)).toHaveLength(7);
      expect(app.errors).toEqual([]);
    });

    test('a link that is no web address', async () => {
      const sources = [{ title: 'Quelle', url: 'javascript:alert(1)' }];
      const refused = await ask(app, 'POST', api, { ...agreement, cooperation: { id: 'js', name: 'JS' }, sources });
      expect(errorsOf(refused)).toMatchObject([{ code: 'format-wrong', pointer: '/sources/0/url' }]);
    });

    test('a name that cannot be stored, and a name that cannot be printed', async () => {
      const named = (id: string, name: string) => ({ ...agreement, cooperation: { id, name } });
      const unreadable = await ask(app, 'POST', api, named('nul', 'Nord\u0000kreis'));
      expect(errorsOf(unreadable)).toMatchObject([{ code: 'text-unreadable', pointer: '/cooperation/name' }]);
      expect((await ask(app, 'POST', api, named('rakete', 'Nordkreis 🚀'))).status).toBe(201);
      await ask(app, 'POST', `${api}/rakete/participation`, { party: 'a', from: '2024-01-01' });
      await ask(app, 'POST', `${api}/rakete/figures`, inhabitants('a'));
      const run = await ask(app, 'POST', `${api}/rakete/runs`, { period: year2024 });
      expect((await ask(app, 'GET', `${run.location ?? ''}/statements/a`)).status).toBe(200);
      expect(await ask(app, 'GET', `${run.location ?? ''}/statements/a.pdf`)).toMatchObject({
        status: 409,
        json: { type: '/problems/text-unprintable', detail: expect.stringContaining('🚀') },
      });
      expect(app.errors).toEqual([]);
    });

    test('a form that another website sends', async () => {
      const foreign = await app.app.request('/examples/remove', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://example.org' },
      });
      expect(foreign.status).toBe(403);
    });

    test('a form with a day that does not exist, in words and on a page', async () => {
      const page = await app.app.request('/cooperations/nordkreis/runs', {
        method: 'POST',
        headers: { ...bearer(app), 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
        body: 'first-day=2024-01-01&last-day=2024-02-30',
      });
      expect(page.status).toBe(422);
      expect(await page.text()).toContain('„2024-02-30“ ist kein Tag des Kalenders.');
    });

    async function everything(): Promise<readonly unknown[]> {
      const addresses = ['', '/nordkreis/agreements', '/nordkreis/participation', '/nordkreis/figures'];
      const more = ['/nordkreis/cost-items', '/nordkreis/runs'];
      return Promise.all([...addresses, ...more].map(async (at) => (await ask(app, 'GET', `${api}${at}`)).json));
    }
  });

  async function freshApp() {
    const { database } = await open();
    return { ...(await appOn(database)), service: serviceOn(database) };
  }
});

function firstId(list: Reply): string {
  const items: unknown = Reflect.get(Object(list.json), 'items');
  return Array.isArray(items) ? String(Reflect.get(Object(items[0]), 'id')) : '';
}
