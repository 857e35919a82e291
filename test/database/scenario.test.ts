import { beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { setUpNordkreis, year2024 } from '../support/nordkreis.ts';
import { appOn, ask, type SignedIn, umlage } from '../support/service.ts';

describeOnEachDatabase('scenario', umlage, (open) => {
  let app: SignedIn;
  let nordkreis: string;
  let run: string;

  beforeEach(async () => {
    const { database } = await open();
    app = await appOn(database);
    nordkreis = await setUpNordkreis(app);
    const created = await ask(app, 'POST', `${nordkreis}/runs`, { period: year2024 });
    run = (created.json as { id: string }).id;
  });

  const tried = (changes: readonly object[], more: object = {}) =>
    ask(app, 'POST', `${nordkreis}/runs/${run}/scenario`, { changes, ...more });
  const page = (query: Readonly<Record<string, string>>) =>
    ask(
      app,
      'GET',
      `${nordkreis.replace('/api/v1', '')}/runs/${run}/scenario?${new URLSearchParams(query).toString()}`,
    );

  const joins = {
    change: 'memberJoins',
    party: { id: 'd', name: 'Gemeinde D', roles: ['member'] },
    from: '2024-01-01',
    figures: [{ figure: 'inhabitants', value: '1000', source: 'Annahme' }],
  };

  // 100.00 by three is 33.34, 33.33 and 33.33; by four it is 25.00 each.
  test('a member joins: each pays less, and the draft is ready to be proposed', async () => {
    const before = await ask(app, 'GET', `${nordkreis}/audit`);
    const { status, json } = await tried([joins], { explain: ['it'] });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      total: { before: '100.00', after: '100.00', difference: '0.00' },
      staying: { before: '100.00', after: '75.00', difference: '-25.00', parties: ['a', 'b', 'c'] },
      shares: [
        { bearer: 'a', before: '33.34', after: '25.00', difference: '-8.34' },
        { bearer: 'b', after: '25.00' },
        { bearer: 'c', after: '25.00' },
        { bearer: 'd', before: '0.00', after: '25.00', pools: [{ pool: 'it', after: '25.00' }] },
      ],
      joined: ['d'],
      winners: ['a', 'b', 'c'],
      losers: [],
      explained: [{ pool: 'it', lines: [{ bearer: 'a', amount: '25.00' }, {}, {}, {}] }],
      chart: { chart: 'bars', rows: [{ amounts: ['33.34', '25.00'] }, {}, {}, {}] },
    });
    expect((json as { text: string }).text.replaceAll('\u00a0', ' ')).toBe(
      'Träte Gemeinde D am 01.01.2024 bei, zahlten die drei Mitglieder zusammen 25,00 € weniger; am meisten gewönne Gemeinde A (8,34 € weniger); Gemeinde D zahlte 25,00 €.',
    );
    expect((await ask(app, 'GET', `${nordkreis}/audit`)).json).toEqual(before.json);

    const { document } = (json as { draft: { document: object } }).draft;
    expect(document).toMatchObject({ version: { number: 2 }, parties: [{}, { id: 'a' }, {}, {}, { id: 'd' }] });
    const proposal = { title: 'D tritt bei', text: 'Planspiel', proposedBy: 'Arbeitskreis', document };
    expect((await ask(app, 'POST', `${nordkreis}/proposals`, proposal)).status).toBe(201);
  });

  test('what cannot be is told with its place and what to do, and nothing is computed', async () => {
    const { status, json } = await tried([
      { change: 'memberLeaves', party: 'x', on: '2024-07-01' },
      { ...joins, party: 'a' },
      { change: 'costMoved', pool: 'x', percent: '10' },
    ]);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      after: {
        problems: [
          { code: 'reference-unknown', pointer: '/changes/0/party' },
          { code: 'already-taking-part', pointer: '/changes/1/party' },
          { code: 'reference-unknown', pointer: '/changes/2/pool' },
          { code: 'cost-to-move-missing', pointer: '/changes/2' },
        ],
      },
    });
    expect((json as { after: object }).after).not.toHaveProperty('total');
    const unreadable = await tried([{ change: 'memberLeaves', party: 'b' }]);
    expect(unreadable).toMatchObject({ status: 422, json: { errors: [{ pointer: '/changes/0/on' }] } });
    const missing = await ask(app, 'POST', `${nordkreis}/runs/${joins.from}/scenario`, { changes: [] });
    expect(missing.status).toBe(422);
  });

  test('the page takes the common cases together, and turns the draft into a proposal', async () => {
    const empty = await page({});
    expect(empty.status).toBe(200);
    expect(empty.text).toContain('Was soll anders sein?');
    expect(empty.text).not.toContain('Was dann wäre');

    // 110.00 by 1000, 1000, 1000 and 2500 is 20.00, 20.00, 20.00 and 50.00.
    const { text } = await page({
      'cost-percent': '10,0',
      joins: 'Gemeinde Süd',
      'joins-on': '2024-01-01',
      'joins-figure-inhabitants': '2.500',
    });
    for (const told of ['Träfen diese zwei Annahmen zusammen zu', 'Gemeinde Süd', '50,00', 'Als Vorschlag einbringen'])
      expect(text).toContain(told);
    expect(text).toContain('name="part-parties"');
    const fields = [...text.matchAll(/<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)"/gu)];
    const form = new URLSearchParams({ title: 'Süd tritt bei', text: 'Planspiel', 'proposed-by': 'Arbeitskreis' });
    for (const { groups } of fields)
      form.set(groups?.['name'] ?? '', (groups?.['value'] ?? '').replaceAll('&quot;', '"').replaceAll('&#39;', "'"));
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };
    const sent = await ask(app, 'POST', `${nordkreis.replace('/api/v1', '')}/proposals`, form.toString(), headers);
    expect(sent.status).toBe(303);
    const proposals = await ask(app, 'GET', `${nordkreis}/proposals`);
    expect(proposals.json).toMatchObject({ items: [{ title: 'Süd tritt bei', base: 1 }] });

    const wrong = await page({ changes: '[{' });
    expect(wrong.text).toContain('Kein gültiges JSON: Weitere Änderungen (JSON)');
    const rule = { change: 'ruleReplaced', pool: 'it', rule: { rule: 'to', bearer: 'a' } };
    expect((await page({ changes: JSON.stringify(rule) })).text).toContain('66,66');
  });
});
