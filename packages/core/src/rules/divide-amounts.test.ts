import { describe, expect, test } from 'vitest';
import { PartyId } from '../base/ids.ts';
import { InvariantViolation } from '../base/invariant.ts';
import { failure, success } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { readDocument } from '../base/read-document.ts';
import { DayOfYear } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { formatRatio, isZero, parseRatio, ratio, zero } from '../exact/ratio.ts';
import { valueOf } from './affine-split.ts';
import { compileRule, isAffine } from './compile-rule.ts';
import { divideAmounts } from './divide-amounts.ts';
import { Rule } from './rule.ts';
import type { Situation } from './situation.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => PartyId.parse(id)) as [PartyId, PartyId, PartyId];

/** A part of 2024 in which a, b and c take part, and these use the service `wlan`. */
function partOf2024(from: string, until: string, users: readonly PartyId[] = [a, b]): Situation {
  const select: Situation['select'] = (selection) => {
    if (selection === 'all') return new Set([a, b, c]);
    if ('uses' in selection) return new Set(users);
    return new Set('length' in selection ? selection : []);
  };
  return {
    period: Period.parse({ from: '2024-01-01', until: '2025-01-01' }),
    yearStarts: DayOfYear.parse('01-01'),
    kind: 'settlement',
    heirOf: (id) => id,
    presenceOf: () => ({ value: ratio(1), present: 1, of: 1 }),
    segment: Period.parse({ from, until }),
    takingPart: [a, b, c],
    participants: [a, b, c],
    select,
    readFigure: (figure, party = a, _at, path) =>
      figure === 'debt'
        ? success({ figure, party, value: ratio(party === a ? -5 : 5), evidence: [] })
        : failure(problem('figure-missing', path, { figure, party, wanted: '' })),
    priceOf: (rate, _party, path) => failure(problem('rate-missing', path, { rate, day: from })),
    roundingUnit: 1,
    lastShareOf: () => undefined,
    chargesOf: () => success({ charges: new Map(), shares: new Map([[a, ratio(100)]]) }),
  };
}

const year = partOf2024('2024-01-01', '2025-01-01');

