import { clockFrom, newTokenFor } from '@umlage/api';
import { addDays, formatCents, LocalDate, Money, sumCents } from '@umlage/core';
import { beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api } from '../support/nordkreis.ts';
import { done, textAt } from '../support/people.ts';
import { appFor, appOn, ask, type SignedIn, serviceOn, type TestApp, umlage } from '../support/service.ts';

/**
 * The life of a cooperation, day by day: founded by a county for two towns, a third joins, the census is revised, the key
 * changes, one leaves. After each step the sums hold and whatever was issued can be recomputed.
 */
describeOnEachDatabase('the life of a cooperation', umlage, (open) => {
  const address = `${api}/inselnetz`;
  let today = '2022-11-01';
  let finance: TestApp;
  let approver: TestApp;
  /** Another day; who works signs in anew. */
  let on: (day: string) => Promise<void>;

  beforeAll(async () => {
    const { database } = await open();
    const settings = { clock: clockFrom(() => new Date(`${today}T11:00:00Z`)) };
    const signedIn: SignedIn = await appOn(database, settings);
    const service = { ...serviceOn(database), ...settings };
    const as = async (name: string) => {
      const lastDay = addDays(LocalDate.parse(today), 100);
      const made = await newTokenFor(service, { name, purpose: 'life', lastDay });
      if (!made.ok) throw new Error(made.refusal.code);
      return appFor(database, made.value, settings);
    };
    const user = textAt(await done(ask(signedIn, 'POST', '/api/v1/users', { name: 'second.eyes' })), 'user', 'id');
    on = async (day) => {
      today = day;
      finance = await as('admin');
      approver = await as('second.eyes');
    };
    await on(today);
    await done(ask(finance, 'POST', api, agreement));
    await done(ask(finance, 'POST', `${address}/roles`, { user, role: 'approver' }));
  });

  const read = async (place: string) => (await done(ask(finance, 'GET', `${address}/${place}`))).json;
  const tell = (kind: string, items: readonly object[]) =>
    done(ask(finance, 'POST', `${address}/${kind}/batches`, { items }));
  const costs = (of: object, amount: string, more: object = {}) =>
    tell('cost-items', [{ kind: 'cost', costType: 'it', text: 'IT', amount, ...of, ...more }]);

  /** Settles a year with what was paid ahead on it, or corrects what was issued; what each member still owes. */
  async function settle(period: object, more: object = {}): Promise<Record<string, string>> {
    const asked = { period, advances: 'recorded', ...more };
    const run = `${address}/runs/${textAt(await done(ask(finance, 'POST', `${address}/runs`, asked)), 'id')}`;
    await done(ask(finance, 'POST', `${run}/freeze`, {}));
    await done(ask(approver, 'POST', `${run}/approve`, {}));
    const issued = await done(ask(finance, 'POST', `${run}/issue`, {}));
    const { members } = issued.json as { members: readonly { party: string; balance: string }[] };
    return Object.fromEntries(members.map(({ party, balance }) => [party, balance]));
  }

  /** Whoever was asked for anything that is due by now pays it. */
  async function payWhatIsDue(): Promise<void> {
    const { items } = (await read('open-items')) as { items: readonly Open[] };
    const payments = items.flatMap(({ party, period, advances, balance }) => [
      ...advances.instalments
        .filter(({ state, due }) => state !== 'settled' && due <= today)
        .map(({ open: amount }) => ({ party, kind: 'advance', amount, ...period })),
      ...(balance === undefined ? [] : [{ party, kind: 'balance', amount: balance.open, ...period }]),
    ]);
    const owed = payments.filter(({ amount }) => Number(amount) !== 0);
    if (owed.length > 0)
      await tell(
        'payments',
        owed.map((paid) => ({ ...paid, on: today, source: 'Kontoauszug' })),
      );
  }

  /** Issues what is paid once on a change; the number and the total of each letter. */
  async function issueChange(change: object): Promise<readonly (readonly [string, string, string])[]> {
    const made = await done(ask(finance, 'POST', `${address}/change-settlements`, change));
    const settled = `${address}/change-settlements/${textAt(made, 'id')}`;
    await done(ask(approver, 'POST', `${settled}/approve`, {}));
    const issued = await done(ask(finance, 'POST', `${settled}/issue`, {}));
    const { letters } = issued.json as {
      letters: readonly { number: string; party: string; total: string }[];
    };
    return letters.map(({ number, party, total }) => [number, party, total]);
  }

  /** All that was issued: shares add up to cost, statements to shares, and everything is recomputed to the byte. */
  async function allHolds(): Promise<void> {
    const { items } = (await read('runs?limit=100')) as { items: readonly { id: string; status: string }[] };
    const issued = items.filter(({ status }) => status === 'issued' || status === 'corrected');
    for (const { id } of issued) {
      const { pools, members } = (await read(`runs/${id}`)) as Run;
      for (const { cost, lines } of pools) expect(sum(lines.map(({ amount }) => amount))).toBe(cost.net);
      expect(sum(members.map(({ total }) => total))).toBe(sum(pools.map(({ cost }) => cost.collected)));
      for (const { total, advancesPaid, balance, correction } of members)
        expect(sum([balance, advancesPaid, correction?.by === 'difference' ? correction.before : '0.00'])).toBe(total);
      expect(await read(`runs/${id}/verify`)).toMatchObject({ differences: [] });
    }
    const { items: changes } = (await read('change-settlements')) as { items: readonly { id: string }[] };
    for (const { id } of changes)
      expect(await read(`change-settlements/${id}/verify`)).toMatchObject({ differences: [] });
    expect(await read('audit/verify')).toMatchObject({ holds: true });
  }

  test('a county and two towns agree, and the version comes into force when all decided and signed', async () => {
    expect(await read('agreements/1/status')).toMatchObject({ stage: 'draft' });
    for (const party of ['kreis', 'ahausen', 'bdorf']) {
      await done(ask(finance, 'POST', `${address}/agreements/1/steps`, { step: 'council', party, on: '2022-10-20' }));
      await done(ask(finance, 'POST', `${address}/agreements/1/steps`, { step: 'signature', party, on: '2022-10-28' }));
    }
    for (const step of ['approval', 'publication'])
      await done(ask(finance, 'POST', `${address}/agreements/1/steps`, { step, on: '2022-11-01' }));
    expect(await read('agreements/1/status')).toMatchObject({ lacking: [] });
    await tell('participation', [
      { party: 'ahausen', ...since2023 },
      { party: 'bdorf', ...since2023 },
    ]);
    await tell('figures', heads('2022-06-30', { ahausen: '6000', bdorf: '4000' }));
    await on('2023-01-02');
    expect(await read('agreements/1/status')).toMatchObject({ stage: 'inForce', isEarly: false });
  });

  test('they pay ahead in quarters, on the budget', async () => {
    await costs(year(2023), '100000.00', { budget: true });
    const made = await done(ask(finance, 'POST', `${address}/advance-plans`, { period: year(2023) }));
    expect(made.json).toMatchObject({
      plans: [
        { party: 'ahausen', amount: '60000.00', instalments: fourOf('15000.00') },
        { party: 'bdorf', amount: '40000.00', instalments: fourOf('10000.00') },
      ],
    });
    await tell('assets', [server]);
    for (const day of ['2023-02-15', '2023-05-15', '2023-08-15', '2023-11-15']) {
      await on(day);
      await payWhatIsDue();
    }
    expect(await read('open-items')).toMatchObject({
      items: [{ advances: { paid: '60000.00', open: '0.00' } }, { advances: { paid: '40000.00', open: '0.00' } }],
      findings: [],
    });
  });

  test('the first year costs 108,000: each pays the rest of its share', async () => {
    await on('2024-01-20');
    await costs(year(2023), '96000.00');
    expect(await settle(year(2023))).toEqual({ ahausen: '4800.00', bdorf: '3200.00' });
    await on('2024-02-12');
    await payWhatIsDue();
    expect(await read('open-items')).toMatchObject({
      items: [{ balance: { open: '0.00' } }, { balance: { open: '0.00' } }],
    });
    await allHolds();
  });

  test('a third town joins in March: it pays its part of the past and of the server', async () => {
    await done(ask(finance, 'POST', `${address}/agreements`, withThird));
    await tell('figures', heads('2023-06-30', { ahausen: '6000', bdorf: '4000', cstadt: '5000' }));
    await tell('figures', heads('2022-06-30', { cstadt: '5000' }));
    await costs(year(2024), '120000.00', { budget: true });
    await done(ask(finance, 'POST', `${address}/advance-plans`, { period: year(2024) }));
    await on('2024-02-15');
    await payWhatIsDue();
    await tell('participation', [{ party: 'cstadt', from: '2024-03-01' }]);
    const settled = await read('change-settlement?change=accession&party=cstadt&on=2024-03-01');
    // 108,000 by 6 : 4 : 5 and not 6 : 4; 46,000 of the server after 14 of 60 months likewise.
    expect(settled).toMatchObject({
      version: 2,
      parts: [
        { part: 'recomputation', base: '108000.00', clause: 'joining' },
        { part: 'assets', base: '46000.00' },
      ],
      totals: [
        { party: 'ahausen', amount: '-30800.00' },
        { party: 'bdorf', amount: '-20533.33' },
        { party: 'cstadt', amount: '51333.33' },
      ],
    });
    await on('2024-03-01');
    expect(await issueChange({ change: 'accession', party: 'cstadt', on: '2024-03-01' })).toEqual([
      ['A-2024-0001', 'ahausen', '-30800.00'],
      ['A-2024-0002', 'bdorf', '-20533.33'],
      ['A-2024-0003', 'cstadt', '51333.33'],
    ]);
    // Four weeks are until 29 March, which is Good Friday; the Monday after is Easter Monday.
    expect(await read('change-letters/A-2024-0003')).toMatchObject({
      outcome: 'claim',
      total: '51333.33',
      due: { on: '2024-04-02', clause: 'joining' },
      lines: [
        { part: 'recomputation', before: '0.00', after: '36000.00', amount: '36000.00' },
        { part: 'assets', before: '0.00', after: '15333.33', amount: '15333.33' },
      ],
    });
    const made = await done(ask(finance, 'POST', `${address}/advance-plans`, { period: year(2024) }));
    const { plans } = made.json as { plans: readonly { party: string; instalments: readonly object[] }[] };
    expect(plans.map(({ party, instalments }) => [party, instalments.length])).toEqual([
      ['ahausen', 3],
      ['bdorf', 3],
      ['cstadt', 3],
    ]);
    for (const day of ['2024-05-15', '2024-08-15', '2024-11-15']) {
      await on(day);
      await payWhatIsDue();
    }
    const { items } = (await read('open-items')) as { items: readonly Open[] };
    const paid = items.filter(({ period }) => period.from === '2024-01-01').map(({ advances }) => advances.paid);
    // The schedule of each adds up to its share of what is planned, with 12,000 of depreciation.
    expect(sum(paid)).toBe('132000.00');
    await allHolds();
  });

  test('the year it joined in is settled by the days each took part', async () => {
    await on('2025-01-31');
    await costs(year(2024), '110000.00');
    const balances = await settle(year(2024));
    expect(sum(Object.values(balances))).toBe('-10000.00');
    const { items } = (await read('statements?party=cstadt')) as { items: readonly { total: string }[] };
    // 306 of 366 days of 110,000 and ten of twelve months of depreciation, a third of both.
    expect(items[0]?.total).toBe('33989.07');
    await on('2025-02-28');
    await payWhatIsDue();
    await allHolds();
  });

  test('the census is revised: the closed year is corrected by the difference', async () => {
    await on('2025-06-10');
    await tell('figures', heads('2023-06-30', { bdorf: '3500' }));
    const { items } = (await read('runs')) as { items: readonly { id: string; status: string }[] };
    const [corrects] = items.filter(({ status }) => status === 'issued').map(({ id }) => id);
    const differences = await settle(year(2024), { corrects, byDifference: true });
    expect(sum(Object.values(differences))).toBe('0.00');
    expect(Number(differences['bdorf'])).toBeLessThan(0);
    expect(await read('open-items?party=bdorf')).toMatchObject({
      items: [{ period: year(2024), balance: { statements: [{}, { balance: differences['bdorf'] }] } }, {}],
    });
    await on('2025-07-10');
    await payWhatIsDue();
    await allHolds();
  });

  test('the working group proposes a base amount in equal parts; it is adopted and amends the agreement', async () => {
    await on('2025-09-01');
    const made = await done(
      ask(finance, 'POST', `${address}/proposals`, {
        title: 'Sockelbetrag',
        text: 'Ein Viertel zu gleichen Teilen.',
        proposedBy: 'Arbeitskreis IT',
        document: withBase,
      }),
    );
    const proposal = textAt(made, 'id');
    // What it would have changed in the last year that was settled: the small town would bear more, the others less.
    const { comparison } = (await read(`proposals/${proposal}`)) as { comparison: Comparison };
    expect(comparison.clauses).toHaveLength(1);
    expect(comparison.inEuro).toMatchObject({ period: year(2024), total: { difference: '0.00' } });
    const inEuro = Object.fromEntries(comparison.inEuro.shares.map(({ bearer, difference }) => [bearer, difference]));
    expect(Object.values(inEuro).map((amount) => Math.sign(Number(amount)))).toEqual([-1, 1, -1]);
    await on('2025-11-20');
    const decision = { decision: 'Räte und Kreistag im November 2025' };
    await done(ask(finance, 'POST', `${address}/proposals/${proposal}/adoption`, decision));
    expect(await read('agreements')).toMatchObject({ items: [{}, { until: '2026-01-01' }, { from: '2026-01-01' }] });
    // The year before is still settled by the key it was agreed for.
    await tell('figures', heads('2024-06-30', { ahausen: '6000', bdorf: '3500', cstadt: '5500' }));
    await on('2026-01-25');
    await costs(year(2025), '108000.00');
    expect(await settle(year(2025))).toEqual({ ahausen: '48000.00', bdorf: '28000.00', cstadt: '44000.00' });
    await allHolds();
  });

  test('one member gives notice in time, to the end of the year', async () => {
    await on('2026-06-01');
    const { deadlines } = (await read('deadlines')) as { deadlines: readonly { kind: string; on: string }[] };
    expect(deadlines.find(({ kind }) => kind === 'notice')).toMatchObject({ on: '2026-06-30', end: '2027-01-01' });
    const notice = { step: 'notice', party: 'bdorf', on: '2026-06-15', endsOn: '2027-01-01' };
    await done(ask(finance, 'POST', `${address}/agreements/3/steps`, notice));
    await tell('participation', [{ party: 'bdorf', ...since2023, until: '2027-01-01' }]);
  });

  test('it is settled for its last year by the new key, and paid its part of the server', async () => {
    await tell('figures', heads('2025-06-30', { ahausen: '6000', bdorf: '3000', cstadt: '6000' }));
    await on('2027-01-29');
    await costs(year(2026), '108000.00');
    // A quarter of 120,000 in three parts, the rest by 6 : 3 : 6.
    expect(await settle(year(2026))).toEqual({ ahausen: '46000.00', bdorf: '28000.00', cstadt: '46000.00' });
    // 12,000 are left of the server: by 6 : 3 : 6, and without the one who leaves by 6 : 6.
    expect(await read('change-settlement?change=withdrawal&party=bdorf&on=2027-01-01')).toMatchObject({
      version: 3,
      parts: [{ part: 'assets', base: '12000.00', clause: 'leaving' }],
      totals: [
        { party: 'ahausen', amount: '1200.00' },
        { party: 'bdorf', amount: '-2400.00' },
        { party: 'cstadt', amount: '1200.00' },
      ],
    });
    const leaves = { change: 'withdrawal', party: 'bdorf', on: '2027-01-01' };
    expect(await issueChange({ ...leaves, dueOn: '2027-02-26' })).toEqual([
      ['A-2027-0001', 'ahausen', '1200.00'],
      ['A-2027-0002', 'bdorf', '-2400.00'],
      ['A-2027-0003', 'cstadt', '1200.00'],
    ]);
    await on('2027-03-01');
    await payWhatIsDue();
    const { items } = (await read('open-items')) as { items: readonly Open[] };
    expect(items.map(({ balance }) => balance?.open ?? '0.00')).toEqual(items.map(() => '0.00'));
    await allHolds();
  });

  test('the next year is that of the two who stay', async () => {
    await on('2028-01-28');
    await tell('figures', heads('2026-06-30', { ahausen: '6000', cstadt: '6000' }));
    await costs(year(2027), '98000.00');
    expect(await settle(year(2027))).toEqual({ ahausen: '55000.00', cstadt: '55000.00' });
    await allHolds();
    expect(finance.errors).toEqual([]);
  });
});

