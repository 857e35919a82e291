import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import { readDocument } from '../base/read-document.ts';
import { formatCents } from '../exact/cents.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from './run-allocation.ts';
import { RunQuestion } from './run-question.ts';

const each = { rule: 'split', by: { key: 'each' } };
const rounding = { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'r' };

const agreement = (more: object = {}) => ({
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Pair',
  legalBasis: 'example',
  version: { number: 1, from: '2020-01-01' },
  parties: [
    { id: 'a', name: 'A', roles: ['host'] },
    { id: 'b', name: 'B', roles: ['member'] },
  ],
  clauses: [{ id: 'r', number: '1', text: 'To the cent.' }],
  figures: [
    { id: 'heads', name: 'Heads', unit: 'heads', holds: 'onDay' },
    { id: 'stock', name: 'Stock', unit: 'pieces', holds: 'untilChanged' },
  ],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [{ id: 'all', name: 'All', takes: { costTypes: ['it'] }, rule: each }],
  rounding,
  ...more,
});

const withRule = (rule: object, more: object = {}) =>
  agreement({ pools: [{ id: 'all', name: 'All', takes: { costTypes: ['it'] }, rule }], ...more });

const cost = (amount: string, more: object = {}) => ({
  kind: 'cost',
  costType: 'it',
  text: 'Invoice',
  amount,
  from: '2024-01-01',
  until: '2025-01-01',
  recordedOn: '2024-01-02',
  ...more,
});

const takesPart = (party: string, from = '2020-01-01', until?: string) => ({
  party,
  from,
  ...(until === undefined ? {} : { until }),
  recordedOn: '2020-01-01',
});

const both = [takesPart('a'), takesPart('b')];

function run(document: object, facts: object, period = { from: '2024-01-01', until: '2025-01-01' }) {
  const terms = readAgreement(document);
  const known = readDocument(Facts, { participation: both, figures: [], costItems: [cost('100.00')], ...facts });
  const question = readDocument(RunQuestion, { period, asKnownOn: '2025-06-30' });
  if (!terms.ok || !known.ok || !question.ok) throw new Error(JSON.stringify([terms, known, question]));
  return runAllocation({ versions: [{ agreement: terms.value }], facts: known.value, question: question.value });
}

function outcome(...question: Parameters<typeof run>) {
  const result = run(...question);
  if (!result.ok) return result.problems.map(({ code, path }) => [code, path]);
  const { pools, findings } = result.value;
  return {
    lines: pools.flatMap(({ lines }) =>
      lines.map((line) => [line.bearer, line.portion?.path, formatCents(line.cents)]),
    ),
    findings: findings.map(({ severity, problem }) => [severity, problem.code, problem.path]),
  };
}

describe('time', () => {
  test('cost is spread over its days, and borne by those who take part on them', () => {
    // A cost of 366.00 for 2024; b takes part in January (31 days) and on the last day: 32 × 0.50 = 16.00.
    const participation = [takesPart('a'), takesPart('b', '2024-01-01', '2024-02-01'), takesPart('b', '2024-12-31')];
    expect(outcome(agreement(), { participation, costItems: [cost('366.00')] })).toEqual({
      lines: [
        ['a', undefined, '350.00'],
        ['b', undefined, '16.00'],
      ],
      findings: [],
    });
  });

  test('rows that overlap count once', () => {
    const participation = [
      takesPart('a'),
      takesPart('b', '2023-06-01', '2024-02-01'),
      takesPart('b', '2024-01-15', '2024-03-01'),
      takesPart('b', '2024-02-01', '2024-03-01'),
    ];
    // January and February have 60 days: b bears half of 60.00.
    expect(outcome(agreement(), { participation, costItems: [cost('366.00')] })).toMatchObject({
      lines: [
        ['a', undefined, '336.00'],
        ['b', undefined, '30.00'],
      ],
    });
  });

  test('a row told again is the fact that counts', () => {
    const participation = [
      takesPart('a'),
      takesPart('b'),
      { ...takesPart('b', '2020-01-01', '2024-02-01'), recordedOn: '2024-03-01' },
    ];
    // January has 31 days: b bears half of 31.00.
    expect(outcome(agreement(), { participation, costItems: [cost('366.00')] })).toMatchObject({
      lines: [
        ['a', undefined, '350.50'],
        ['b', undefined, '15.50'],
      ],
    });
  });

  test('one day is a period', () => {
    const day = { from: '2024-02-29', until: '2024-03-01' };
    expect(outcome(agreement(), { costItems: [cost('0.01', day)] }, day)).toMatchObject({
      lines: [
        ['a', undefined, '0.01'],
        ['b', undefined, '0.00'],
      ],
    });
  });

  test('an agreement may be as old as its calendar', () => {
    const year = { from: '1600-01-01', until: '1601-01-01' };
    const byStock = { rule: 'split', by: { key: 'figure', figure: 'stock', at: { during: 'year', year: -20 } } };
    const old = withRule(byStock, { version: { number: 1, from: '1600-01-01' } });
    expect(
      outcome(old, { costItems: [cost('1.00', year)], participation: [takesPart('a', '1600-01-01')] }, year),
    ).toMatchObject({
      findings: [['blocks', 'figure-missing', '/pools/0/rule/by']],
    });
  });
});

