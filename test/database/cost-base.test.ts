import { beforeAll, describe, expect, test } from 'vitest';
import { costBaseAgreement, costBaseFacts } from '../support/cost-base.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { appOn, ask, type TestApp, today, umlage } from '../support/service.ts';

const api = '/api/v1/cooperations';
const suedkreis = `${api}/suedkreis`;
const period = { from: '2024-01-01', until: '2025-01-01' };

describeOnEachDatabase('the cost base', umlage, (open) => {
  let app: TestApp;

  beforeAll(async () => {
    app = await appOn((await open()).database);
    await ask(app, 'POST', api, costBaseAgreement);
  });

  test.each(Object.entries(costBaseFacts))('keeps %s as they were told', async (address, facts) => {
    for (const fact of facts) {
      const added = await ask(app, 'POST', `${suedkreis}/${address}`, fact);
      expect(added).toMatchObject({ status: 201, json: { ...fact, recordedOn: today } });
      expect((await ask(app, 'GET', added.location ?? '')).json).toEqual(added.json);
    }
    const list = await ask(app, 'GET', `${suedkreis}/${address}`);
    expect(list.json).toMatchObject({ items: facts });
    expect(app.errors).toEqual([]);
  });

  describe('in a run', () => {
    let run: string;
    beforeAll(async () => {
      run = (await ask(app, 'POST', `${suedkreis}/runs`, { period })).location ?? '';
    });

    // 12,000 over 60 months is 2,400 a year; of 10,000 the building hands 4/7 to the platform, 2/7 and 1/7 to the pools.
    test('comes from assets, posts and accounts, stage by stage', async () => {
      expect((await ask(app, 'GET', run)).json).toMatchObject({
        supports: [
          { pool: 'gebaeude', net: '10000.00', total: '1000000' },
          {
            pool: 'plattform',
            gross: '5399.25',
            grants: '600.00',
            net: '4799.25',
            items: expect.arrayContaining([
              expect.objectContaining({
                amount: '2400.00',
                basis: expect.objectContaining({ origin: 'depreciation', asset: 'server-1', left: '7200.00' }),
              }),
            ]),
          },
        ],
        pools: [
          { cost: { pool: 'verfahren', grants: '5000.00', handedOn: '9866.17', net: '37366.17' } },
          { cost: { pool: 'arbeitsplaetze', gross: '84200.00', handedOn: '4933.08', net: '89133.08' } },
        ],
        setAside: [{ text: 'Sommerfest', amount: '800.00', period, setAside: 'notShareable' }],
        accounts: [
          { account: 'ausgleich', opening: '900.00', movements: [{ movement: 'carried' }], closing: '600.00' },
          { account: 'ruecklage', opening: '0.00', movements: [{ movement: 'added' }], closing: '4000.00' },
        ],
      });
    });

    test('stands in a table by type and pool, as data and for a spreadsheet', async () => {
      const table = await ask(app, 'GET', `${run}/cost-table`);
      expect(table.json).toMatchObject({
        columns: [
          { pool: 'gebaeude', serves: true },
          { pool: 'plattform', serves: true },
          { pool: 'verfahren', serves: false },
          { pool: 'arbeitsplaetze', serves: false },
        ],
        rows: expect.arrayContaining([
          expect.objectContaining({
            support: 'gebaeude',
            amounts: ['-1000000', '4000000/7', '2000000/7', '1000000/7'],
            total: '0',
          }),
        ]),
      });
      const sheet = await ask(app, 'GET', `${run}/cost-table.csv`);
      expect(sheet.type).toBe('text/csv; charset=utf-8');
      const lines = sheet.text.split('\r\n');
      expect(lines[0]).toBe('Kostenart;Gebäude;Plattform;Fachverfahren;Arbeitsplätze;Summe');
      expect(lines).toContain('Lizenzen;0,00;0,00;28800,00;0,00;28800,00');
      expect(lines).toContain('Umlage Gebäude;-10000,00;5714,285714;2857,142857;1428,571429;0,00');
      expect(lines).toContain('Zu verteilen;0,00;0,00;37366,17;89133,08;126499,25');
    });

    test('reaches the statement, as data and as a letter', async () => {
      const statement = await ask(app, 'GET', `${run}/statements/a`);
      expect(statement.json).toMatchObject({
        total: '68587.65',
        costsTotal: { gross: '118200.00', grants: '5000.00', handedOn: '14799.25', net: '126499.25' },
        supports: [{ pool: 'gebaeude' }, { pool: 'plattform' }],
        accounts: [{ account: 'ausgleich' }, { account: 'ruecklage' }],
      });
      expect(await ask(app, 'GET', `${run}/statements/a.pdf`)).toMatchObject({ status: 200 });
      expect(app.errors).toEqual([]);
    });
  });

  test('is not shown where there is none', async () => {
    const fresh = await appOn((await open()).database);
    const cooperation = { id: 'leer', name: 'Leer' };
    await ask(fresh, 'POST', api, { ...costBaseAgreement, cooperation });
    const run = await ask(fresh, 'POST', `${api}/leer/runs`, { period });
    expect(run.json).toMatchObject({ setAside: [], accounts: [{ movements: [] }, { movements: [] }] });
    const page = await ask(fresh, 'GET', '/cooperations/leer');
    expect(page.status).toBe(200);
    for (const title of ['Woraus bestehen die Kosten?', 'Konten', 'Nachrichtlich'])
      expect(page.text).not.toContain(title);
  });

  test('tells no net cost while nobody knows what is handed on', async () => {
    const fresh = await appOn((await open()).database);
    await ask(fresh, 'POST', api, costBaseAgreement);
    await ask(fresh, 'POST', `${suedkreis}/cost-items`, costBaseFacts['cost-items'][1]);
    const run = await ask(fresh, 'POST', `${suedkreis}/runs`, { period });
    for (const form of ['', '.csv'])
      expect(await ask(fresh, 'GET', `${run.location ?? ''}/cost-table${form}`)).toMatchObject({
        status: 409,
        json: { type: '/problems/run-blocked', errors: expect.arrayContaining([expect.anything()]) },
      });
    const page = await ask(fresh, 'GET', '/cooperations/suedkreis');
    expect(page.text).toMatch(/Kostennachweis Fachverfahren.*Lizenzen.*30\.000,00.*Zu verteilen.*noch nicht möglich/u);
    expect(page.text).not.toContain('cost-table.csv');
    expect(fresh.errors).toEqual([]);
  });

  const [item, [asset], [post], [entry]] = [
    costBaseFacts['cost-items'][0],
    costBaseFacts.assets,
    costBaseFacts.posts,
    costBaseFacts['account-entries'],
  ];
  test.each<[string, string, unknown, object]>([
    ['what nobody contributes', 'cost-items', { ...item, kind: 'inKind' }, { pointer: '/provider' }],
    ['a cost that hangs on something', 'cost-items', { ...item, condition: { text: 'x', state: 'open' } }, {}],
    ['an item of an unknown account', 'cost-items', { ...item, account: 'kasse' }, { pointer: '/account' }],
    [
      'a figure of a pool told of a party',
      'figures',
      { ...costBaseFacts.figures[2], party: 'a' },
      { pointer: '/party' },
    ],
    ['an asset without months', 'assets', { ...asset, lifeMonths: 0 }, { pointer: '/lifeMonths' }],
    ['an asset of an unknown cost type', 'assets', { ...asset, costType: 'bau' }, { pointer: '/costType' }],
    ['a post at an unknown rate', 'posts', { ...post, rate: 'e15' }, { code: 'reference-unknown', pointer: '/rate' }],
    ['a post that ends before it begins', 'posts', { ...post, until: '2021-01-01' }, { code: 'period-empty' }],
    ['an entry on no account', 'account-entries', { ...entry, account: 'a' }, { pointer: '/account' }],
  ])('refuses %s', async (_what, address, fact, error) => {
    const before = await ask(app, 'GET', `${suedkreis}/${address}`);
    const refused = await ask(app, 'POST', `${suedkreis}/${address}`, fact);
    expect(refused).toMatchObject({ status: 422, json: { errors: [error] } });
    expect((await ask(app, 'GET', `${suedkreis}/${address}`)).text).toBe(before.text);
    expect(app.errors).toEqual([]);
  });

  test('is described', async () => {
    const { text } = await ask(app, 'GET', '/openapi.json');
    for (const address of ['assets', 'posts', 'account-entries', 'runs/{run}/cost-table', 'runs/{run}/cost-table.csv'])
      expect(text).toContain(`"/api/v1/cooperations/{cooperation}/${address}"`);
  });
});
