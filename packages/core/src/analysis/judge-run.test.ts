import { describe, expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import type { Problem } from '../base/problem.ts';
import { formatRatio, ratio } from '../exact/ratio.ts';
import { toDecimalPlaces } from '../exact/rounding.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion } from '../run/run-question.ts';
import type { Run } from '../run/run-result.ts';
import type { FairnessOfRun } from './fairness-of-run.ts';
import { judgeRun } from './judge-run.ts';
import { CostAlone, PoolCostFunction } from './pool-cost-function.ts';
import { Baseline } from './savings.ts';

const each = { rule: 'split', by: { key: 'each' } };
const heads = { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } };
const byHeads = { rule: 'split', by: heads };
const period = { from: '2025-01-01', until: '2026-01-01' };
const recordedOn = '2026-01-10';

type World = {
  readonly rule?: object;
  readonly heads?: Readonly<Record<string, number>>;
  readonly joined?: Readonly<Record<string, string>>;
  readonly items?: readonly object[];
  readonly pools?: readonly string[];
  readonly terms?: object;
};

const threeTowns = { a: 500, b: 300, c: 200 };

/** Towns that share a pool of 1,000.00 € by heads, or otherwise as given. */
function settled({ rule = byHeads, heads: counted = threeTowns, joined = {}, items = [{}], ...more }: World = {}): Run {
  const { pools = ['it'], terms = {} } = more;
  const towns = Object.keys(counted);
  const agreement = Agreement.parse({
    format: 'umlage-agreement/1',
    cooperation: { id: 'few', name: 'Few' },
    title: 'Agreement of a few',
    legalBasis: 'example',
    version: { number: 1, from: '2020-01-01' },
    parties: towns.map((id) => ({ id, name: `Town ${id}`, roles: id === 'a' ? ['host', 'member'] : ['member'] })),
    clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
    figures: [{ id: 'heads', name: 'Heads', unit: 'heads', holds: 'onDay' }],
    costTypes: pools.map((id) => ({ id, name: id })),
    pools: pools.map((id) => ({ id, name: `Pool ${id}`, takes: { costTypes: [id] }, rule })),
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
    ...terms,
  });
  const facts = Facts.parse({
    participation: towns.map((party) => ({ party, from: joined[party] ?? '2020-01-01', recordedOn })),
    figures: Object.entries(counted).map(([party, value]) => ({
      figure: 'heads',
      party,
      on: '2024-06-30',
      value: String(value),
      source: 'register',
      recordedOn,
    })),
    costItems: items.map((item) => ({
      kind: 'cost',
      costType: 'it',
      text: 'All of it',
      amount: '1000.00',
      ...period,
      recordedOn,
      ...item,
    })),
  });
  const question = RunQuestion.parse({ period, asKnownOn: '2026-02-01' });
  const run = runAllocation({ versions: [{ agreement }], facts, question });
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}

const declare = (parts: readonly object[], more: object = {}) =>
  PoolCostFunction.parse({ pool: 'it', parts, source: 'Estimate', estimate: true, ...more });
const fixedAndHeads = (percent: string) =>
  declare([
    { cost: 'fixedPercent', percent },
    { cost: 'rest', by: heads },
  ]);

function alone(parties: readonly string[] | undefined, amount: string, more: object = {}) {
  const about = parties === undefined ? {} : { parties };
  const source = { title: 'Study' };
  return Baseline.parse({ ...about, period, amount, text: 'Alone', source, estimate: true, recordedOn, ...more });
}

