import { beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api, costItem, inhabitants, nordkreisAgreement, year2024 } from '../support/nordkreis.ts';
import { appOn, ask, type Reply, type SignedIn, serviceOn, today, umlage } from '../support/service.ts';
import { newTokenFor } from '@umlage/api';
import { LocalDate } from '@umlage/core';

const year2025 = { from: '2025-01-01', until: '2026-01-01' };
const quarters = ['02-15', '05-15', '08-15', '11-15'];

describeOnEachDatabase('advances', umlage, (open) => {
  let app: SignedIn;
  let tokenFor: (name: string) => Promise<string>;
  const address = `${api}/nordkreis`;

  beforeEach(async () => {
    const { database } = await open();
    app = await appOn(database);
    tokenFor = async (name) => {
      const made = await newTokenFor(serviceOn(database), { name, purpose: 'tests', lastDay: LocalDate.parse(today) });
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value;
    };
  });

  /** Three members by equal numbers of inhabitants, with terms for advances. */
  async function found(advances: object | undefined, more: object = {}): Promise<void> {
    await done('POST', api, { ...nordkreisAgreement, ...(advances === undefined ? {} : { advances }), ...more });
    const members = ['a', 'b', 'c'];
    const items = members.map((party) => ({ party, from: '2024-01-01' }));
    await done('POST', `${address}/participation/batches`, { items });
    const census = members.flatMap((party) => [inhabitants(party), { ...inhabitants(party), on: '2024-06-30' }]);
    await done('POST', `${address}/figures/batches`, { items: census });
  }

  async function done(method: 'GET' | 'POST', at: string, body?: unknown): Promise<Reply> {
    const reply = await ask(app, method, at, body);
    expect([reply.status, reply.status < 300 ? '' : reply.text, app.errors]).toEqual([reply.status, '', []]);
    return reply;
  }

  const planned = (amount: string, period: object = year2025) => ({ ...costItem, ...period, amount, budget: true });
  const advance = (party: string, on: string, amount: string, period: object = year2025) => ({
    party,
    kind: 'advance',
    on,
    amount,
    ...period,
    source: 'bank',
  });

  async function issue(period: object, advances: unknown = []): Promise<void> {
    const { json } = await done('POST', `${address}/runs`, { period, advances });
    const run = `${address}/runs/${(json as { id: string }).id}`;
    await done('POST', `${run}/freeze`, {});
    const made = await done('POST', '/api/v1/users', { name: 'second' });
    const user = (made.json as { user: { id: string } }).user.id;
    await done('POST', `${address}/roles`, { user, role: 'approver' });
    await ask({ ...app, token: await tokenFor('second') }, 'POST', `${run}/approve`, {});
    await done('POST', `${run}/issue`, {});
  }

  test('are planned on the budget, in even parts on working days, and the host pays nobody', async () => {
    await found({ basis: 'budget', on: quarters, clause: 'par-1' });
    await done('POST', `${address}/cost-items`, planned('1200.01'));
    // What was booked is not looked at where anything is planned.
    await done('POST', `${address}/cost-items`, { ...costItem, ...year2025, amount: '99999.00' });
    const made = await done('POST', `${address}/advance-plans`, { period: year2025 });
    expect(made.json).toMatchObject({
      findings: [],
      plans: [
        {
          party: 'a',
          basis: 'budget',
          asKnownOn: today,
          clause: 'par-1',
          amount: '400.01',
          instalments: [
            { on: '2025-02-15', due: '2025-02-17', amount: '100.01' },
            { on: '2025-05-15', due: '2025-05-15', amount: '100.00' },
            { on: '2025-08-15', due: '2025-08-15', amount: '100.00' },
            { on: '2025-11-15', due: '2025-11-17', amount: '100.00' },
          ],
        },
        { party: 'b', amount: '400.00' },
        { party: 'c', amount: '400.00' },
      ],
    });
    const list = await done('GET', `${address}/advance-plans?party=b`);
    const [plan] = (list.json as { items: { id: string; sha256: string }[] }).items;
    expect(plan?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await done('GET', `${address}/advance-plans/${plan?.id ?? ''}`)).json).toEqual(plan);
    const history = await done('GET', `${address}/audit?subject=advance%20plan`);
    expect((history.json as { items: unknown[] }).items).toHaveLength(3);
  });

  test('paid late are charged as agreed, and not at all where nothing is', async () => {
    const terms = { basis: 'budget', on: quarters, clause: 'par-1' };
    await found(terms, { late: { scheme: 'bgb288', points: '9', clause: 'par-1' } });
    await done('POST', `${address}/cost-items`, planned('1200.00'));
    await done('POST', `${address}/advance-plans`, { period: year2025 });
    await done('POST', `${address}/payments`, advance('a', '2025-02-17', '100.00'));
    await done('POST', `${address}/payments`, advance('b', '2025-02-22', '60.00'));
    // B: 100.00 × 11.27 % × 5 / 365 + 40.00 × 11.27 % × 5 / 365 = 0.21613…; C: 100.00 × 11.27 % × 10 / 365 = 0.30876…
    const { json } = await done('GET', `${address}/late-charges?on=2025-02-27`);
    const item = {
      period: year2025,
      owed: 'advance',
      due: '2025-02-17',
      amount: '100.00',
      version: 1,
      claim: 'charged',
    };
    expect(json).toMatchObject({
      on: '2025-02-27',
      items: [
        { ...item, party: 'b', open: '40.00', charge: { total: '0.22', clause: 'par-1' } },
        { ...item, party: 'c', open: '100.00', charge: { total: '0.31', stretches: [{ days: 10, baseRate: '2.27' }] } },
      ],
      total: '0.53',
      findings: [],
    });
    expect((json as { items: { text: string }[] }).items[1]?.text).toContain('nach § 288 BGB (§ 1)');
    const onlyOne = await done('GET', `${address}/late-charges?on=2025-02-27&party=c`);
    expect((onlyOne.json as { items: unknown[] }).items).toHaveLength(1);
    // Nobody has published the base rate of 2027 yet.
    const later = await done('GET', `${address}/late-charges?on=2027-01-01&party=c`);
    expect(later.json).toMatchObject({
      items: Array.from({ length: 4 }, () => ({ claim: 'unknown' })),
      total: '0.00',
      findings: [{ severity: 'warns', code: 'base-rate-missing' }],
    });
    const page = await ask(app, 'GET', '/cooperations/nordkreis/advances');
    expect(page.text).toContain('Verzugszinsen nach § 288 BGB');
  });

  test('paid late are told, and none are charged where nothing is agreed', async () => {
    await found({ basis: 'budget', on: quarters });
    await done('POST', `${address}/cost-items`, planned('1200.00'));
    await done('POST', `${address}/advance-plans`, { period: year2025 });
    const { json } = await done('GET', `${address}/late-charges?on=2025-02-27&party=a`);
    expect(json).toMatchObject({ items: [{ party: 'a', open: '100.00', claim: 'notAgreed' }], total: '0.00' });
    const page = await ask(app, 'GET', '/cooperations/nordkreis/advances');
    expect(page.text).toContain('Die Vereinbarung nennt weder Verzugszinsen noch Säumniszuschläge');
  });

  test('wait for the budget, or go by the provisional basis until it is in force', async () => {
    await found({ basis: 'budget', on: quarters });
    await done('POST', `${address}/cost-items`, planned('1200.00'));
    const waits = await ask(app, 'POST', `${address}/advance-plans`, { period: year2025, budgetInForce: false });
    expect(waits).toMatchObject({ status: 422, json: { errors: [{ code: 'budget-not-in-force' }] } });
  });

  test('go by the last settlement, and by the last advances in the year after', async () => {
    await found({ basis: 'lastSettlement', percent: '90', on: quarters });
    const missing = await ask(app, 'POST', `${address}/advance-plans`, { period: year2025 });
    expect(missing).toMatchObject({ status: 409, json: { type: '/problems/advance-basis-missing' } });
    await done('POST', `${address}/cost-items`, { ...costItem, amount: '1200.00' });
    await issue(year2024);
    const made = await done('POST', `${address}/advance-plans`, { period: year2025 });
    expect(made.json).toMatchObject({
      plans: [
        { party: 'a', basis: 'lastSettlement', run: expect.any(String), base: '400.00', amount: '360.00' },
        { party: 'b' },
        { party: 'c' },
      ],
    });
  });

  test('provisional ones are followed by those on the budget, for what is left of the year', async () => {
    await found({ basis: 'budget', provisional: 'lastAdvances', on: quarters });
    const first = { amounts: ['a', 'b', 'c'].map((party) => ({ party, amount: '400.00' })) };
    await done('POST', `${address}/advance-plans`, { period: year2024, ...first });
    const provisional = await done('POST', `${address}/advance-plans`, { period: year2025, budgetInForce: false });
    expect(provisional.json).toMatchObject({
      plans: [{ basis: 'lastAdvances', provisional: true, amount: '400.00' }, {}, {}],
    });
    await done('POST', `${address}/cost-items`, planned('1500.00'));
    const later = await done('POST', `${address}/advance-plans`, { period: year2025, from: '2025-06-01' });
    expect(later.json).toMatchObject({
      plans: [
        {
          party: 'a',
          basis: 'budget',
          provisional: false,
          from: '2025-06-01',
          asked: '200.00',
          amount: '500.00',
          instalments: [
            { on: '2025-08-15', amount: '150.00' },
            { on: '2025-11-15', amount: '150.00' },
          ],
        },
        {},
        {},
      ],
    });
    const items = await done('GET', `${address}/open-items?on=2025-07-01&party=a`);
    expect(items.json).toMatchObject({
      items: [
        { period: year2025, advances: { asked: '500.00', overdue: '200.00', instalments: [{}, {}, {}, {}] } },
        { period: year2024, advances: { overdue: '400.00' } },
      ],
    });
  });

  test('who joins within the year begins with the next day', async () => {
    await found({ basis: 'budget', on: quarters });
    await done('POST', `${address}/cost-items`, planned('1200.00'));
    await done('POST', `${address}/participation`, { party: 'kreis', from: '2025-07-01' });
    await done('POST', `${address}/figures`, { ...inhabitants('kreis'), on: '2024-06-30' });
    const made = await done('POST', `${address}/advance-plans`, {
      period: year2025,
      amounts: [{ party: 'c', amount: '300.00', from: '2025-07-01' }],
    });
    expect(made.json).toMatchObject({
      plans: [{ party: 'c', instalments: [{ on: '2025-08-15' }, { on: '2025-11-15' }] }],
      // Of the budget it bears more than a third of half a year.
      findings: [],
    });
  });

  test('are asked for at need, one demand on top of the other', async () => {
    await found({ basis: 'budget', on: 'onDemand', dueIn: 'P1M' });
    const asked = await ask(app, 'POST', `${address}/advance-plans`, { period: year2025 });
    expect(asked).toMatchObject({ status: 422, json: { errors: [{ code: 'field-missing', pointer: '/amounts' }] } });
    for (const demandedOn of ['2025-01-31', '2025-06-02'])
      await done('POST', `${address}/advance-plans`, {
        period: year2025,
        demandedOn,
        amounts: [{ party: 'a', amount: '50.00' }],
      });
    expect((await done('GET', `${address}/open-items?on=2025-04-01`)).json).toMatchObject({
      items: [
        {
          party: 'a',
          advances: {
            asked: '100.00',
            overdue: '50.00',
            instalments: [
              { due: '2025-02-28', state: 'overdue' },
              { due: '2025-07-02', state: 'open' },
            ],
          },
        },
      ],
    });
  });

  test('set a credit of the last settlement against the first ones, if that is agreed', async () => {
    const settlement = { dueInDays: 30, credit: 'nextAdvances' };
    await found({ basis: 'lastSettlement', on: quarters }, { settlement });
    await done('POST', `${address}/cost-items`, { ...costItem, amount: '1200.00' });
    await issue(year2024, [{ party: 'a', on: '2024-05-01', amount: '550.00' }]);
    const made = await done('POST', `${address}/advance-plans`, { period: year2025 });
    expect(made.json).toMatchObject({
      plans: [
        {
          party: 'a',
          credit: '150.00',
          creditOf: year2024,
          creditLeft: '0.00',
          instalments: [
            { credit: '100.00', payable: '0.00' },
            { credit: '50.00', payable: '50.00' },
            { credit: '0.00', payable: '100.00' },
            { payable: '100.00' },
          ],
        },
        { party: 'b', credit: '0.00' },
        {},
      ],
    });
    // Planned anew it is not used twice, and the statement is settled by it.
    const again = await done('POST', `${address}/advance-plans`, { period: year2025, from: '2025-03-01' });
    expect(again.json).toMatchObject({
      plans: [{ credit: '50.00', instalments: [{ payable: '50.00' }, {}, {}] }, {}, {}],
    });
    expect((await done('GET', `${address}/open-items?party=a`)).json).toMatchObject({
      items: [{}, { period: year2024, balance: { amount: '-150.00', setOff: '150.00', open: '0.00' } }],
    });
  });

  test('a run takes what is recorded for exactly its days, as it was known, and keeps it', async () => {
    await found({ basis: 'budget', on: quarters });
    await done('POST', `${address}/cost-items`, { ...costItem, ...year2025, amount: '1200.00' });
    const items = [
      advance('a', '2025-02-17', '100.00'),
      { ...advance('a', '2025-05-15', '90.00'), text: 'Abschlag 2' },
      advance('b', '2025-05-15', '70.00', { from: '2025-01-01', until: '2025-07-01' }),
      { ...advance('c', '2025-05-15', '60.00'), kind: 'balance' },
    ];
    await done('POST', `${address}/payments/batches`, { items });
    const before = { period: year2025, asKnownOn: '2025-12-31', advances: 'recorded' };
    expect((await done('POST', `${address}/runs`, before)).json).toMatchObject({ advances: [] });
    const made = await done('POST', `${address}/runs`, { period: year2025, advances: 'recorded' });
    const taken = [
      { party: 'a', on: '2025-02-17', amount: '100.00' },
      { party: 'a', on: '2025-05-15', amount: '90.00', text: 'Abschlag 2' },
    ];
    expect(made.json).toMatchObject({ advances: taken, members: [{ party: 'a', balance: '210.00' }, {}, {}] });
    await done('POST', `${address}/payments`, advance('a', '2025-08-15', '100.00'));
    const { id } = made.json as { id: string };
    expect((await done('GET', `${address}/runs/${id}`)).json).toMatchObject({ advances: taken });
  });

  test('a payment that nobody was asked for is told, and one of a stranger is refused', async () => {
    await found({ basis: 'budget', on: quarters });
    await done('POST', `${address}/payments`, advance('a', '2025-02-17', '100.00'));
    expect((await done('GET', `${address}/open-items`)).json).toMatchObject({
      items: [{ party: 'a', advances: { open: '-100.00' } }],
      findings: [{ severity: 'warns', code: 'payment-without-advance', party: 'a' }],
    });
    const strange = await ask(app, 'POST', `${address}/payments`, advance('z', '2025-02-17', '100.00'));
    expect(strange).toMatchObject({
      status: 422,
      json: { errors: [{ code: 'reference-unknown', pointer: '/party' }] },
    });
    const many = { items: [advance('a', '2025-02-17', '100.00'), advance('z', '2025-02-17', '100.00')] };
    expect(await ask(app, 'POST', `${address}/payments/batches`, many)).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: '/items/1/party' }] },
    });
  });

  test('without terms nothing is planned', async () => {
    await found(undefined);
    expect(await ask(app, 'POST', `${address}/advance-plans`, { period: year2025 })).toMatchObject({
      status: 422,
      json: { errors: [{ code: 'advances-without-terms' }] },
    });
  });

  test('a member sees its own plans, payments and open items, and nobody else’s', async () => {
    await found({ basis: 'budget', on: quarters });
    const amounts = ['a', 'b'].map((party) => ({ party, amount: '400.00' }));
    await done('POST', `${address}/advance-plans`, { period: year2025, amounts });
    const items = [advance('a', '2025-02-17', '100.00'), advance('b', '2025-02-17', '70.00')];
    const { json } = await done('POST', `${address}/payments/batches`, { items });
    const made = await done('POST', '/api/v1/users', { name: 'of-a' });
    const user = (made.json as { user: { id: string } }).user.id;
    await done('POST', `${address}/roles`, { user, role: 'member', party: 'a' });
    const member = { ...app, token: await tokenFor('of-a') };
    for (const kind of ['payments', 'advance-plans', 'open-items']) {
      const reply = await ask(member, 'GET', `${address}/${kind}`);
      const { items: seen } = reply.json as { items: { party: string }[] };
      expect([kind, seen.map(({ party }) => party)]).toEqual([kind, ['a']]);
    }
    const [, ofB = ''] = (json as { ids: string[] }).ids;
    expect((await ask(member, 'GET', `${address}/payments/${ofB}`)).status).toBe(404);
    const asked = { period: year2025, amounts };
    expect((await ask(member, 'POST', `${address}/advance-plans`, asked)).status).toBe(403);
    expect((await ask(member, 'POST', `${address}/payments`, items[0])).status).toBe(403);
  });
});
