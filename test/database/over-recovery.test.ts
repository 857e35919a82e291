import { newTokenFor } from '@umlage/api';
import { LocalDate } from '@umlage/core';
import { beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api, costItem, nordkreisAgreement } from '../support/nordkreis.ts';
import { appOn, ask, type Reply, serviceOn, type SignedIn, today, umlage } from '../support/service.ts';

const year = (number: number) => ({ from: `${number}-01-01`, until: `${number + 1}-01-01` });

describeOnEachDatabase('over-recovery', umlage, (open) => {
  let app: SignedIn;
  let approver: string;
  const address = `${api}/nordkreis`;

  /** Three members are charged 50.00 a year each; what that misses the cost by goes to an account, and into the next year. */
  beforeEach(async () => {
    const { database } = await open();
    app = await appOn(database);
    await done('POST', api, {
      ...nordkreisAgreement,
      accounts: [{ id: 'carry', name: 'Ausgleich', kind: 'carryOver', carry: { costType: 'it', years: 1 } }],
      rates: { place: { name: 'Platz', prices: [{ from: '2024-01-01', price: '50.00' }] } },
      tariffs: {
        list: {
          name: 'Preisliste',
          lines: [{ item: 'place', price: { rate: 'place' }, per: 'year', quantity: { key: 'each' } }],
        },
      },
      pools: [
        {
          id: 'it',
          name: 'IT',
          takes: { costTypes: ['it'] },
          rule: {
            rule: 'divide',
            portions: [
              { portion: 'charges', tariff: 'list' },
              { portion: 'rest', then: { rule: 'to', bearer: 'carry' } },
            ],
          },
        },
      ],
    });
    const items = ['a', 'b', 'c'].map((party) => ({ party, from: '2024-01-01' }));
    await done('POST', `${address}/participation/batches`, { items });
    const made = await done('POST', '/api/v1/users', { name: 'second' });
    await done('POST', `${address}/roles`, { user: (made.json as { user: { id: string } }).user.id, role: 'approver' });
    const lastDay = LocalDate.parse(today);
    const token = await newTokenFor(serviceOn(database), { name: 'second', purpose: 'tests', lastDay });
    if (!token.ok) throw new Error(token.refusal.code);
    approver = token.value;
  });

  async function done(method: 'GET' | 'POST', at: string, body?: unknown): Promise<Reply> {
    const reply = await ask(app, method, at, body);
    expect([reply.status < 300 ? '' : reply.text, app.errors]).toEqual(['', []]);
    return reply;
  }

  async function settle(number: number, amount: string, more: object = {}): Promise<string> {
    await done('POST', `${address}/cost-items`, { ...costItem, ...year(number), amount });
    return issue({ period: year(number), ...more });
  }

  async function issue(asked: object): Promise<string> {
    const { json } = await done('POST', `${address}/runs`, asked);
    const { id } = json as { id: string };
    await done('POST', `${address}/runs/${id}/freeze`, {});
    expect((await ask({ ...app, token: approver }, 'POST', `${address}/runs/${id}/approve`, {})).status).toBe(200);
    await done('POST', `${address}/runs/${id}/issue`, {});
    return id;
  }

  const enter = (on: string, amount: string) =>
    done('POST', `${address}/account-entries`, {
      account: 'carry',
      on,
      amount,
      text: 'Abrechnung',
      source: 'Abrechnung',
    });

  test('nothing is issued: nothing to report', async () => {
    const { json } = await done('GET', `${address}/over-recovery`);
    expect(json).toMatchObject({
      summary: 'Es ist noch keine Abrechnung ausgegeben.',
      runs: [],
      report: { years: [] },
    });
    expect((await ask(app, 'GET', '/cooperations/nordkreis/over-recovery')).text).toContain('noch keine Abrechnung');
  });

  test('year by year, from what each issued settlement kept', async () => {
    // Charged 150.00: 30.00 over 120.00 in 2024; 2025 costs 180.00 less those 30.00 and comes out even.
    const first = await settle(2024, '120.00');
    await enter('2024-12-31', '30.00');
    await settle(2025, '180.00');
    const { json } = await done('GET', `${address}/over-recovery`);
    expect(json).toMatchObject({
      summary: expect.stringContaining('genau die Kosten') as unknown,
      remarks: [expect.stringContaining('2024: Die Entgelte nach „Preisliste“ lagen um') as unknown],
      runs: [{ run: first, period: year(2024) }, { period: year(2025) }],
      report: {
        years: [
          { total: { cost: '120.00', levied: '150.00', toAccounts: '-30.00' }, accounts: [{ closing: '30.00' }] },
          {
            total: { cost: '180.00', madeUp: '-30.00', levied: '150.00', toAccounts: '0.00' },
            accounts: [{ opening: '30.00', missing: '0.00', madeUp: '-30.00', closing: '0.00' }],
          },
        ],
        total: { cost: '300.00', levied: '300.00' },
        neutrality: { state: 'even', kept: '0.00' },
      },
      chart: { chart: 'bars', rows: [{ label: '2024' }, { label: '2025' }] },
    });
    const page = await ask(app, 'GET', '/cooperations/nordkreis/over-recovery?from=2024-01-01&until=2025-01-01');
    expect(page.text.replaceAll('\u00a0', ' ')).toContain('30,00 € stehen ihnen auf Konten noch zu');
    const csv = await ask(app, 'GET', `${address}/over-recovery.csv?from=2025-01-01`);
    expect(csv.text.split('\r\n').slice(1, 3)).toEqual([
      '2025;Kostenblock;IT;180,00;-30,00;150,00;0,00;0,00;;;;;;;;;;',
      '2025;Entgelte;Preisliste;;;;0,00;;150,00;0,00;0,00;0,00;;;;;;',
    ]);
  });

  test('what nobody entered is missing; of a corrected year its correction counts', async () => {
    const first = await settle(2024, '120.00');
    await settle(2025, '150.00');
    expect((await done('GET', `${address}/over-recovery?until=2026-01-01`)).json).toMatchObject({
      report: { neutrality: { state: 'surplus', kept: '30.00', missing: '30.00' } },
    });
    // It cost 150.00 after all.
    await done('POST', `${address}/cost-items`, { ...costItem, amount: '30.00', text: 'Nachgereicht' });
    const correction = await issue({ period: year(2024), corrects: first });
    expect((await done('GET', `${address}/over-recovery`)).json).toMatchObject({
      runs: [{ run: correction }, { period: year(2025) }],
      report: { years: [{ total: { cost: '150.00', toAccounts: '0.00' } }, {}], neutrality: { state: 'even' } },
    });
  });

  test('what is no day is refused with its place, on the page, too', async () => {
    const { status, json } = await ask(app, 'GET', `${address}/over-recovery?from=2024`);
    expect([status, (json as { errors: { pointer: string }[] }).errors[0]?.pointer]).toEqual([422, '/from']);
    expect((await ask(app, 'GET', '/cooperations/nordkreis/over-recovery?from=2024')).status).toBe(422);
  });
});