function judged(...given: Parameters<typeof judgeRun>): FairnessOfRun {
  const outcome = judgeRun(...given);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function problemsOf(...given: Parameters<typeof judgeRun>): readonly Problem[] {
  const outcome = judgeRun(...given);
  return outcome.ok ? [] : outcome.problems;
}

/** In euro. */
const euro = (cents: Parameters<typeof toDecimalPlaces>[0] | undefined) =>
  cents === undefined ? undefined : Number(toDecimalPlaces(cents, 4)) / 100;

const byParty = (found: FairnessOfRun, of: (member: FairnessOfRun['members'][number]) => unknown) =>
  Object.fromEntries(found.members.map((member) => [member.party, of(member)]));

describe('a part that is fixed, and a rest by heads', () => {
  // Of 1,000 € 400 are fixed; the other 600 are 0.60 a head of 1,000: 300, 180 and 120.
  const found = judged(settled(), { functions: [fixedAndHeads('40')] });

  test('each pays less than alone, and every two less than by themselves', () => {
    expect(byParty(found, ({ alone: cost }) => euro(cost))).toEqual({ a: 700, b: 580, c: 520 });
    expect(byParty(found, ({ saving }) => euro(saving))).toEqual({ a: 200, b: 280, c: 320 });
    expect(found.isIndividuallyRational).toBe(true);
    // a and b would cost 400 + 480 = 880 and pay 800; a and c 820 and 700; b and c 700 and 500.
    expect(found.stability).toMatchObject({ groups: 6, cheaperAlone: 0, isInCore: true });
    expect(found.stability?.worst?.parties).toEqual(['a', 'b']);
    expect(euro(found.stability?.worst?.excess)).toBe(-80);
  });

  test('by theory each bears its heads and a third of what is fixed', () => {
    const thirds = { a: '433.33', b: '313.33', c: '253.33' };
    for (const concept of ['shapley', 'nucleolus', 'remainingBenefits', 'equalCharge'] as const) {
      const shares = byParty(found, ({ concepts }) => euro(concepts[concept])?.toFixed(2));
      expect(shares).toEqual(thirds);
    }
    // Every group could then be left 133.33 better off than by itself.
    expect(euro(found.leastCore?.excess)?.toFixed(2)).toBe('-133.33');
    expect(found.missing).toEqual([]);
    expect(found.findings).toEqual([]);
  });

  test('it says what it rests on', () => {
    expect(found.assumed).toMatchObject([
      {
        pool: 'it',
        source: 'Estimate',
        estimate: true,
        users: ['a', 'b', 'c'],
        parts: [{ cost: 'fixed' }, { by: heads }],
      },
    ]);
    expect(found.assumed[0]?.parts.map((part) => ('price' in part ? formatRatio(part.price) : ''))).toEqual(['', '60']);
  });
});

test('who would be cheaper without the others is told, and by how much', () => {
  // In equal parts each pays 333.33 1/3; with 100 € fixed and 0.90 a head, c alone would cost 280, b and c together 550.
  const found = judged(settled({ rule: each }), { functions: [fixedAndHeads('10')] });
  expect(byParty(found, ({ saving }) => euro(saving)?.toFixed(2))).toEqual({ a: '216.67', b: '36.67', c: '-53.33' });
  expect(found.isIndividuallyRational).toBe(false);
  expect(found.stability).toMatchObject({ cheaperAlone: 2, isInCore: false, worst: { parties: ['b', 'c'] } });
  expect(euro(found.stability?.worst?.excess)?.toFixed(2)).toBe('116.67');
});

test('a cent of rounding makes no split unfair', () => {
  // A third of 1,000.00 € is rounded up for one; alone each would cost just its third.
  const found = judged(settled({ rule: each }), { functions: [declare([{ cost: 'rest', by: { key: 'each' } }])] });
  expect(byParty(found, ({ agreed }) => agreed)).toEqual({ a: 33_334, b: 33_333, c: 33_333 });
  expect(found.stability).toMatchObject({ isInCore: true, cheaperAlone: 0 });
});

describe('what is declared has to come to what the run costs', () => {
  const parts = [
    { cost: 'fixed', amount: '400.00' },
    { cost: 'perUnit', price: '0.70', by: heads },
  ];

  test('else it is told by how much not', () => {
    const [found] = problemsOf(settled(), { functions: [declare(parts)] });
    expect(found).toMatchObject({
      code: 'game-cost-differs',
      path: '/functions/0',
      place: { pool: 'it' },
      facts: { declared: '1100.00', amount: '1000.00', difference: '100.00', direction: 'more' },
    });
  });

  test('or moved in proportion, where that is asked for, and told', () => {
    const found = judged(settled(), { functions: [declare(parts, { scale: true })] });
    expect(found.assumed[0]?.scaledFrom).toEqual(ratio(110_000));
    // 400 and 700 times 10/11: alone a would cost 363.64 and 318.18.
    expect(euro(found.members[0]?.alone)?.toFixed(2)).toBe('681.82');
  });

  test('a rest takes only what is left', () => {
    const tooMuch = [
      { cost: 'fixed', amount: '1000.01' },
      { cost: 'rest', by: heads },
    ];
    expect(problemsOf(settled(), { functions: [declare(tooMuch)] })).toMatchObject([
      { code: 'game-cost-differs', facts: { difference: '0.01', direction: 'more' } },
    ]);
  });
});

test('steps: two towns of up to 600 heads need one server, all three need two', () => {
  const steps = [
    { upTo: '600', amount: '500.00' },
    { upTo: '1000', amount: '1000.00' },
  ];
  const stepped = declare([{ cost: 'stepped', steps, by: heads }]);
  const found = judged(settled(), { functions: [stepped] });
  // a and b have 800 heads and need two; b and c have 500, need one, and pay the same 500.
  expect(byParty(found, ({ alone: cost }) => euro(cost))).toEqual({ a: 500, b: 500, c: 500 });
  expect(found.stability).toMatchObject({ isInCore: true });
  expect(euro(found.stability?.worst?.excess)).toBe(0);
  const short = declare([{ cost: 'stepped', steps: steps.slice(0, 1), by: heads }]);
  expect(problemsOf(settled(), { functions: [short] })).toMatchObject([
    { code: 'steps-too-short', path: '/functions/0/parts/0/steps/0/upTo', facts: { upTo: '600', units: '1000' } },
  ]);
});

test('who takes part for half a year counts half', () => {
  // c joins on 2 July, for 183 of 365 days: 200 heads count 100.27…; a fixed part is what it is.
  const run = settled({ rule: each, joined: { c: '2025-07-02' } });
  const found = judged(run, { functions: [declare([{ cost: 'rest', by: heads }])] });
  const price = ratio(100_000n * 365n, 800n * 365n + 200n * 183n);
  expect(found.members[2]?.alone).toEqual(ratio(price.numerator * 200n * 183n, price.denominator * 365n));
});

test('as agreed, nobody is dearer alone; and a key may be any of the agreement', () => {
  const run = settled({ rule: each });
  const found = judged(run, { functions: [declare([{ cost: 'rest', by: 'agreed' }])] });
  expect(byParty(found, ({ saving }) => euro(saving))).toEqual({ a: 0, b: 0, c: 0 });
  const unknown = { key: 'figure', figure: 'seats', at: { on: '06-30', year: -1 } };
  expect(problemsOf(run, { functions: [declare([{ cost: 'rest', by: unknown }])] })).toMatchObject([
    { code: 'reference-unknown', path: '/functions/0/parts/0/by/figure', facts: { id: 'seats', what: 'figure' } },
  ]);
});

test('a credit is borne as agreed, too', () => {
  const run = settled({ items: [{ kind: 'revenue' }] });
  const found = judged(run, { functions: [declare([{ cost: 'rest', by: 'agreed' }])] });
  expect(byParty(found, ({ alone: cost }) => euro(cost))).toEqual({ a: -500, b: -300, c: -200 });
});

test('what is charged directly is caused by its bearer alone', () => {
  const run = settled({ items: [{}, { amount: '90.00', bearer: 'c' }] });
  const found = judged(run, { functions: [fixedAndHeads('40')] });
  expect(byParty(found, ({ alone: cost }) => euro(cost))).toEqual({ a: 700, b: 580, c: 610 });
  expect(found.direct).toEqual([{ pool: 'it', amount: ratio(9000) }]);
  expect(euro(found.total)).toBe(1090);
  expect(found.stability?.isInCore).toBe(true);
});

test('a pool without a function is named, with what to do; a pool nobody bears needs none', () => {
  const run = settled({ pools: ['it', 'net', 'idle'], items: [{}, { costType: 'net', amount: '50.00' }] });
  expect(problemsOf(run, { functions: [fixedAndHeads('40')] })).toMatchObject([
    { code: 'cost-function-missing', path: '/functions', place: { pool: 'net' }, facts: { amount: '50.00' } },
  ]);
  expect(problemsOf(run, { functions: [] }).map(({ place }) => place.pool)).toEqual(['it', 'net']);
  const functions = [
    fixedAndHeads('40'),
    fixedAndHeads('40'),
    declare([{ cost: 'rest', by: 'agreed' }], { pool: 'no' }),
  ];
  expect(problemsOf(run, { functions }).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'id-twice /functions/1/pool',
    'reference-unknown /functions/2/pool',
    'cost-function-missing /functions',
  ]);
});

