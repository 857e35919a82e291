import { describe, expect, test } from 'vitest';
import { Agreement, Party } from '../agreement/agreement.ts';
import { formatCents, sumCents } from '../exact/cents.ts';
import { formatRatio } from '../exact/ratio.ts';
import { Facts } from '../ledger/facts.ts';
import { RunQuestion, type RunInput } from '../run/run-question.ts';
import { bridgeShares } from './bridge-shares.ts';

const each = { rule: 'split', by: { key: 'each' } };
const byHeads = { rule: 'split', by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } };
const names = ['a', 'b', 'c', 'd'];

function agreement(
  rule: object,
  terms: { readonly parties?: readonly string[]; readonly [term: string]: unknown } = {},
) {
  const { parties = ['a', 'b', 'c'], ...others } = terms;
  return Agreement.parse({
    format: 'umlage-agreement/1',
    cooperation: { id: 'few', name: 'Few' },
    title: 'Agreement of a few',
    legalBasis: 'example',
    version: { number: 1, from: '2020-01-01' },
    parties: parties.map((id) => ({ id, name: `Town ${id}`, roles: id === 'a' ? ['host', 'member'] : ['member'] })),
    clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
    figures: ['heads', 'seats'].map((id) => ({ id, name: id, unit: id, holds: 'onDay' })),
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, rule }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
    ...others,
  });
}

type Year = {
  readonly year: number;
  readonly cost: string;
  readonly heads?: Readonly<Record<string, number>>;
  readonly on?: string;
  readonly members?: readonly string[];
  readonly terms: Agreement;
  readonly figure?: string;
};

function input({ year, cost, heads = {}, on, members = ['a', 'b', 'c'], terms, figure = 'heads' }: Year): RunInput {
  const recordedOn = `${String(year + 1)}-02-01`;
  const [from, until] = [`${String(year)}-01-01`, `${String(year + 1)}-01-01`];
  return {
    versions: [{ agreement: terms }],
    facts: Facts.parse({
      participation: members.map((party) => ({ party, from: '2020-01-01', recordedOn })),
      figures: Object.entries(heads).map(([party, value]) => ({
        figure,
        party,
        on: on ?? `${String(year - 1)}-06-30`,
        value: String(value),
        source: 'register',
        recordedOn,
      })),
      costItems: [{ kind: 'cost', costType: 'it', text: 'All of it', amount: cost, from, until, recordedOn }],
    }),
    question: RunQuestion.parse({ period: { from, until }, asKnownOn: recordedOn }),
  };
}

function bridged(last: RunInput, next: RunInput) {
  const bridge = bridgeShares(last, next);
  if (!bridge.ok) return bridge.problems.map(({ code }) => code);
  for (const { before, after, difference, effects } of bridge.value.shares) {
    expect(after - before).toBe(difference);
    expect(sumCents(effects.map(({ amount }) => amount))).toBe(difference);
  }
  return Object.fromEntries(
    bridge.value.shares.map(({ bearer, effects }) => [
      bearer,
      Object.fromEntries(effects.map(({ causes, exact }) => [causes.join('+'), formatRatio(exact)])),
    ]),
  );
}

const heads = { a: 500, b: 300, c: 200 };
const last = { year: 2025, cost: '1000.00', heads, terms: agreement(byHeads) };