function read(document: unknown): Rule {
  const outcome = readDocument(Rule, document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function divided(document: unknown, stretches: readonly (readonly [string, Situation])[]) {
  const outcome = divideAmounts(
    read(document),
    stretches.map(([amount, situation]) => ({ amount: parseRatio(amount) ?? zero, situation })),
    '',
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const sharesOf = (document: unknown, stretches: readonly (readonly [string, Situation])[]) =>
  divided(document, stretches).map(({ shares }) =>
    Object.fromEntries([...shares].map(([party, share]) => [party, formatRatio(share)])),
  );

const to = (bearer: string) => ({ rule: 'to', bearer });
const each = { rule: 'split', by: { key: 'each' } };
const lost = { key: 'figure', figure: 'lost', at: { during: 'period' } };
const zeros = { key: 'quota', of: {}, others: '0' };
const divide = (...portions: readonly object[]) => ({ rule: 'divide', portions });
const percent = { portion: 'percent', percent: '25', then: to('a') };
const rest = { portion: 'rest', then: to('b') };
const upTo = { portion: 'upTo', amount: '5.00', per: 'year', then: to('a') };
const limit = (bound: object, more: object = {}) => ({ rule: 'limit', of: each, bounds: [bound], ...more });
const choose = (condition: object, more: object = {}) => ({
  rule: 'choose',
  cases: [{ if: condition, then: each }],
  ...more,
});

describe('several segments', () => {
  // 182 days, 91 days and 93 days of 366; only in the second c uses the service.
  const first = partOf2024('2024-01-01', '2024-07-01');
  const second = partOf2024('2024-07-01', '2024-09-30', [c]);
  const third = partOf2024('2024-09-30', '2025-01-01');

  test('keep their order, whichever case each of them chooses', () => {
    const rule = {
      rule: 'choose',
      cases: [{ if: { not: { takesPart: { uses: 'wlan' } } }, then: to('c') }],
      otherwise: to('a'),
    };
    const nobody = partOf2024('2024-07-01', '2024-09-30', []);
    expect(
      sharesOf(rule, [
        ['1', first],
        ['2', nobody],
        ['3', third],
      ]),
    ).toEqual([{ a: '1' }, { c: '2' }, { a: '3' }]);
  });

  test('what a limit shifts goes to them as their shares, not as their days', () => {
    // a and b bear 50 and 150 each; a is cut to 25 % of 400, so to 25 and 75.
    const of = { rule: 'among', parties: ['a', 'b'], then: each };
    const shares = sharesOf(limit({ for: ['a'], max: { percent: '25' } }, { of }), [
      ['100', first],
      ['300', partOf2024('2024-07-01', '2025-01-01')],
    ]);
    expect(shares).toEqual([
      { a: '25', b: '75' },
      { a: '75', b: '225' },
    ]);
  });

  test('a bound counts in those in which it is meant for the party', () => {
    // 3.66 a year are a cent a day: for c 91 days, for a and b the 182 and 93 of the others.
    const rule = limit({ for: { uses: 'wlan' }, max: { amount: '3.66', per: 'year' } });
    const [step] = divided(rule, [
      ['100', first],
      ['100', second],
      ['100', third],
    ]);
    const limited = step?.rule === 'limit' ? step.limited : new Map<never, never>();
    expect([...limited].map(([party, { before, max }]) => [party, before, max])).toEqual([
      [a, ratio(100), ratio(275)],
      [b, ratio(100), ratio(275)],
      [c, ratio(100), ratio(91)],
    ]);
  });
});

test.each<[string, object, string]>([
  ['as great: 3', { atLeast: '3' }, 'a'],
  ['not as great', { atLeast: '3.5' }, 'b'],
  ['greater', { over: '2.5' }, 'a'],
  ['not greater', { over: '3' }, 'b'],
])('a measure is compared with its threshold: %s', (_, threshold, bearer) => {
  const condition = { total: { key: 'each' }, ...threshold };
  const rule = { rule: 'choose', cases: [{ if: condition, then: to('a') }], otherwise: to('b') };
  expect(sharesOf(rule, [['1', year]])).toEqual([{ [bearer]: '1' }]);
});

describe('what a step tells', () => {
  test('a portion says what kind it is, and how large', () => {
    expect(divided(divide(percent, rest), [['8', year]])).toMatchObject([
      {
        rule: 'divide',
        portions: [
          { portion: 'percent', percent: ratio(25), path: '/portions/0', amount: ratio(2) },
          { portion: 'rest', path: '/portions/1', amount: ratio(6) },
        ],
      },
    ]);
  });

  const always = { since: '2024-01-01' };
  const two = [always, always].map((condition) => ({ if: condition, then: each }));

  test.each<[string, object, boolean]>([
    ['a single case has no other', choose(always), true],
    ['what is otherwise is another', choose(always, { otherwise: each }), false],
    ['a second case is another', choose(always, { cases: two }), false],
    ['a second case and what is otherwise are others', choose(always, { cases: two, otherwise: each }), false],
  ])('a choice says whether there was one: %s', (_, rule, isOnlyCase) => {
    expect(divided(rule, [['1', year]])).toMatchObject([
      { rule: 'choose', chosen: 0, isOnlyCase, then: { path: '/cases/0/then' } },
    ]);
  });
});

test('what a table calls others bear what a limit shifts', () => {
  // 3 each; 3 of a are borne by b as 2 and by c, not listed, as 1.
  const rule = limit({ for: ['a'], max: { percent: '0' } }, { borneBy: { key: 'quota', of: { b: '2' }, others: '1' } });
  expect(sharesOf(rule, [['9', year]])).toEqual([{ a: '0', b: '5', c: '4' }]);
});

describe('what a compiled rule watches', () => {
  const charges = { portion: 'charges', tariff: 't' };
  const amount = { portion: 'amount', amount: '1.00', per: 'year', then: to('a') };

  test.each<[string, object, object[]]>([
    [
      'a rest beside charges: what they recover',
      divide(percent, charges, rest),
      [{ watched: 'recovery', tariff: 't' }],
    ],
    ['a rest beside a fixed amount', divide(amount, rest), [{ watched: 'rest' }]],
    ['not what percents leave', divide(percent, rest), []],
  ])('%s', (_, rule, watches) => {
    const compiled = compileRule(read(rule), year, '');
    expect(compiled.ok && compiled.value.watches).toMatchObject(watches);
    expect(compiled.ok && compiled.value.watches).toHaveLength(watches.length);
  });
});

describe('a rule can be compiled', () => {
  test.each<[string, object, boolean]>([
    ['all but limits and caps', divide(percent, rest), true],
    [
      'not with a limit in it',
      { rule: 'among', parties: ['a'], then: limit({ for: 'all', max: { percent: '60' } }) },
      false,
    ],
    ['not with a cap in it', choose({ since: '2024-01-01' }, { otherwise: divide(upTo, rest) }), false],
  ])('%s', (_, rule, expected) => {
    expect(isAffine(read(rule))).toBe(expected);
  });

  test('and a limit must not be', () => {
    const rule = read(limit({ for: 'all', max: { percent: '60' } }));
    expect(() => compileRule(rule, year, '')).toThrow(InvariantViolation);
  });
});

describe('told at its place, compiled or step by step', () => {
  const day = '2024-01-01';

  test.each<[string, object, object]>([
    [
      'a bearer that `among` leaves out by facts',
      { rule: 'among', parties: { uses: 'wlan' }, then: to('c') },
      { code: 'bearer-left-out', path: '/then/bearer', facts: { party: c }, place: { party: c, day } },
    ],
    ['no case', choose({ since: '2025-01-01' }), { code: 'no-case-applies', path: '', place: { day } }],
    ['a key of zeros', { rule: 'split', by: zeros }, { code: 'key-is-zero', path: '/by', place: { day } }],
    [
      'nobody to bear it',
      { rule: 'among', parties: { except: 'all' }, then: each },
      { code: 'nobody-takes-part', path: '/then', place: { day } },
    ],
    [
      'a relief that nobody bears: 10 % of 3.00',
      { rule: 'relieve', of: to('a'), parties: ['a'], percent: '10', borneBy: zeros },
      { code: 'key-is-zero', path: '/borneBy', facts: { amount: '0.30' } },
    ],
    [
      'a party that is not in the table',
      { rule: 'split', by: { key: 'quota', of: { a: '1', b: '1' } } },
      { code: 'quota-missing', path: '/by/of', place: { party: c } },
    ],
    [
      'a listed party that takes no part',
      { rule: 'split', by: { key: 'quota', of: { d: '1' }, others: '1' } },
      { code: 'quota-absent', path: '/by/of/d', place: { party: 'd', day } },
    ],
    [
      'a key below zero that is no figure',
      { rule: 'split', by: { key: 'sum', of: [{ ...lost, figure: 'debt' }] } },
      { code: 'figure-negative', path: '/by', facts: { figure: 'sum', party: a, value: '-5' }, place: { party: a } },
    ],
    [
      'a price without a rate',
      divide({ ...upTo, portion: 'amount', amount: { rate: 'r' } }, rest),
      { path: '/portions/0/amount/rate' },
    ],
    [
      'a figure in a key',
      { rule: 'split', by: { key: 'blocks', of: lost, size: '2', count: 'full' } },
      { path: '/by/of' },
    ],
    ['a figure in a sum', { rule: 'split', by: { key: 'sum', of: [lost] } }, { path: '/by/of/0' }],
    [
      'a figure of a relief',
      { rule: 'relieve', of: each, parties: 'all', percent: '1', borneBy: lost },
      { path: '/borneBy' },
    ],
    [
      'a figure of what is relieved',
      { rule: 'relieve', of: { rule: 'split', by: lost }, parties: 'all', percent: '1', borneBy: { key: 'each' } },
      { path: '/of/by' },
    ],
    ['a figure in “not”', choose({ not: { spread: lost, over: '0' } }), { path: '/cases/0/if/not/spread' }],
    ['a figure in “any”', choose({ any: [{ greatest: lost, over: '0' }] }), { path: '/cases/0/if/any/0/greatest' }],
    ['a figure in “all”', choose({ all: [{ least: lost, over: '0' }] }), { path: '/cases/0/if/all/0/least' }],
    [
      'a figure in a case',
      choose({ since: '2024-01-01' }, { cases: [{ if: { since: '2024-01-01' }, then: { rule: 'split', by: lost } }] }),
      { path: '/cases/0/then/by' },
    ],
  ])('%s', (_, document, expected) => {
    const rule = read(document);
    const amount = ratio(300);
    const evaluated = divideAmounts(rule, [{ amount, situation: year }], '');
    const compiled = compileRule(rule, year, '');
    const problems = compiled.ok
      ? compiled.value.watches.flatMap((watch) =>
          watch.watched === 'unbearable' && !isZero(valueOf(watch, amount))
            ? [watch.problem(valueOf(watch, amount))]
            : [],
        )
      : compiled.problems;
    expect(problems[0]).toMatchObject(expected);
    expect(evaluated.ok ? [] : evaluated.problems[0]).toMatchObject(expected);
  });
});

test('a figure by which others bear what a limit shifts is told at its place', () => {
  const rule = read(limit({ for: ['a'], max: { percent: '0' } }, { borneBy: lost }));
  const outcome = divideAmounts(rule, [{ amount: ratio(300), situation: year }], '');
  expect(outcome.ok ? [] : outcome.problems[0]).toMatchObject({ code: 'figure-missing', path: '/borneBy' });
});

describe('told at its place in a bound', () => {
  const crossed = { for: ['a'], min: { percent: '60' }, max: { percent: '40' } };
  const perPiece = { price: '1.00', quantity: lost, per: 'year' };

  test.each<[string, object, object]>([
    ['whose bounds are crossed', crossed, { code: 'bounds-crossed', path: '/bounds', place: { party: a } }],
    [
      'a rate of the least',
      { for: 'all', min: { amount: { rate: 'r' }, per: 'year' } },
      { code: 'rate-missing', path: '/bounds/0/min/amount/rate' },
    ],
    [
      'a rate of the most a piece',
      { for: 'all', max: { ...perPiece, quantity: { key: 'each' }, price: { rate: 'r' } } },
      { code: 'rate-missing', path: '/bounds/0/max/price/rate' },
    ],
    ['a quantity', { for: 'all', max: perPiece }, { code: 'figure-missing', path: '/bounds/0/max/quantity' }],
  ])('%s', (_, bound, expected) => {
    const outcome = divideAmounts(read(limit(bound)), [{ amount: ratio(300), situation: year }], '');
    expect(outcome.ok ? [] : outcome.problems[0]).toMatchObject(expected);
  });
});