type Open = {
  readonly party: string;
  readonly period: { readonly from: string; readonly until: string };
  readonly advances: {
    readonly paid: string;
    readonly instalments: readonly { readonly due: string; readonly open: string; readonly state: string }[];
  };
  readonly balance?: { readonly open: string };
};

type Run = {
  readonly pools: readonly {
    readonly cost: { readonly net: string; readonly collected: string };
    readonly lines: readonly { readonly amount: string }[];
  }[];
  readonly members: readonly {
    readonly total: string;
    readonly advancesPaid: string;
    readonly balance: string;
    readonly correction?: { readonly by: string; readonly before: string };
  }[];
};

type Comparison = {
  readonly clauses: readonly unknown[];
  readonly provisions: readonly unknown[];
  readonly inEuro: { readonly shares: readonly { readonly bearer: string; readonly difference: string }[] };
};

/** Of amounts such as `"-12.30"`. */
function sum(amounts: readonly string[]): string {
  return formatCents(sumCents(amounts.map((amount) => Money.parse(amount))));
}

const fourOf = (amount: string) => Array.from({ length: 4 }, () => ({ amount }));
const year = (of: number) => ({ from: `${of}-01-01`, until: `${of + 1}-01-01` });
const since2023 = { from: '2023-01-01' };

function heads(day: string, counts: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(counts).map(([party, value]) => ({
    figure: 'heads',
    party,
    on: day,
    value,
    source: 'Landesamt für Statistik Niedersachsen',
  }));
}

