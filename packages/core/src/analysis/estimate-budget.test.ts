import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import type { Outcome } from '../base/outcome.ts';
import { formatCents } from '../exact/cents.ts';
import { Facts } from '../ledger/facts.ts';
import { estimateBudget } from './estimate-budget.ts';
import { EstimateQuestion, type EstimatedYear } from './estimate.ts';

const byHeads = { rule: 'split', by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } };

function agreementOf(terms: object = {}) {
  return Agreement.parse({
    format: 'umlage-agreement/1',
    cooperation: { id: 'trio', name: 'Trio' },
    title: 'Agreement of three',
    legalBasis: 'example',
    version: { number: 1, from: '2024-01-01' },
    parties: [
      { id: 'a', name: 'Town A', roles: ['host', 'member'] },
      { id: 'b', name: 'Town B', roles: ['member'] },
      { id: 'c', name: 'Town C', roles: ['member'] },
    ],
    clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
    figures: [{ id: 'heads', name: 'Heads', unit: 'heads', holds: 'onDay' }],
    costTypes: [
      { id: 'staff', name: 'Staff' },
      { id: 'software', name: 'Software' },
      { id: 'hardware', name: 'Hardware' },
    ],
    pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['staff', 'software', 'hardware'] }, rule: byHeads }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
    assets: { depreciation: 'included', monthOfDisposal: 'counts', clause: 'rounding' },
    ...terms,
  });
}

const year = (from: number, until = from + 1) => ({ from: `${from}-01-01`, until: `${until}-01-01` });
const item = (costType: string, amount: string, more: object = year(2024)) => ({
  kind: 'cost',
  costType,
  text: costType,
  amount,
  recordedOn: '2025-01-01',
  ...more,
});
const heads = (party: string, value: string, on = '2023-06-30') => ({
  figure: 'heads',
  party,
  on,
  value,
  source: 'census',
  recordedOn: '2024-01-01',
});

function factsOf(facts: object = {}) {
  return Facts.parse({
    participation: ['a', 'b'].map((party) => ({ party, from: '2024-01-01', recordedOn: '2024-01-01' })),
    figures: [heads('a', '600'), heads('b', '400')],
    costItems: [item('staff', '1000.00'), item('software', '500.00')],
    ...facts,
  });
}

const trend = (costType: string, percent: string, more: object = {}) => ({
  costType,
  percent,
  source: 'decree',
  ...more,
});

function estimated(facts: object = {}, asked: object = {}, terms: object = {}) {
  const question = EstimateQuestion.parse({
    base: '2024-01-01',
    years: 2,
    asKnownOn: '2025-06-01',
    trends: [],
    ...asked,
  });
  return estimateBudget({ versions: [{ agreement: agreementOf(terms) }], facts: factsOf(facts), question });
}

function valueOrThrow<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function sharesIn({ shares }: EstimatedYear) {
  return Object.fromEntries((shares ?? []).map(({ party, amount }) => [party, formatCents(amount)]));
}

function costsIn({ costs }: EstimatedYear) {
  return costs.map(({ costType, because, amount }) => `${costType} ${because} ${formatCents(amount)}`);
}

test('cost moves by its trend, and stays where there is none and says so', () => {
  const { base, years, carried, findings } = valueOrThrow(
    estimated({}, { trends: [trend('staff', '3'), trend('staff', '-1', { from: '2026-01-01' })] }),
  );
  expect(sharesIn(base)).toEqual({ a: '900.00', b: '600.00' });
  // 1000 × 1.03 = 1030, × 0.99 = 1019.70.
  expect(years.map(costsIn)).toEqual([
    ['staff trend 1030.00', 'software unchanged 500.00'],
    ['staff trend 1019.70', 'software unchanged 500.00'],
  ]);
  expect(years.map(sharesIn)).toEqual([
    { a: '918.00', b: '612.00' },
    { a: '911.82', b: '607.88' },
  ]);
  expect(years.map(({ shares = [] }) => shares.map(({ change }) => change))).toEqual([
    [1800, 1200],
    [-618, -412],
  ]);
  expect(carried.map(({ party, on }) => [party, on])).toEqual([
    ['a', '2023-06-30'],
    ['b', '2023-06-30'],
  ]);
  expect(findings).toEqual([]);
});

test('a trend that begins later moves the years before not, and says so', () => {
  const { years } = valueOrThrow(estimated({}, { trends: [trend('staff', '10', { from: '2026-01-01' })] }));
  expect(years.map(costsIn)).toEqual([
    ['staff unchanged 1000.00', 'software unchanged 500.00'],
    ['staff trend 1100.00', 'software unchanged 500.00'],
  ]);
  expect(years[1]?.costs[0]?.trends.map(({ year: of, trend: by }) => [of.from, by?.source])).toEqual([
    ['2025-01-01', undefined],
    ['2026-01-01', 'decree'],
  ]);
});

test('what is planned for a year wins over the trend of its type, in that year alone', () => {
  const costItems = [
    item('staff', '1000.00'),
    item('software', '500.00'),
    item('software', '800.00', { ...year(2025), budget: true }),
  ];
  const { years } = valueOrThrow(estimated({ costItems }, { trends: [trend('software', '10')] }));
  expect(years.map(costsIn)).toEqual([
    ['staff unchanged 1000.00', 'software planned 800.00'],
    ['staff unchanged 1000.00', 'software trend 605.00'],
  ]);
});