describe('each cause alone', () => {
  test('the same again is no difference', () => {
    expect(bridged(input(last), input({ ...last, year: 2026 }))).toEqual({ a: {}, b: {}, c: {} });
  });

  test('dearer, by the same keys', () => {
    expect(bridged(input(last), input({ ...last, year: 2026, cost: '1100.00' }))).toEqual({
      a: { cost: '5000' },
      b: { cost: '3000' },
      c: { cost: '2000' },
    });
  });

  test('more heads', () => {
    // 500 of 1,000 € become 750 of 1,250: 50 % and 60 %.
    expect(bridged(input(last), input({ ...last, year: 2026, heads: { ...heads, a: 750 } }))).toEqual({
      a: { figures: '10000' },
      b: { figures: '-6000' },
      c: { figures: '-4000' },
    });
  });

  test('another rule', () => {
    expect(
      bridged(
        input({ ...last, cost: '900.00' }),
        input({ ...last, cost: '900.00', year: 2026, terms: agreement(each) }),
      ),
    ).toEqual({
      a: { terms: '-15000' },
      b: { terms: '3000' },
      c: { terms: '12000' },
    });
  });

  test('a new member comes with its heads, and one that leaves takes them along', () => {
    const parties = names;
    const next = input({
      ...last,
      year: 2026,
      heads: { ...heads, d: 1000 },
      members: names,
      terms: agreement(byHeads, { parties }),
    });
    expect(bridged(input(last), next)).toEqual({
      a: { membership: '-25000' },
      b: { membership: '-15000' },
      c: { membership: '-10000' },
      d: { membership: '50000' },
    });
    const left = input({
      ...last,
      year: 2026,
      heads: { a: 500, b: 300 },
      members: ['a', 'b'],
      terms: agreement(byHeads, { parties: ['a', 'b'] }),
    });
    expect(bridged(input(last), left)).toEqual({
      a: { membership: '12500' },
      b: { membership: '7500' },
      c: { membership: '-20000' },
    });
  });

  test('cents that go to another', () => {
    // 0.01 € over three in equal parts goes to a, whatever the year; 0.02 € to a and b.
    const equal = { ...last, terms: agreement(each) };
    expect(bridged(input({ ...equal, cost: '0.01' }), input({ ...equal, year: 2026, cost: '0.02' }))).toEqual({
      a: { cost: '1/3', rounding: '-1/3' },
      b: { cost: '1/3', rounding: '2/3' },
      c: { cost: '1/3', rounding: '-1/3' },
    });
  });
});

test('all at once add up, whatever the order, as the average of all orders', () => {
  const parties = names;
  const next = input({
    year: 2026,
    cost: '1234.56',
    heads: { a: 700, b: 310, c: 190, d: 100 },
    members: names,
    terms: agreement(each, { parties }),
  });
  const bridge = bridgeShares(input(last), next);
  expect(bridge.ok && bridge.value.inseparable).toEqual([]);
  expect(bridge.ok && bridge.value.shares.map(({ effects }) => effects.map(({ causes }) => causes.join()))).toEqual([
    ['terms', 'membership', 'figures', 'cost'],
    ['terms', 'membership', 'figures', 'cost'],
    ['terms', 'membership', 'figures', 'cost'],
    ['terms', 'membership', 'figures', 'cost'],
  ]);
  expect(Object.keys(bridged(input(last), next))).toEqual(names);
  // Of the cost alone all members together bear 234.56 € more; nothing else changes what there is to bear.
  const total = (cause: string) =>
    bridge.ok
      ? sumCents(
          bridge.value.shares.flatMap(({ effects }) =>
            effects.filter(({ causes }) => causes.join() === cause).map(({ amount }) => amount),
          ),
        )
      : undefined;
  expect(formatCents(total('cost') ?? sumCents([]))).toBe('234.56');
});

test('two causes: half of what they do together falls to each', () => {
  // Cost doubles, and a has 60 % instead of 50 %: 500, 1000 (cost alone), 600 (heads alone), 1200.
  const next = input({ ...last, year: 2026, cost: '2000.00', heads: { ...heads, a: 750 } });
  expect(bridged(input(last), next)).toMatchObject({ a: { cost: '55000', figures: '15000' } });
});

test('a figure that the new rule asks for first comes with the rule', () => {
  const seats = { rule: 'split', by: { key: 'figure', figure: 'seats', at: { on: '06-30', year: -1 } } };
  const next = input({
    ...last,
    year: 2026,
    heads: { a: 100, b: 100, c: 200 },
    figure: 'seats',
    terms: agreement(seats),
  });
  expect(bridged(input(last), next)).toEqual({
    a: { terms: '-25000' },
    b: { terms: '-5000' },
    c: { terms: '30000' },
  });
});