const server = {
  asset: 'server',
  text: 'Server',
  costType: 'it',
  cost: '60000.00',
  from: '2023-01-01',
  lifeMonths: 60,
};

const byHeads = { rule: 'split', by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } };
const members = (then: object) => ({ rule: 'among', parties: { role: 'member' }, then });

const agreement = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'inselnetz', name: 'Inselnetz' },
  title: 'Zweckvereinbarung Inselnetz',
  legalBasis: '§ 5 NKomZG',
  version: { number: 1, from: '2023-01-01' },
  notice: 'Erfundenes Beispiel',
  parties: [
    { id: 'kreis', name: 'Landkreis Insel', roles: ['host'] },
    { id: 'ahausen', name: 'Gemeinde Ahausen', roles: ['member'] },
    { id: 'bdorf', name: 'Gemeinde Bdorf', roles: ['member'] },
  ],
  clauses: [
    { id: 'key', number: '§ 4', text: 'Die Kosten werden nach Einwohnern am 30. Juni des Vorjahres verteilt.' },
    { id: 'ahead', number: '§ 5', text: 'Auf den Haushalt werden vierteljährlich Abschläge gezahlt.' },
    { id: 'settlement', number: '§ 6', text: 'Der Saldo ist einen Monat nach Zugang der Abrechnung fällig.' },
    {
      id: 'joining',
      number: '§ 8',
      text: 'Wer beitritt, zahlt seinen Teil des letzten Jahres und des Anlagevermögens.',
    },
    { id: 'leaving', number: '§ 9', text: 'Wer austritt, erhält seinen Teil des Anlagevermögens.' },
    { id: 'term', number: '§ 10', text: 'Gekündigt werden kann mit sechs Monaten Frist zum Ende des Jahres.' },
  ],
  figures: [{ id: 'heads', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  assets: { depreciation: 'included', monthOfDisposal: 'counts' },
  pools: [{ id: 'it', name: 'Gemeinsame IT', clause: 'key', takes: { costTypes: ['it'] }, rule: members(byHeads) }],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'key' },
  term: { from: '2023-01-01', notice: { period: 'P6M', to: 'endOfYear', clause: 'term' } },
  advances: { basis: 'budget', on: ['02-15', '05-15', '08-15', '11-15'], clause: 'ahead' },
  settlement: { dueInDays: 30, by: '01-31', clause: 'settlement' },
  accession: {
    clause: 'joining',
    dueIn: 'P4W',
    parts: [
      { part: 'recomputation', years: 1 },
      { part: 'assets', rule: members(byHeads) },
    ],
  },
  withdrawal: { clause: 'leaving', parts: [{ part: 'assets', rule: members(byHeads) }] },
};

const withThird = {
  ...agreement,
  version: { number: 2, from: '2024-03-01' },
  parties: [...agreement.parties, { id: 'cstadt', name: 'Stadt Cstadt', roles: ['member'] }],
};

const withBase = {
  ...withThird,
  version: { number: 3, from: '2026-01-01' },
  clauses: agreement.clauses.map((clause) =>
    clause.id === 'key'
      ? { ...clause, text: 'Ein Viertel der Kosten wird zu gleichen Teilen getragen, der Rest nach Einwohnern.' }
      : clause,
  ),
  pools: [
    {
      ...agreement.pools[0],
      rule: members({
        rule: 'divide',
        portions: [
          {
            portion: 'percent',
            name: 'Sockelbetrag',
            percent: '25',
            then: { rule: 'split', by: { key: 'each' } },
          },
          { portion: 'rest', then: byHeads },
        ],
      }),
    },
  ],
};