test('figures count as far as they are known, and are then as counted last', () => {
  const figures = [
    heads('a', '600'),
    heads('b', '400'),
    heads('a', '500', '2024-06-30'),
    heads('b', '500', '2024-06-30'),
  ];
  const { years, carried } = valueOrThrow(estimated({ figures }, { years: 3 }));
  expect(years.map(sharesIn)).toEqual(Array.from({ length: 3 }, () => ({ a: '750.00', b: '750.00' })));
  expect(carried.map(({ on }) => on)).toEqual(['2024-06-30', '2024-06-30']);
});

test('who is known to join or leave does so; of whom nobody knows a figure the year is not made up', () => {
  const participation = [
    { party: 'a', from: '2024-01-01', recordedOn: '2024-01-01' },
    { party: 'b', from: '2024-01-01', until: '2026-01-01', recordedOn: '2024-01-01' },
    { party: 'c', from: '2025-01-01', recordedOn: '2025-01-01' },
  ];
  const figures = [heads('a', '600'), heads('b', '400'), heads('c', '500', '2024-06-30')];
  const costItems = [item('staff', '1000.00'), item('software', '90.00', { ...year(2024), bearer: 'b' })];
  const { years } = valueOrThrow(estimated({ participation, figures, costItems }));
  expect(years.map(({ joined, left }) => ({ joined, left }))).toEqual([
    { joined: ['c'], left: [] },
    { joined: [], left: ['b'] },
  ]);
  // Of 1000 by 600, 400 and 500; then by 600 and 500.
  expect(years.map(sharesIn)).toEqual([
    { a: '400.00', b: '356.67', c: '333.33' },
    { a: '545.45', c: '454.55' },
  ]);
  expect(years.map(costsIn)[1]).toEqual(['staff unchanged 1000.00', 'software left 0.00']);

  const unknown = valueOrThrow(estimated({ participation, costItems }));
  expect(unknown.years.map(({ total, problems }) => [total, problems.map(({ code }) => code)])).toEqual([
    [undefined, ['figure-missing']],
    [undefined, ['figure-missing']],
  ]);
});

test('assets are computed by the terms; what is booked for several years is not moved as well', () => {
  const costItems = [
    item('staff', '1000.00'),
    item('software', '2192.00', year(2023, 2029)), // 2192 days: 366 in 2024, 365 in 2025
    item('staff', '70.00', year(2025)),
  ];
  const assets = [
    {
      asset: 'server',
      text: 'Server',
      costType: 'hardware',
      cost: '240.00',
      from: '2024-01-01',
      lifeMonths: 24,
      recordedOn: '2024-01-01',
    },
  ];
  const { base, years } = valueOrThrow(estimated({ costItems, assets }, { trends: [trend('software', '10')] }));
  expect(costsIn(base)).toEqual(['staff booked 1000.00', 'software booked 366.00', 'hardware computed 120.00']);
  expect(years.map(costsIn)).toEqual([
    ['staff unchanged 1000.00', 'software booked 365.00', 'hardware computed 120.00'],
    ['staff unchanged 1000.00', 'software booked 365.00'],
  ]);
  expect(years.map(({ total }) => total)).toEqual([148500, 136500]);
  expect(years[0]?.costs[0]?.bookedSoFar).toBe(7000);
});

test('only the part that falls into the base year is carried on, on the same days', () => {
  const half = item('staff', '1000.00', { from: '2023-07-03', until: '2024-07-02' }); // 182 of 365 days before
  const { years } = valueOrThrow(estimated({ costItems: [half] }));
  expect(years[0]?.costs.map(({ amount, base }) => [amount, base])).toEqual([[50137, 50137]]);
});

test('a version that ends leaves the years after it open', () => {
  const { years } = valueOrThrow(
    estimated({}, {}, { version: { number: 1, from: '2024-01-01', until: '2026-01-01' } }),
  );
  expect(years.map(({ total, problems }) => [total, problems.map(({ code }) => code)])).toEqual([
    [150000, []],
    [undefined, ['period-after-agreement']],
  ]);
});

test('a trend that moves nothing is told, as is a base year without cost', () => {
  const told = (outcome: ReturnType<typeof estimated>) =>
    valueOrThrow(outcome).findings.map(({ code, path }) => [code, path]);
  expect(told(estimated({}, { trends: [trend('hardware', '3')] }))).toEqual([['trend-without-cost', '/trends/0']]);
  expect(told(estimated({ costItems: [] }))).toEqual([['base-year-without-cost', '/base']]);
});

test('trends nobody can mean are refused, all at once', () => {
  const outcome = estimated(
    {},
    { trends: [trend('staff', '-100.1'), trend('staplers', '3'), trend('software', '999999999999')] },
  );
  expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, path])).toEqual([
    ['trend-too-low', '/trends/0/percent'],
    ['reference-unknown', '/trends/1/costType'],
    ['amount-too-large', '/trends'],
  ]);
});

test('years beyond the last day there is are refused', () => {
  const outcome = estimated({}, { base: '9899-01-01', years: 1 });
  expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, path])).toEqual([['date-invalid', '/base']]);
});

test('limits on a change look at the estimated year before', () => {
  const takes = { costTypes: ['staff', 'software', 'hardware'] };
  const rule = { rule: 'limit', of: byHeads, bounds: [{ for: ['a'], max: { change: '10' } }] };
  const figures = [
    heads('a', '600'),
    heads('b', '400'),
    heads('a', '900', '2024-06-30'),
    heads('b', '100', '2024-06-30'),
  ];
  const { years } = valueOrThrow(estimated({ figures }, {}, { pools: [{ id: 'pool', name: 'Pool', takes, rule }] }));
  // By heads 1350.00 and 150.00, but for a no more than 900.00 + 10 %, then 990.00 + 10 %.
  expect(years.map(sharesIn)).toEqual([
    { a: '990.00', b: '510.00' },
    { a: '1089.00', b: '411.00' },
  ]);
});