test('the day of a census that a rule names for good stays where it is', () => {
  const census = agreement({ rule: 'split', by: { key: 'figure', figure: 'heads', at: { on: '2022-05-15' } } });
  const year = { ...last, on: '2022-05-15', terms: census };
  expect(bridged(input(year), input({ ...year, year: 2026, cost: '1100.00' }))).toMatchObject({ a: { cost: '5000' } });
});

test('a leap day is told as what it is', () => {
  const fraction = [{ from: '2020-01-01', percent: '50' }];
  const halved = (from: string) =>
    agreement(each, {
      pools: [
        {
          id: 'pool',
          name: 'Pool',
          takes: { costTypes: ['it'] },
          rule: each,
          fraction: [...fraction, { from, percent: '100' }],
        },
      ],
    });
  const [leap, common] = [
    input({ year: 2024, cost: '600.00', terms: halved('2024-07-01') }),
    input({ year: 2025, cost: '600.00', terms: halved('2025-07-01') }),
  ];
  // At a half stand 182 of 366 days, then 181 of 365: of 600 € 450.82 € are shared, then 451.23 €, 41 cents by three.
  const calendar = { calendar: '41/3' };
  expect(bridged(leap, common)).toMatchObject({ a: calendar, b: calendar, c: calendar });
});

test('the key figures of whoever is there on other days count with membership', () => {
  // d came in July 2025 with 1,000 heads and has 2,000 now: of 1,000 € a bore half for 181 days and a quarter for 184, now a sixth.
  const since = (year: number, count: number) => {
    const one = input({ ...last, year, heads: { ...heads, d: count }, terms: agreement(byHeads, { parties: names }) });
    const row = { party: 'd', from: '2025-07-01', recordedOn: '2026-02-01' };
    const [joined] = Facts.parse({ participation: [row], figures: [], costItems: [] }).participation;
    const participation = [...one.facts.participation, ...(joined === undefined ? [] : [joined])];
    return { ...one, facts: { ...one.facts, participation } };
  };
  const bridge = bridged(since(2025, 1000), since(2026, 2000));
  expect(bridge).toMatchObject({ a: { membership: '-4540000/219' } });
  expect(JSON.stringify(bridge)).not.toContain('figures');
});

test('whoever took the place of another bears what that one bore, and is told why it is more', () => {
  // c bore 200 € and became part of b: what b has now, 550 € of 1,100 €, is compared with 300 € + 200 €.
  const terms = agreement(byHeads);
  const successor = { party: 'b', from: '2026-01-01' };
  const parties = terms.parties.map((party) => (party.id === 'c' ? Party.parse({ ...party, successor }) : party));
  const next = input({ ...last, year: 2026, cost: '1100.00', terms: { ...terms, parties } });
  expect(bridged(input(last), next)).toEqual({ a: { cost: '5000' }, b: { cost: '5000' } });
});

test('what cannot be told apart is told as one, with the reason', () => {
  // Quotas name the members: without the newcomer the new ones leave nobody out, with it the old ones do.
  const quota = (of: object) => ({ rule: 'split', by: { key: 'quota', of } });
  const before = { ...last, heads: {}, terms: agreement(quota({ a: '60', b: '30', c: '10' })) };
  const next = input({
    ...before,
    year: 2026,
    cost: '1100.00',
    members: names,
    terms: agreement(quota({ a: '50', b: '30', c: '10', d: '10' }), { parties: names }),
  });
  const bridge = bridgeShares(input(before), next);
  expect(bridge.ok && bridge.value.inseparable.length > 0).toBe(true);
  const told = bridged(input(before), next);
  expect(told).toMatchObject({ d: { 'terms+membership': expect.any(String) as string } });
});

test('other days, and years that make no run, are refused', () => {
  expect(bridged(input(last), input(last))).toEqual(['periods-not-alike']);
  expect(bridged(input({ ...last, year: 2026 }), input(last))).toEqual(['periods-not-alike']);
  expect(bridged(input({ ...last, heads: { a: 1, b: 1 } }), input({ ...last, year: 2026 }))).toContain(
    'figure-missing',
  );
});