describe('a cost that reaches too far is told, not thrown', () => {
  const greatest = '10000000000000.00';

  test('the greatest amount is split', () => {
    expect(outcome(agreement(), { costItems: [cost(greatest)] })).toMatchObject({
      lines: [
        ['a', undefined, '5000000000000.00'],
        ['b', undefined, '5000000000000.00'],
      ],
    });
  });

  test('items that add up to more than money can be', () => {
    const costItems = [cost(greatest), cost(greatest, { kind: 'revenue' })];
    expect(outcome(agreement(), { costItems })).toEqual({
      lines: [],
      findings: [['blocks', 'amount-too-large', '/pools/0']],
    });
  });

  test('fixed amounts that do', () => {
    const fixed = (bearer: string) => ({
      portion: 'amount',
      amount: greatest,
      per: 'year',
      then: { rule: 'to', bearer },
    });
    const rule = {
      rule: 'divide',
      portions: [
        ...Array.from({ length: 10 }, () => fixed('a')),
        { portion: 'rest', then: { rule: 'to', bearer: 'b' } },
      ],
    };
    const blocked = { lines: [], findings: [['blocks', 'amount-too-large', '/pools/0/rule']] };
    expect(outcome(withRule(rule), {})).toEqual(blocked);
    expect(outcome(withRule(rule, { rounding: { ...rounding, lines: 'portions' } }), {})).toEqual(blocked);
  });

  test('but not fixed amounts that cancel out within a portion', () => {
    const then = { rule: 'to', bearer: 'a' };
    const cancelled = {
      rule: 'divide',
      portions: [
        { portion: 'amount', amount: greatest, per: 'year', then },
        { portion: 'rest', then },
      ],
    };
    const rule = { rule: 'divide', portions: [{ portion: 'rest', then: cancelled }] };
    expect(outcome(withRule(rule), {})).toMatchObject({ lines: [['a', undefined, '100.00']] });
  });

  test('a tariff on a quantity without measure', () => {
    const tariffs = {
      list: {
        name: 'List',
        lines: [
          { item: 'x', price: '1.00', per: 'year', quantity: { key: 'quota', of: { a: '9'.repeat(18) }, others: '1' } },
        ],
      },
    };
    const rule = {
      rule: 'divide',
      portions: [
        { portion: 'charges', tariff: 'list' },
        { portion: 'rest', then: { rule: 'to', bearer: 'a' } },
      ],
    };
    expect(outcome(withRule(rule, { tariffs }), {})).toEqual({
      lines: [],
      findings: [['blocks', 'amount-too-large', '/tariffs/list/lines/0']],
    });
  });

  test('pools that do together', () => {
    const costTypes = Array.from({ length: 12 }, (_, index) => ({ id: `it-${String(index)}`, name: 'IT' }));
    const pools = costTypes.map(({ id }) => ({
      id,
      name: id,
      takes: { costTypes: [id] },
      rule: {
        rule: 'divide',
        portions: [
          { portion: 'amount', amount: '4000000000000.00', per: 'year', then: { rule: 'to', bearer: 'a' } },
          { portion: 'rest', then: { rule: 'to', bearer: 'b' } },
        ],
      },
    }));
    expect(outcome(agreement({ costTypes, pools }), { costItems: [] })).toEqual([['amount-too-large', '/pools']]);
  });
});

describe('portions rounded one by one', () => {
  const half = {
    rule: 'divide',
    portions: [
      { portion: 'percent', percent: '50', then: { rule: 'to', bearer: 'a' } },
      { portion: 'rest', then: each },
    ],
  };
  const byPortion = { rounding: { ...rounding, lines: 'portions' } };

  test('where the rule divides in some segments only, the others keep a line of their own', () => {
    const rule = { rule: 'choose', cases: [{ if: { since: '2024-07-01' }, then: each }], otherwise: half };
    // 366.00: until July 182.00 → a 91.00, then 45.50 each; from July 184.00 → 92.00 each.
    expect(outcome(withRule(rule, byPortion), { costItems: [cost('366.00')] })).toEqual({
      lines: [
        ['a', '/pools/0/rule/otherwise/portions/0', '91.00'],
        ['a', '/pools/0/rule/otherwise/portions/1', '45.50'],
        ['b', '/pools/0/rule/otherwise/portions/1', '45.50'],
        ['a', undefined, '92.00'],
        ['b', undefined, '92.00'],
      ],
      findings: [],
    });
  });

  test('the amount is apportioned to the portions first', () => {
    // 1.01: 50.5 cents and 50.5; the odd cent to the first: 0.51 to a, 0.50 in two.
    expect(outcome(withRule(half, byPortion), { costItems: [cost('1.01')] })).toMatchObject({
      lines: [
        ['a', '/pools/0/rule/portions/0', '0.51'],
        ['a', '/pools/0/rule/portions/1', '0.25'],
        ['b', '/pools/0/rule/portions/1', '0.25'],
      ],
    });
  });
});

