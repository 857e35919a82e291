import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { formatCents, noCents, sumCents } from '../exact/cents.ts';
import { formatRatio } from '../exact/ratio.ts';
import { Facts } from '../ledger/facts.ts';
import { RunQuestion } from '../run/run-question.ts';
import type { AmountInEuro } from './amount-in-euro.ts';
import { Scenario, type ScenarioOutcome } from './scenario.ts';
import { tryScenario } from './try-scenario.ts';

const quota = { rule: 'split', by: { key: 'quota', of: { a: '50', b: '30', c: '20' }, total: '100' } };
const heads = { rule: 'split', by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } };

const agreement = Agreement.parse({
  format: 'umlage-agreement/1',
  cooperation: { id: 'three', name: 'Three' },
  title: 'Agreement of three',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'a', name: 'Town A', roles: ['host', 'member'] },
    { id: 'b', name: 'Town B', roles: ['member'] },
    { id: 'c', name: 'Town C', roles: ['member'] },
  ],
  clauses: [
    { id: 'quotas', number: '§ 1', text: 'A half, three tenths, a fifth.' },
    { id: 'rounding', number: '§ 2', text: 'To the cent.' },
  ],
  figures: [{ id: 'heads', name: 'Heads', unit: 'heads', holds: 'onDay' }],
  costTypes: [
    { id: 'it', name: 'IT' },
    { id: 'staff', name: 'Staff' },
  ],
  rates: { seat: { name: 'Seat', prices: [{ from: '2024-01-01', price: '1.00' }] } },
  tariffs: {
    list: { name: 'List', lines: [{ item: 'Seat', price: '1.00', per: 'year', quantity: { key: 'each' } }] },
  },
  pools: [
    { id: 'base', name: 'Base', takes: { costTypes: ['it'] }, rule: { clause: 'quotas', ...quota } },
    { id: 'heads', name: 'Heads', takes: { costTypes: ['staff'] }, rule: heads },
  ],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
});

const year = { from: '2024-01-01', until: '2025-01-01' };
const recordedOn = '2024-01-01';
const item = (costType: string, amount: string) => ({
  kind: 'cost',
  costType,
  text: `All the ${costType}`,
  amount,
  ...year,
  recordedOn: '2025-01-01',
});
const facts = Facts.parse({
  participation: ['a', 'b', 'c'].map((party) => ({ party, from: '2024-01-01', recordedOn })),
  figures: Object.entries({ a: '600', b: '300', c: '100' }).map(([party, value]) => ({
    figure: 'heads',
    party,
    on: '2023-06-30',
    value,
    source: 'count',
    recordedOn,
  })),
  costItems: [item('it', '1000.00'), item('staff', '2000.00')],
});
const input = {
  versions: [{ agreement }],
  facts,
  question: RunQuestion.parse({ period: year, asKnownOn: '2025-06-01' }),
};

const d = { id: 'd', name: 'Town D', roles: ['member'] };
const joins = {
  change: 'memberJoins',
  party: d,
  from: '2024-01-01',
  figures: [{ figure: 'heads', value: '1000', source: 'guess' }],
};
const quotas = (of: object) => ({ change: 'quotaChanged', pool: 'base', of });

function tried(...changes: readonly object[]): ScenarioOutcome {
  return tryScenario({ input, scenario: Scenario.parse({ changes }) });
}

function told({ before, after, difference, percent }: AmountInEuro) {
  const amounts = [before, after, difference].map((amount) => (amount === undefined ? '–' : formatCents(amount)));
  return [...amounts, percent === undefined ? '–' : `${formatRatio(percent)} %`].join(' | ');
}

const shares = ({ shares: all }: ScenarioOutcome) => all.map((share) => `${share.bearer}: ${told(share)}`);
const problems = (outcome: ScenarioOutcome) => outcome.after.problems.map(({ code, path }) => [code, path]);

// As it is: 1000.00 by 50, 30 and 20 is 500.00, 300.00, 200.00; 2000.00 by 600, 300 and 100 is 1200.00, 600.00, 200.00.
test('nothing changed changes nothing', () => {
  const outcome = tried();
  expect(shares(outcome)).toEqual([
    'a: 1700.00 | 1700.00 | 0.00 | 0 %',
    'b: 900.00 | 900.00 | 0.00 | 0 %',
    'c: 400.00 | 400.00 | 0.00 | 0 %',
  ]);
  expect([outcome.winners, outcome.losers, outcome.joined, outcome.left, outcome.draft]).toEqual([
    [],
    [],
    [],
    [],
    undefined,
  ]);
});

