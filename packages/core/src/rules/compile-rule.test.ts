import { describe, expect, test } from 'vitest';
import { PartyId, type TariffId } from '../base/ids.ts';
import { failure, success } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { readDocument } from '../base/read-document.ts';
import { DayOfYear } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { formatRatio, isZero, parseRatio, ratio, sum, type Ratio } from '../exact/ratio.ts';
import { applyTo, valueOf } from './affine-split.ts';
import { sharesOf } from './combination.ts';
import { compileRule } from './compile-rule.ts';
import { divideAmounts } from './divide-amounts.ts';
import { Rule, type Selection } from './rule.ts';
import type { Situation } from './situation.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => PartyId.parse(id)) as [PartyId, PartyId, PartyId, PartyId];

const figures: Record<string, Record<string, Ratio>> = {
  heads: { a: ratio(2101), b: ratio(1900), c: ratio(0) },
  zero: { a: ratio(0), b: ratio(0), c: ratio(0) },
  debt: { a: ratio(-5), b: ratio(5), c: ratio(5) },
};

function select(selection: Selection): ReadonlySet<PartyId> {
  if (selection === 'all') return new Set([a, b, c]);
  if ('role' in selection || 'uses' in selection) return new Set([a, b]);
  const named = new Set('except' in selection ? select(selection.except) : selection);
  return new Set([a, b, c].filter((party) => named.has(party) !== 'except' in selection));
}

/** 2024, of which the segment is the half year of 182 days; a, b and c take part. */
const situation: Situation = {
  period: Period.parse({ from: '2024-01-01', until: '2025-01-01' }),
  segment: Period.parse({ from: '2024-01-01', until: '2024-07-01' }),
  kind: 'settlement',
  yearStarts: DayOfYear.parse('01-01'),
  takingPart: [a, b, c],
  participants: [a, b, c],
  select,
  readFigure: (figure, party = a, at, path) => {
    const value = figures[figure]?.[party];
    return value === undefined
      ? failure(problem('figure-missing', path, { figure, party, wanted: JSON.stringify(at) }))
      : success({ figure, party, value, evidence: [] });
  },
  priceOf: () => success({ amount: ratio(36_600) }),
  presenceOf: () => ({ value: ratio(1, 2), present: 1, of: 2 }),
  heirOf: (party) => party,
  roundingUnit: 1,
  lastShareOf: () => undefined,
  chargesOf: (_tariff: TariffId, parties) =>
    success({
      charges: new Map(),
      shares: new Map(
        [[a, ratio(4608)] as const, [b, ratio(63)] as const, [d, ratio(1)] as const].filter(([party]) =>
          parties.includes(party),
        ),
      ),
    }),
};

const heads = { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } };
const each = { rule: 'split', by: { key: 'each' } };
const byHeads = { rule: 'split', by: heads };
const quota = (of: Record<string, string>, more: object = {}) => ({ rule: 'split', by: { key: 'quota', of, ...more } });
const divide = (...portions: readonly object[]) => ({ rule: 'divide', portions });
const percent = (value: string, then: object) => ({ portion: 'percent', percent: value, then });
const rest = (then: object) => ({ portion: 'rest', then });