describe('findings', () => {
  test('one thing that is missing is told once, however many segments want it', () => {
    const rule = { rule: 'split', by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } };
    const participation = [takesPart('a'), takesPart('b', '2024-03-01', '2024-05-01'), takesPart('b', '2024-08-01')];
    expect(outcome(withRule(rule), { participation })).toEqual({
      lines: [],
      findings: [
        ['blocks', 'figure-missing', '/pools/0/rule/by'],
        ['blocks', 'figure-missing', '/pools/0/rule/by'],
      ],
    });
  });

  test('a credit pool with a rest has no “negative rest”: no fixed amount took too much', () => {
    const rule = {
      rule: 'divide',
      portions: [
        { portion: 'percent', percent: '30', then: each },
        { portion: 'rest', then: each },
      ],
    };
    expect(outcome(withRule(rule), { costItems: [cost('100.00', { kind: 'revenue' })] })).toMatchObject({
      findings: [],
    });
  });

  test('a fixed amount above the cost makes one', () => {
    const rule = {
      rule: 'divide',
      portions: [
        { portion: 'amount', amount: '120.00', per: 'year', then: { rule: 'to', bearer: 'a' } },
        { portion: 'rest', then: each },
      ],
    };
    expect(outcome(withRule(rule), {})).toEqual({
      lines: [
        ['a', undefined, '110.00'],
        ['b', undefined, '-10.00'],
      ],
      findings: [
        ['warns', 'rest-negative', '/pools/0/rule/portions/1'],
        ['warns', 'share-negative', ''],
      ],
    });
  });

  test('the gravest come first', () => {
    const result = outcome(
      agreement({
        costTypes: [
          { id: 'it', name: 'IT' },
          { id: 'other', name: 'Other' },
        ],
      }),
      { costItems: [cost('5.00', { costType: 'other' })] },
    );
    expect(result).toEqual({
      lines: [],
      findings: [
        ['blocks', 'cost-type-without-pool', '/costItems/0'],
        ['warns', 'pool-without-cost', '/pools/0'],
        ['warns', 'share-of-nothing', ''],
        ['warns', 'share-of-nothing', ''],
      ],
    });
  });
});

describe('tariffs', () => {
  const charged = {
    rule: 'divide',
    portions: [
      { portion: 'charges', tariff: 'list' },
      { portion: 'rest', then: { rule: 'split', by: { key: 'tariff', tariff: 'list' } } },
    ],
  };
  const list = (quantity: object, more: object = {}) => ({
    list: { name: 'List', lines: [{ item: 'x', price: '10.00', per: 'year', quantity, ...more }] },
  });

  test('a quantity of zero for everyone leaves a rest that nobody paid for', () => {
    const tariffs = list({ key: 'quota', of: {}, others: '0' });
    expect(outcome(withRule(charged, { tariffs }), {})).toEqual({
      lines: [],
      findings: [['blocks', 'key-is-zero', '/pools/0/rule/portions/1/then/by']],
    });
    expect(outcome(withRule(charged, { tariffs }), { costItems: [] })).toMatchObject({
      findings: [
        ['warns', 'pool-without-cost', '/pools/0'],
        ['warns', 'share-of-nothing', ''],
        ['warns', 'share-of-nothing', ''],
      ],
    });
  });

  test('a price that changes is charged by days, and rounded once', () => {
    const rates = {
      piece: {
        name: 'Piece',
        prices: [
          { from: '2020-01-01', price: '366.00' },
          { from: '2024-07-01', price: '732.00' },
        ],
      },
    };
    const tariffs = list({ key: 'quota', of: { b: '1/4' }, others: '0' }, { price: { rate: 'piece' } });
    // 182 days at 1.00 and 184 at 2.00 are 550.00; a quarter is 137.50. The cost of 100.00 leaves −37.50, to b alone.
    expect(outcome(withRule(charged, { tariffs, rates }), {})).toEqual({
      lines: [
        ['a', undefined, '0.00'],
        ['b', undefined, '100.00'],
      ],
      findings: [
        ['warns', 'share-of-nothing', ''],
        ['notes', 'over-recovery', '/pools/0/rule/portions/1'],
      ],
    });
  });

  test('a missing price is told once', () => {
    const rates = { piece: { name: 'Piece', prices: [{ from: '2024-07-01', price: '1.00' }] } };
    const tariffs = list({ key: 'each' }, { price: { rate: 'piece' } });
    expect(outcome(withRule(charged, { tariffs, rates }), {})).toEqual({
      lines: [],
      findings: [['blocks', 'rate-missing', '/tariffs/list/lines/0/price/rate']],
    });
  });
});