test('a member joins with a figure and a quota: the three pay less, and it pays the rest', () => {
  // Heads: 2000.00 by 600, 300, 100 and 1000 of 2000 is 600.00, 300.00, 100.00, 1000.00; base: 40, 25, 15 and 20 of a hundred.
  const outcome = tried(joins, quotas({ a: '40', b: '25', c: '15', d: '20' }));
  expect(problems(outcome)).toEqual([]);
  expect(shares(outcome)).toEqual([
    'a: 1700.00 | 1000.00 | -700.00 | -700/17 %',
    'b: 900.00 | 550.00 | -350.00 | -350/9 %',
    'c: 400.00 | 250.00 | -150.00 | -37.5 %',
    'd: 0.00 | 1200.00 | 1200.00 | –',
  ]);
  expect(told(outcome.total)).toBe('3000.00 | 3000.00 | 0.00 | 0 %');
  expect(told(outcome.staying)).toBe('3000.00 | 1800.00 | -1200.00 | -40 %');
  expect([outcome.joined, outcome.winners, outcome.losers]).toEqual([['d'], ['a', 'b', 'c'], []]);
  expect(outcome.shares[0]?.pools.map((share) => `${share.pool}: ${told(share)}`)).toEqual([
    'base: 500.00 | 400.00 | -100.00 | -20 %',
    'heads: 1200.00 | 600.00 | -600.00 | -50 %',
  ]);
  const draft = outcome.draft?.agreement;
  expect(draft?.version).toEqual({ number: 2, from: '2025-01-01' });
  expect(draft?.parties.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(draft?.pools[0]?.rule.clause).toBe('quotas');
});

test('a member leaves within the year: it bears until then, and the draft knows it no more', () => {
  // 182 of 366 days with all, 184 without b. Heads: 2000 × 182/366 by 6:3:1 and 2000 × 184/366 by 6:1. The base as before up to
  // then, and from then by 70 and 30.
  const changes = [{ change: 'memberLeaves', party: 'b', on: '2024-07-01' }, quotas({ a: '70', c: '30' })];
  const outcome = tryScenario({ input, scenario: Scenario.parse({ changes, from: '2024-07-01' }) });
  expect(problems(outcome)).toEqual([]);
  // b: 300 × 182/366 = 149.18 and 600 × 182/366 = 298.36.
  expect(shares(outcome)[1]).toMatch(/^b: 900\.00 \| 447\.54 \| -452\.46/u);
  expect(told(outcome.total)).toBe('3000.00 | 3000.00 | 0.00 | 0 %');
  const draft = outcome.draft?.agreement;
  expect(draft?.parties.map(({ id }) => id)).toEqual(['a', 'c']);
  const by = draft?.pools[0]?.rule.rule === 'split' ? draft.pools[0].rule.by : undefined;
  expect(Object.keys(by?.key === 'quota' ? by.of : {})).toEqual(['a', 'c']);
});

test('cost goes up by a percentage or an amount, in all or in one pool', () => {
  expect(shares(tried({ change: 'costMoved', percent: '10' }))[0]).toBe('a: 1700.00 | 1870.00 | 170.00 | 10 %');
  expect(shares(tried({ change: 'costMoved', pool: 'base', percent: '-50' }))[0]).toBe(
    'a: 1700.00 | 1450.00 | -250.00 | -250/17 %',
  );
  const added = tried({ change: 'costAdded', pool: 'heads', amount: '100.00', text: 'More' });
  expect(shares(added)[0]).toBe('a: 1700.00 | 1760.00 | 60.00 | 60/17 %');
  expect([added.draft, added.losers]).toEqual([undefined, ['a', 'b', 'c']]);
});

test('another rule, figure or price', () => {
  const equally = { change: 'ruleReplaced', pool: 'base', rule: { rule: 'split', by: { key: 'each' } } };
  expect(shares(tried(equally))[0]).toBe('a: 1700.00 | 1533.34 | -166.66 | -8333/850 %');
  // 2000 by 600, 300 and 600 of 1500.
  const figure = { change: 'figureChanged', figure: 'heads', party: 'c', value: '600', source: 'guess' };
  expect(shares(tried(figure))[2]).toBe('c: 400.00 | 1000.00 | 600.00 | 150 %');
  const charges = {
    change: 'ruleReplaced',
    pool: 'heads',
    rule: {
      rule: 'divide',
      portions: [
        { portion: 'charges', tariff: 'list' },
        { portion: 'rest', then: { rule: 'to', bearer: 'a' } },
      ],
    },
  };
  // b and c are charged 9.00 each, and a bears the rest.
  const price = { change: 'priceChanged', tariff: 'list', price: '9.00' };
  expect(shares(tried(charges, price))[1]).toBe('b: 900.00 | 309.00 | -591.00 | -197/3 %');
  const rate = [
    { ...price, price: { rate: 'seat' } },
    { change: 'rateChanged', rate: 'seat', price: '8.00' },
  ];
  const outcome = tried(charges, ...rate);
  expect(shares(outcome)[1]).toBe('b: 900.00 | 308.00 | -592.00 | -592/9 %');
  expect(outcome.draft?.agreement?.rates['seat' as never]).toMatchObject({
    prices: [
      { from: '2024-01-01', price: 100 },
      { from: '2025-01-01', price: 800 },
    ],
  });
});

test('what cannot be is told at its place in the scenario, and nothing is computed', () => {
  const rest = { change: 'memberLeaves', party: 'b', on: '2024-01-01' };
  const all = tried(
    { ...joins, party: 'a' },
    { ...joins, party: 'x' },
    { ...joins, party: { ...d, id: 'b' }, from: '2025-01-01' },
    { ...joins, services: ['mail'], figures: [{ figure: 'desks', value: '1', source: 'guess' }] },
    rest,
    { ...rest, party: 'x' },
    { ...rest, party: 'c', on: '2025-01-01' },
    { change: 'ruleReplaced', pool: 'x', rule: heads },
    quotas({}),
    { ...quotas({}), pool: 'heads' },
    { change: 'figureChanged', figure: 'x', value: '1', source: 'guess' },
    { change: 'costMoved', costType: 'x', percent: '-101' },
    { change: 'costMoved', pool: 'heads', costType: 'it', percent: '1' },
    { change: 'costAdded', amount: '1.00', text: 'More' },
    { change: 'costMoved', percent: '9'.repeat(14) },
    { change: 'priceChanged', tariff: 'x', price: '1.00' },
    { change: 'priceChanged', tariff: 'list', item: 'x', price: '1.00' },
    { change: 'rateChanged', rate: 'x', price: '1.00' },
  );
  expect(problems(all)).toEqual([
    ['already-taking-part', '/changes/0/party'],
    ['reference-unknown', '/changes/1/party'],
    ['id-twice', '/changes/2/party/id'],
    ['already-taking-part', '/changes/2/party'],
    ['change-after-period', '/changes/2/from'],
    ['reference-unknown', '/changes/3/services/0'],
    ['reference-unknown', '/changes/3/figures/0/figure'],
    ['not-taking-part', '/changes/4/party'],
    ['reference-unknown', '/changes/5/party'],
    ['change-after-period', '/changes/6/on'],
    ['reference-unknown', '/changes/7/pool'],
    ['quota-not-one', '/changes/9/pool'],
    ['reference-unknown', '/changes/10/figure'],
    ['reference-unknown', '/changes/11/costType'],
    ['trend-too-low', '/changes/11/percent'],
    ['value-not-allowed', '/changes/12/costType'],
    ['cost-to-move-missing', '/changes/12'],
    ['field-missing', '/changes/13/pool'],
    ['amount-too-large', '/changes/14/percent'],
    ['reference-unknown', '/changes/15/tariff'],
    ['value-not-allowed', '/changes/16/item'],
    ['reference-unknown', '/changes/17/rate'],
  ]);
  expect(shares(all)).toEqual(['a: 1700.00 | – | – | –', 'b: 900.00 | – | – | –', 'c: 400.00 | – | – | –']);
});

test('what only shows in the computation is told at the change that brings it about', () => {
  expect(problems(tried(joins))).toEqual([['quota-missing', '/changes/0/party']]);
  expect(problems(tried({ ...joins, figures: [] }, quotas({ a: '30', d: '20' })))).toEqual([
    ['figure-missing', '/changes/0/figures'],
  ]);
  expect(problems(tried(quotas({ a: '40' })))).toEqual([['quota-total-differs', '/changes/0/of']]);
  const leaves = { change: 'memberLeaves', party: 'b', on: '2024-07-01' };
  expect(problems(tried({ change: 'costMoved', percent: '1' }, leaves))).toEqual([
    ['quota-absent', '/changes/1/party'],
  ]);
  const unknown = { change: 'ruleReplaced', pool: 'base', rule: { rule: 'to', bearer: 'x' } };
  expect(problems(tried(unknown))).toEqual([['reference-unknown', '/changes/0/rule/bearer']]);
});

test('a draft that would be no agreement is told, whatever the year comes to', () => {
  // The host leaves: of the year it can be computed what that means, but nobody would bill.
  const leaves = { change: 'memberLeaves', party: 'a', on: '2024-07-01' };
  const changes = [leaves, { change: 'ruleReplaced', pool: 'base', rule: heads }];
  const outcome = tryScenario({ input, scenario: Scenario.parse({ changes }) });
  expect(problems(outcome)).toEqual([]);
  expect(outcome.left).toEqual([]);
  expect(outcome.draft?.agreement).toBeUndefined();
  expect(outcome.draft?.problems.map(({ code, path }) => [code, path])).toEqual([['host-not-one', '/changes/0/party']]);
  const early = tryScenario({
    input,
    scenario: Scenario.parse({ changes: [changes[1]], draft: { from: '2024-01-01' } }),
  });
  expect(early.draft?.problems.map(({ code, path }) => [code, path])).toEqual([
    ['versions-overlapping', '/draft/from'],
  ]);
});

test('clauses read as the draft says, and shares add up to the cost', () => {
  const clauses = [{ id: 'quotas', number: '§ 1', text: 'Equally.' }];
  const equally = { change: 'ruleReplaced', pool: 'base', rule: { rule: 'split', by: { key: 'each' } } };
  const scenario = Scenario.parse({ changes: [equally], draft: { clauses } });
  const { draft, shares: all, total } = tryScenario({ input, scenario });
  expect(draft?.agreement?.clauses[0]?.text).toBe('Equally.');
  expect(sumCents(all.map(({ after }) => after ?? noCents))).toBe(total.after);
});