function read(document: unknown): Rule {
  const outcome = readDocument(Rule, document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function told(shares: ReadonlyMap<PartyId, Ratio>) {
  return Object.fromEntries(
    [...shares].filter(([, share]) => !isZero(share)).map(([party, share]) => [party, formatRatio(share)]),
  );
}

/** By both ways: compiled and applied, and interpreted step by step. */
function bothWays(document: unknown, amount: Ratio) {
  const rule = read(document);
  const compiled = compileRule(rule, situation, '');
  const steps = divideAmounts(rule, [{ amount, situation }], '');
  const problems = compiled.ok
    ? compiled.value.watches.flatMap((watch) => {
        if (watch.watched !== 'unbearable') return [];
        const value = valueOf(watch, amount);
        return isZero(value) ? [] : [watch.problem(value)];
      })
    : compiled.problems;
  return {
    compiled: compiled.ok && problems.length === 0 ? told(sharesOf(applyTo(compiled.value, amount))) : problems,
    interpreted: steps.ok ? told(steps.value[0]?.shares ?? new Map()) : steps.problems,
  };
}

describe('compiled as interpreted, and as computed by hand', () => {
  test.each<[string, object, string, Record<string, string>]>([
    ['equal parts of 100: a third each', each, '100', { a: '100/3', b: '100/3', c: '100/3' }],
    ['by heads 2,101 : 1,900 : 0 of 4,001', byHeads, '4001', { a: '2101', b: '1900' }],
    ['a credit is the mirror', byHeads, '-4001', { a: '-2101', b: '-1900' }],
    ['all to one, who need not take part', { rule: 'to', bearer: 'd' }, '7', { d: '7' }],
    ['by quota, others included', quota({ a: '2' }, { others: '1' }), '4', { a: '2', b: '1', c: '1' }],
    [
      'an absent party, rescaled: 1 and 1 of 2',
      quota({ a: '1', b: '1', d: '2' }, { absent: 'rescale', others: '0' }),
      '10',
      { a: '5', b: '5' },
    ],
    ['among two: half each', { rule: 'among', parties: ['a', 'b'], then: each }, '5', { a: '2.5', b: '2.5' }],
    [
      'a table under among: 1 and 3 of 4, the 6 of c is left out on purpose',
      { rule: 'among', parties: { except: ['c'] }, then: quota({ a: '1', b: '3', c: '6' }) },
      '8',
      { a: '2', b: '6' },
    ],
    [
      'nobody selected, nothing to bear',
      divide(percent('0', { rule: 'among', parties: ['d'], then: each }), rest(each)),
      '3',
      { a: '1', b: '1', c: '1' },
    ],
    [
      '25 % in equal parts, the rest by heads: 1,000.25 → 250.0625/3 each, 750.1875 × 2,101/4,001 …',
      divide(percent('25', each), rest(byHeads)),
      '16004',
      // 4,001 in three parts are 4001/3; 12,003 by heads are 3 × 2,101 and 3 × 1,900.
      { a: '22910/3', b: '21101/3', c: '4001/3' },
    ],
    [
      '25 % of the remainder is a nested divide: 1/4, 3/16, 9/16',
      divide(
        percent('25', { rule: 'to', bearer: 'a' }),
        rest(divide(percent('25', { rule: 'to', bearer: 'b' }), rest({ rule: 'to', bearer: 'c' }))),
      ),
      '16',
      { a: '4', b: '3', c: '9' },
    ],
    [
      'a fixed amount for half a leap year: 366.00 × 182/366 = 182.00',
      divide(
        { portion: 'amount', amount: '366.00', per: 'year', then: { rule: 'to', bearer: 'a' } },
        rest({ rule: 'to', bearer: 'b' }),
      ),
      '20000',
      { a: '18200', b: '1800' },
    ],
    [
      'an amount by its rate and per month: 6 × 366.00, more than there is',
      divide(
        { portion: 'amount', amount: { rate: 'r' }, per: 'month', then: { rule: 'to', bearer: 'a' } },
        rest({ rule: 'to', bearer: 'b' }),
      ),
      '100000',
      { a: '219600', b: '-119600' },
    ],
    [
      'an amount per period is spread over it: 366.00 × 182/366',
      divide(
        { portion: 'amount', amount: '366.00', per: 'period', then: { rule: 'to', bearer: 'a' } },
        rest({ rule: 'to', bearer: 'b' }),
      ),
      '0',
      { a: '18200', b: '-18200' },
    ],
    [
      'charges 4,608 and 63, of those who take part only; the rest as charged: −4,671 doubled and back',
      divide({ portion: 'charges', tariff: 't' }, rest({ rule: 'split', by: { key: 'tariff', tariff: 't' } })),
      '9342',
      { a: '9216', b: '126' },
    ],
    [
      'a sum of keys: 2,102 : 1,901 : 1 of 4,004',
      { rule: 'split', by: { key: 'sum', of: [heads, { key: 'each' }] } },
      '4004',
      { a: '2102', b: '1901', c: '1' },
    ],
    [
      'a product of keys: 4,202 : 1,900 : 0 of 6,102',
      { rule: 'split', by: { key: 'product', of: [heads, { key: 'quota', of: { a: '2' }, others: '1' }] } },
      '6102',
      { a: '4202', b: '1900' },
    ],
    [
      'the first case that holds',
      {
        rule: 'choose',
        cases: [
          { if: { since: '2024-01-02' }, then: { rule: 'to', bearer: 'a' } },
          { if: { spread: heads, over: '2100' }, then: { rule: 'to', bearer: 'b' } },
        ],
        otherwise: { rule: 'to', bearer: 'c' },
      },
      '1',
      { b: '1' },
    ],
    ['a key of zeros splits nothing', quota({ a: '0' }, { others: '0' }), '0', {}],
  ])('%s', (_, rule, amount, shares) => {
    expect(bothWays(rule, parseRatio(amount) ?? ratio(0))).toEqual({ compiled: shares, interpreted: shares });
  });
});

describe('a condition', () => {
  const total = (measure: object) => ({ ...measure });

  test.each<[object, boolean]>([
    [{ takesPart: 'all' }, true],
    [{ takesPart: ['d'] }, false],
    [{ takesPart: ['d', 'a'] }, true],
    [{ not: { takesPart: ['d'] } }, true],
    [{ since: '2024-01-01' }, true],
    [{ since: '2024-06-30' }, false],
    // Heads: 2,101, 1,900 and 0.
    [total({ spread: heads, over: '2101' }), false],
    [total({ spread: heads, atLeast: '2101' }), true],
    [total({ total: heads, over: '4000' }), true],
    [total({ total: heads, over: '4001' }), false],
    [total({ greatest: heads, atLeast: '2101' }), true],
    [total({ least: heads, over: '-1' }), true],
    [total({ least: heads, over: '0' }), false],
    [{ all: [{ since: '2024-01-01' }, { takesPart: ['d'] }] }, false],
    [{ all: [{ since: '2024-01-01' }, { takesPart: ['a'] }] }, true],
    [{ any: [{ since: '2024-06-30' }, { takesPart: ['a'] }] }, true],
    [{ any: [{ since: '2024-06-30' }, { takesPart: ['d'] }] }, false],
  ])('%j: %s', (condition, holds) => {
    const rule = {
      rule: 'choose',
      cases: [{ if: condition, then: { rule: 'to', bearer: 'a' } }],
      otherwise: { rule: 'to', bearer: 'b' },
    };
    const shares = holds ? { a: '1' } : { b: '1' };
    expect(bothWays(rule, ratio(1))).toEqual({ compiled: shares, interpreted: shares });
  });

  test('that needs a missing figure is no “false”', () => {
    const missing = { key: 'figure', figure: 'lost', at: { on: '06-30', year: 0 } };
    const rule = { rule: 'choose', cases: [{ if: { total: missing, over: '0' }, then: each }], otherwise: each };
    const { compiled, interpreted } = bothWays(rule, ratio(1));
    expect(compiled).toMatchObject(
      ['a', 'b', 'c'].map((party) => ({ code: 'figure-missing', path: '/cases/0/if/total', facts: { party } })),
    );
    expect(interpreted).toEqual(compiled);
  });

  test('is asked only until the answer is clear', () => {
    const missing = { total: { key: 'figure', figure: 'lost', at: { on: '06-30', year: 0 } }, over: '0' };
    const rule = {
      rule: 'choose',
      cases: [{ if: { any: [{ since: '2024-01-01' }, missing] }, then: { rule: 'to', bearer: 'a' } }],
    };
    expect(bothWays(rule, ratio(1))).toEqual({ compiled: { a: '1' }, interpreted: { a: '1' } });
  });
});

describe('the same problem either way', () => {
  test.each<[object, string, string]>([
    [quota({ a: '1', b: '1' }), 'quota-missing', '/by/of'],
    [quota({ d: '1' }, { others: '1' }), 'quota-absent', '/by/of/d'],
    [quota({ a: '0' }, { others: '0' }), 'key-is-zero', '/by'],
    [{ rule: 'split', by: { key: 'figure', figure: 'zero', at: { on: '06-30', year: 0 } } }, 'key-is-zero', '/by'],
    [{ rule: 'split', by: { key: 'figure', figure: 'debt', at: { on: '06-30', year: 0 } } }, 'figure-negative', '/by'],
    [{ rule: 'among', parties: ['d'], then: each }, 'nobody-takes-part', '/then'],
    [
      divide(percent('50', each), rest({ rule: 'among', parties: ['d'], then: each })),
      'nobody-takes-part',
      '/portions/1/then/then',
    ],
    [{ rule: 'choose', cases: [{ if: { since: '2025-01-01' }, then: each }] }, 'no-case-applies', ''],
  ])('%j: %s', (rule, code, path) => {
    const { compiled, interpreted } = bothWays(rule, ratio(100));
    expect(compiled).toMatchObject([{ code, path }]);
    expect(interpreted).toEqual(compiled);
  });
});

test('“constructor” is an id like any other, and in no table unless it is written there', () => {
  const id = PartyId.parse('constructor');
  const rule = read(quota({ a: '1', b: '1', c: '1' }));
  const more = {
    ...situation,
    takingPart: [...situation.takingPart, id],
    participants: [...situation.participants, id],
  };
  expect(divideAmounts(rule, [{ amount: ratio(1), situation: more }], '')).toMatchObject({
    ok: false,
    problems: [{ code: 'quota-missing', facts: { party: 'constructor' } }],
  });
});

test('the shares of a compiled rule add up to any amount', () => {
  const rule = divide(
    percent('12.5', each),
    { portion: 'amount', amount: '1.00', per: 'year', then: byHeads },
    rest(quota({ a: '1/3' }, { others: '1/7' })),
  );
  const compiled = compileRule(read(rule), situation, '');
  for (const amount of ['0', '1', '-1', '100/3', '-99999999999.99'].map((text) => parseRatio(text) ?? ratio(0)))
    expect(compiled.ok && sum(sharesOf(applyTo(compiled.value, amount)).values())).toEqual(amount);
});
