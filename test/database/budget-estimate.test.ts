import { beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { inhabitants, setUpNordkreis } from '../support/nordkreis.ts';
import { appOn, ask, type SignedIn, umlage } from '../support/service.ts';

const trend = { costType: 'it', percent: '3', source: 'Orientierungsdaten' };

describeOnEachDatabase('budget estimate', umlage, (open) => {
  let app: SignedIn;
  let nordkreis: string;

  beforeEach(async () => {
    const { database } = await open();
    app = await appOn(database);
    nordkreis = await setUpNordkreis(app);
  });

  const estimate = (asked: object) => ask(app, 'POST', `${nordkreis}/budget-estimate`, asked);

  test('four years on the last one with cost, and nothing is kept', async () => {
    const before = await ask(app, 'GET', `${nordkreis}/audit`);
    const { status, json } = await estimate({ trends: [trend] });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      base: { period: { from: '2024-01-01', until: '2025-01-01' }, total: '100.00' },
      years: [
        {
          period: { from: '2025-01-01', until: '2026-01-01' },
          total: '103.00',
          shares: [
            { party: 'a', amount: '34.34', change: '1.00', pools: [{ pool: 'it', amount: '34.34' }] },
            { party: 'b', amount: '34.33', change: '1.00' },
            { party: 'c', amount: '34.33', change: '1.00' },
          ],
          costs: [{ costType: 'it', because: 'trend', base: '100.00', amount: '103.00' }],
          problems: [],
        },
        { total: '106.09' },
        { total: '109.27' },
        { total: '112.55' },
      ],
      carried: [{ figure: 'inhabitants', party: 'a', on: '2023-06-30', value: '1000' }, { party: 'b' }, { party: 'c' }],
      findings: [],
    });
    expect((await ask(app, 'GET', `${nordkreis}/audit`)).json).toEqual(before.json);
  });

  test('as a table for a spreadsheet, in euro with a decimal comma', async () => {
    const asked = '?trend-it=3&source=Orientierungsdaten&lang=de';
    const table = await ask(app, 'GET', `/cooperations/nordkreis/budget-estimate.csv${asked}`);
    expect(table).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
    const lines = table.text.split('\r\n');
    expect(lines).toContain('Mitglied;2024 (Basis);2025;2026;2027;2028');
    expect(lines).toContain('Gemeinde A;33,34;34,34;35,37;36,43;37,52');
    expect(lines).toContain('Summe;100,00;103,00;106,09;109,27;112,55');
    expect(lines.some((line) => line.startsWith('2025;IT;103,00;'))).toBe(true);
    const unknown = await ask(app, 'GET', '/cooperations/nordkreis/budget-estimate.csv?trend-it=viel');
    expect(unknown.status).toBe(422);
  });

  test('figures as they are expected, and what the budget plans', async () => {
    const planned = { kind: 'cost', costType: 'it', text: 'Plan', amount: '200.00', budget: true };
    const year2025 = { from: '2025-01-01', until: '2026-01-01' };
    expect((await ask(app, 'POST', `${nordkreis}/cost-items`, { ...planned, ...year2025 })).status).toBe(201);
    const figures = [{ ...inhabitants('a', '2000'), on: '2024-06-30', source: 'Vorausberechnung' }];
    const { json } = await estimate({ base: '2024-01-01', years: 2, figures });
    expect(json).toMatchObject({
      years: [
        { total: '200.00', shares: [{ amount: '100.00' }, { amount: '50.00' }, { amount: '50.00' }] },
        { total: '100.00', shares: [{ amount: '50.00' }, { amount: '25.00' }, { amount: '25.00' }] },
      ],
    });
    expect((json as { years: { costs: { because: string }[] }[] }).years.map(({ costs }) => costs[0]?.because)).toEqual(
      ['planned', 'unchanged'],
    );
  });

  test('what nobody can mean is refused with its place', async () => {
    const { status, json } = await estimate({
      trends: [
        { ...trend, costType: 'staplers' },
        { ...trend, percent: '-101' },
      ],
    });
    expect([
      status,
      (json as { errors: { code: string; pointer: string }[] }).errors.map(({ code, pointer }) => [code, pointer]),
    ]).toEqual([
      422,
      [
        ['reference-unknown', '/trends/0/costType'],
        ['trend-too-low', '/trends/1/percent'],
      ],
    ]);
    expect((await estimate({ years: 11 })).status).toBe(422);
  });
});