describe('known totals', () => {
  const apart = (parties: readonly string[], amount: string) =>
    CostAlone.parse({ parties, amount, source: 'Offer', estimate: true });

  test('by themselves they are judged as far as they go', () => {
    const found = judged(settled(), {
      functions: [],
      alone: [apart(['c', 'b'], '650.00')],
      baselines: [alone(['a'], '450.00')],
    });
    expect(found.compared.map(({ parties, excess, source }) => [parties, euro(excess), source])).toEqual([
      [['b', 'c'], -150, 'Offer'],
      [['a'], 50, 'Study'],
    ]);
    expect(found).not.toHaveProperty('stability');
    expect(found).not.toHaveProperty('isIndividuallyRational');
    expect(byParty(found, ({ saving }) => euro(saving))).toEqual({ a: -50, b: undefined, c: undefined });
  });

  test('a record of several adds up what each would cost, and is no cost of a group', () => {
    const baselines = [alone(['b', 'c'], '1300.00'), alone(undefined, '1800.00'), alone(['d'], '1.00')];
    const found = judged(settled(), { functions: [fixedAndHeads('40')], baselines });
    expect(found.unused).toEqual(baselines);
    expect(found.compared).toEqual([]);
  });

  test('of every group, they are a game', () => {
    const costs = [
      ['a', '600.00'],
      ['b', '400.00'],
      ['c', '300.00'],
      ['a b', '850.00'],
      ['a c', '750.00'],
      ['b c', '480.00'],
    ] as const;
    const found = judged(settled(), {
      functions: [],
      alone: costs.map(([group, amount]) => apart(group.split(' '), amount)),
    });
    // b and c pay 500 and would cost 480.
    expect(found.stability).toMatchObject({ cheaperAlone: 1, isInCore: false, worst: { parties: ['b', 'c'] } });
    expect(euro(found.stability?.worst?.excess)).toBe(20);
  });

  test('they go before what functions come to, what is said now before what is recorded, the latest first', () => {
    const baselines = [alone(['c'], '999.00'), alone(['c'], '150.00', { recordedOn: '2026-01-20' })];
    const found = judged(settled(), { functions: [fixedAndHeads('40')], baselines });
    expect(byParty(found, ({ alone: cost }) => euro(cost))).toEqual({ a: 700, b: 580, c: 150 });
    expect(found.stability).toMatchObject({ worst: { parties: ['c'] }, cheaperAlone: 1 });
    expect(euro(found.stability?.worst?.excess)).toBe(50);
    const said = judged(settled(), { functions: [fixedAndHeads('40')], alone: [apart(['c'], '210.00')], baselines });
    expect(byParty(said, ({ alone: cost }) => euro(cost))).toEqual({ a: 700, b: 580, c: 210 });
  });

  test('what is odd then is told in names and euro', () => {
    const odd = judged(settled(), { functions: [fixedAndHeads('40')], baselines: [alone(['c'], '9000.00')] });
    expect(odd.findings).toMatchObject([
      {
        code: 'cost-falls',
        facts: { group: 'Town c', cost: '9000.00', joining: 'Town b', together: '700.00', inEuro: true },
      },
    ]);
  });

  test('a group that cannot be meant is refused with its place', () => {
    const groups = [
      apart(['a', 'z'], '1.00'),
      apart(['a', 'b', 'c'], '1.00'),
      apart(['a', 'b'], '1.00'),
      apart(['b', 'a'], '2.00'),
    ];
    expect(problemsOf(settled(), { functions: [], alone: groups }).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'reference-unknown /alone/0/parties/1',
      'size-wrong /alone/1/parties',
      'group-twice /alone/3',
    ]);
  });
});

test('of many members as much as can be computed, and what not is said', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`m${String(index + 10)}`, 100]));
  const steps = [
    { upTo: '1500', amount: '600.00' },
    { upTo: '3000', amount: '1000.00' },
  ];
  const found = judged(settled({ heads: many }), { functions: [declare([{ cost: 'stepped', steps, by: heads }])] });
  expect(found.missing.map(({ what }) => what)).toEqual(['groups', 'leastCore', 'nucleolus']);
  expect(found.isIndividuallyRational).toBe(true);
  // All are alike: a thirtieth of 1,000 €, which the sample meets within some standard errors.
  const [first] = found.members;
  const error = first?.shapleyError ?? 0;
  expect(error).toBeGreaterThan(0);
  expect(Math.abs((euro(first?.concepts.shapley) ?? 0) * 100 - 100_000 / 30)).toBeLessThan(5 * error);
  expect(euro(first?.concepts.equalCharge)?.toFixed(2)).toBe('33.33');
});

test('a run that bears nothing has nobody to judge', () => {
  expect(judged(settled({ items: [] }), { functions: [] })).toMatchObject({ members: [], assumed: [] });
});
