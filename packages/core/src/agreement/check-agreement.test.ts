import { describe, expect, test } from 'vitest';
import type { AgreementDocument } from './agreement.ts';
import { roundingOf } from './defaults.ts';
import { hostOf, shortNameOf } from './parties.ts';
import { readAgreement } from './read-agreement.ts';

type Rule = AgreementDocument['pools'][number]['rule'];

const each: Rule = { rule: 'split', by: { key: 'each' } };

const sound: AgreementDocument = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'a', name: 'Town A', shortName: 'A', roles: ['host', 'member'] },
    { id: 'b', name: 'Town B', roles: ['member'] },
    { id: 'c', name: 'Town C', roles: ['guest'] },
  ],
  clauses: [{ id: 'one', number: '§ 1', text: 'In equal parts.' }],
  figures: [
    { id: 'census', name: 'Census', unit: 'people', holds: 'onDay' },
    { id: 'stock', name: 'Stock', unit: 'pieces', holds: 'untilChanged' },
  ],
  services: [{ id: 'wlan', name: 'WLAN' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  rates: { piece: { name: 'Piece', prices: [{ from: '2024-01-01', price: '1.00', clause: 'one' }] } },
  tariffs: {
    list: {
      name: 'List',
      lines: [{ item: 'piece', price: { rate: 'piece' }, per: 'year', quantity: { key: 'each' } }],
    },
  },
  pools: [{ id: 'all', name: 'All', takes: { costTypes: ['it'] }, rule: each }],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'one' },
};

const withRule = (rule: Rule): AgreementDocument => ({
  ...sound,
  pools: [{ id: 'all', name: 'All', takes: { costTypes: ['it'] }, rule }],
});

const by = (key: Extract<Rule, { rule: 'split' }>['by']) => withRule({ rule: 'split', by: key });

const divide = (...portions: Extract<Rule, { rule: 'divide' }>['portions']) => withRule({ rule: 'divide', portions });

const percent = (value: string) => ({ portion: 'percent' as const, percent: value, then: each });
const rest = { portion: 'rest' as const, then: each };
const amount = { portion: 'amount' as const, amount: '5.00', per: 'year' as const, then: each };

const problemsOf = (document: unknown) => {
  const read = readAgreement(document);
  return read.ok ? [] : read.problems.map(({ code, path, facts }) => ({ code, path, facts }));
};

const unknown = (path: string, id: string, what: string, known: readonly string[]) => ({
  code: 'reference-unknown',
  path,
  facts: { id, what, known },
});

const parties = ['a', 'b', 'c'];

test('a sound agreement is read', () => {
  expect(problemsOf(sound)).toEqual([]);
});

describe('accepted', () => {
  test.each<[string, AgreementDocument]>([
    ['percents that add up to 100', divide(percent('25'), percent('75'))],
    ['percents as fractions', divide(percent('100/3'), percent('200/3'))],
    ['percents and a rest', divide(percent('25'), rest)],
    ['100 % and a rest of nothing', divide(percent('100'), rest)],
    ['an amount and a rest', divide(amount, rest)],
    ['a rest alone', divide(rest)],
    ['a table that meets its control sum', by({ key: 'quota', of: { a: '1/3', b: '2/3' }, total: '1' })],
    ['an empty table with others', by({ key: 'quota', of: {}, others: '1' })],
    ['a stock over a stretch', by({ key: 'figure', figure: 'stock', at: { during: 'segment' } })],
    ['a census at a day', by({ key: 'figure', figure: 'census', at: { on: '06-30', year: -1 } })],
    [
      'a bearer inside the selection',
      withRule({ rule: 'among', parties: { role: 'member' }, then: { rule: 'to', bearer: 'b' } }),
    ],
    [
      'a bearer whom a service may mean',
      withRule({ rule: 'among', parties: { uses: 'wlan' }, then: { rule: 'to', bearer: 'b' } }),
    ],
  ])('%s', (_, document) => {
    expect(problemsOf(document)).toEqual([]);
  });
});

describe('refused, each at its place', () => {
  test.each<[string, AgreementDocument, readonly unknown[]]>([
    [
      'an id given twice',
      { ...sound, parties: [...sound.parties, { id: 'a', name: 'Another', roles: ['member'] }] },
      [{ code: 'id-twice', path: '/parties/3/id', facts: { id: 'a', what: 'party' } }],
    ],
    [
      'two prices from one day',
      {
        ...sound,
        rates: {
          piece: {
            name: 'Piece',
            prices: [
              { from: '2024-01-01', price: '1.00' },
              { from: '2024-01-01', price: '2.00' },
            ],
          },
        },
      },
      [{ code: 'id-twice', path: '/rates/piece/prices/1/from', facts: { id: '2024-01-01', what: 'rate' } }],
    ],
    [
      'no host',
      { ...sound, parties: sound.parties.map((party) => ({ ...party, roles: ['member', 'guest'] })) },
      [{ code: 'host-not-one', path: '/parties', facts: { hosts: 0 } }],
    ],
    [
      'three hosts',
      { ...sound, parties: sound.parties.map((party) => ({ ...party, roles: ['host'] })) },
      [{ code: 'host-not-one', path: '/parties', facts: { hosts: 3 } }],
    ],
    [
      'a version that ends before it begins',
      { ...sound, version: { number: 1, from: '2024-01-01', until: '2024-01-01' } },
      [{ code: 'period-empty', path: '/version', facts: { from: '2024-01-01', until: '2024-01-01' } }],
    ],
    [
      'percents short of 100',
      divide(percent('25'), percent('74.99')),
      [{ code: 'percent-not-hundred', path: '/pools/0/rule/portions', facts: { sum: '99.99' } }],
    ],
    [
      'percents over 100',
      divide(percent('60'), percent('60'), rest),
      [{ code: 'percent-over-hundred', path: '/pools/0/rule/portions', facts: { sum: '120' } }],
    ],
    [
      'an amount without a rest',
      divide(amount),
      [{ code: 'rest-missing', path: '/pools/0/rule/portions', facts: { portion: 'amount' } }],
    ],
    [
      'charges without a rest',
      divide({ portion: 'charges', tariff: 'list' }),
      [{ code: 'rest-missing', path: '/pools/0/rule/portions', facts: { portion: 'charges' } }],
    ],
    [
      'a rest before the end',
      divide(rest, percent('100')),
      [{ code: 'rest-not-last', path: '/pools/0/rule/portions/0', facts: {} }],
    ],
    ['two rests', divide(rest, rest), [{ code: 'rest-not-last', path: '/pools/0/rule/portions/0', facts: {} }]],
    [
      'a table that misses its control sum',
      by({ key: 'quota', of: { a: '50', b: '49.99' }, total: '100' }),
      [{ code: 'quota-total-differs', path: '/pools/0/rule/by/total', facts: { sum: '99.99', total: '100' } }],
    ],
    [
      'a census over a stretch, even inside a product',
      by({
        key: 'product',
        of: [{ key: 'each' }, { key: 'figure', figure: 'census', at: { during: 'year', year: 0 } }],
      }),
      [
        {
          code: 'figure-reference-unfit',
          path: '/pools/0/rule/by/of/1/at',
          facts: { figure: 'census', holds: 'onDay', reference: 'year' },
        },
      ],
    ],
    [
      'a bearer left out by a role',
      withRule({ rule: 'among', parties: { role: 'member' }, then: { rule: 'to', bearer: 'c' } }),
      [{ code: 'bearer-left-out', path: '/pools/0/rule/then/bearer', facts: { party: 'c' } }],
    ],
    [
      'a bearer left out by the outer of two selections',
      withRule({
        rule: 'among',
        parties: { except: ['a'] },
        then: {
          rule: 'choose',
          cases: [
            { if: { since: '2024-01-01' }, then: { rule: 'among', parties: 'all', then: { rule: 'to', bearer: 'a' } } },
          ],
          otherwise: { rule: 'divide', portions: [{ portion: 'rest', then: { rule: 'to', bearer: 'a' } }] },
        },
      }),
      [
        { code: 'bearer-left-out', path: '/pools/0/rule/then/cases/0/then/then/bearer', facts: { party: 'a' } },
        { code: 'bearer-left-out', path: '/pools/0/rule/then/otherwise/portions/0/then/bearer', facts: { party: 'a' } },
      ],
    ],
    [
      'a cost type in two pools',
      { ...sound, pools: [...sound.pools, { id: 'more', name: 'More', takes: { costTypes: ['it'] }, rule: each }] },
      [
        {
          code: 'cost-type-twice',
          path: '/pools/1/takes/costTypes/0',
          facts: { costType: 'it', pools: ['all', 'more'] },
        },
      ],
    ],
    [
      'a tariff that counts by a tariff',
      {
        ...sound,
        tariffs: {
          list: {
            name: 'List',
            lines: [
              {
                item: 'piece',
                price: '1.00',
                per: 'year',
                quantity: { key: 'sum', of: [{ key: 'each' }, { key: 'tariff', tariff: 'list' }] },
              },
            ],
          },
        },
      },
      [{ code: 'tariff-reads-itself', path: '/tariffs/list/lines/0/quantity/of/1', facts: { tariff: 'list' } }],
    ],
    [
      'a rounding nobody answers for',
      { ...sound, rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool' } },
      [{ code: 'rounding-unsourced', path: '/rounding', facts: {} }],
    ],
    [
      'a rate rounded first where there is no rate',
      {
        ...sound,
        pools: [{ id: 'all', name: 'All', takes: { costTypes: ['it'] }, rule: { rule: 'to', bearer: 'a' } }],
        rounding: {
          method: 'rateFirst',
          rateUnit: '0.01',
          unit: '0.01',
          lines: 'pool',
          difference: 'restate',
          clause: 'one',
        },
      },
      [{ code: 'rate-first-needs-split', path: '/pools/0/rule', facts: { rule: 'to' } }],
    ],
  ])('%s', (_, document, problems) => {
    expect(problemsOf(document)).toEqual(problems);
  });
});

describe('a name that nothing declares', () => {
  const nowhere = { clause: 'nowhere' };

  test.each<[AgreementDocument, ReturnType<typeof unknown>]>([
    [withRule({ rule: 'to', bearer: 'x' }), unknown('/pools/0/rule/bearer', 'x', 'bearer', parties)],
    [
      withRule({ rule: 'among', parties: ['a', 'x'], then: each }),
      unknown('/pools/0/rule/parties/1', 'x', 'party', parties),
    ],
    [
      withRule({ rule: 'among', parties: { except: { role: 'x' } }, then: each }),
      unknown('/pools/0/rule/parties/except/role', 'x', 'role', ['host', 'member', 'guest']),
    ],
    [
      withRule({ rule: 'choose', cases: [{ if: { takesPart: { uses: 'x' } }, then: each }] }),
      unknown('/pools/0/rule/cases/0/if/takesPart/uses', 'x', 'service', ['wlan']),
    ],
    [by({ key: 'quota', of: { x: '1' } }), unknown('/pools/0/rule/by/of/x', 'x', 'party', parties)],
    [
      by({ key: 'figure', figure: 'x', at: { during: 'period' } }),
      unknown('/pools/0/rule/by/figure', 'x', 'figure', ['census', 'stock']),
    ],
    [by({ key: 'tariff', tariff: 'x' }), unknown('/pools/0/rule/by/tariff', 'x', 'tariff', ['list'])],
    [
      divide({ portion: 'charges', tariff: 'x' }, rest),
      unknown('/pools/0/rule/portions/0/tariff', 'x', 'tariff', ['list']),
    ],
    [
      divide({ ...amount, amount: { rate: 'x' } }, rest),
      unknown('/pools/0/rule/portions/0/amount/rate', 'x', 'rate', ['piece']),
    ],
    [divide({ ...rest, ...nowhere }), unknown('/pools/0/rule/portions/0/clause', 'nowhere', 'clause', ['one'])],
    [withRule({ ...each, ...nowhere }), unknown('/pools/0/rule/clause', 'nowhere', 'clause', ['one'])],
    [
      withRule({ rule: 'choose', cases: [{ if: { since: '2024-01-01' }, then: each, ...nowhere }] }),
      unknown('/pools/0/rule/cases/0/clause', 'nowhere', 'clause', ['one']),
    ],
    [
      withRule({ rule: 'choose', cases: [{ if: { not: { takesPart: ['x'] } }, then: each }] }),
      unknown('/pools/0/rule/cases/0/if/not/takesPart/0', 'x', 'party', parties),
    ],
    [
      { ...sound, pools: [{ id: 'all', name: 'All', takes: { costTypes: ['x'] }, rule: each }] },
      unknown('/pools/0/takes/costTypes/0', 'x', 'cost type', ['it']),
    ],
    [
      { ...sound, pools: sound.pools.map((pool) => ({ ...pool, ...nowhere })) },
      unknown('/pools/0/clause', 'nowhere', 'clause', ['one']),
    ],
    [
      { ...sound, settlement: { dueInDays: 30, ...nowhere } },
      unknown('/settlement/clause', 'nowhere', 'clause', ['one']),
    ],
    [
      { ...sound, rates: { piece: { name: 'P', prices: [{ from: '2024-01-01', price: '1.00', ...nowhere }] } } },
      unknown('/rates/piece/prices/0/clause', 'nowhere', 'clause', ['one']),
    ],
    [
      { ...sound, rounding: { ...sound.rounding, ...nowhere } },
      unknown('/rounding/clause', 'nowhere', 'clause', ['one']),
    ],
    [
      { ...sound, rounding: { method: 'largestRemainder', unit: '1', lines: 'pool', below: 'x', clause: 'one' } },
      unknown('/rounding/below', 'x', 'bearer', parties),
    ],
    [
      {
        ...sound,
        rounding: { method: 'each', unit: '0.01', lines: 'pool', difference: { to: 'x' }, clause: 'one' },
      },
      unknown('/rounding/difference/to', 'x', 'bearer', parties),
    ],
    [
      {
        ...sound,
        rounding: { method: 'each', unit: '0.01', lines: 'pool', difference: { inOrder: ['a', 'x'] }, clause: 'one' },
      },
      unknown('/rounding/difference/inOrder/1', 'x', 'bearer', parties),
    ],
  ])('is refused (%#)', (document, problem) => {
    expect(problemsOf(document)).toEqual([problem]);
  });
});

describe('a rule whose shape is wrong', () => {
  test.each([
    [{ rule: 'splt', by: { key: 'each' } }, 'value-not-allowed', '/rule'],
    [{ by: { key: 'each' } }, 'field-missing', '/rule'],
    [{ rule: 'split' }, 'field-missing', '/by'],
    [{ rule: 'split', by: { key: 'each' }, weight: '1' }, 'field-unknown', '/weight'],
    [{ rule: 'among', parties: 'some', then: each }, 'shape-unknown', '/parties'],
    [{ rule: 'among', parties: [], then: each }, 'size-wrong', '/parties'],
    [{ rule: 'divide', portions: [] }, 'size-wrong', '/portions'],
    [{ rule: 'choose', cases: [{ if: {}, then: each }] }, 'shape-unknown', '/cases/0/if'],
    [{ rule: 'choose', cases: [{ if: { spread: { key: 'each' } }, then: each }] }, 'threshold-not-one', '/cases/0/if'],
    [{ rule: 'choose', cases: [{ if: { since: '2024-02-30' }, then: each }] }, 'date-invalid', '/cases/0/if/since'],
    [{ rule: 'split', by: { key: 'quota', of: { a: '-1' } } }, 'number-negative', '/by/of/a'],
    [{ rule: 'split', by: { key: 'quota', of: { A: '1' } } }, 'slug-invalid', '/by/of/A'],
    [
      { rule: 'split', by: { key: 'figure', figure: 'census', at: { on: '02-29', year: 0 } } },
      'day-of-year-invalid',
      '/by/at/on',
    ],
    [
      { rule: 'divide', portions: [{ portion: 'amount', amount: '5', per: 'year', then: each }] },
      'amount-invalid',
      '/portions/0/amount',
    ],
  ])('%j is %s', (rule, code, path) => {
    const document = { ...sound, pools: [{ id: 'all', name: 'All', takes: { costTypes: ['it'] }, rule }] };
    expect(problemsOf(document)).toMatchObject([{ code, path: `/pools/0/rule${path}` }]);
  });
});

test('what is read answers for itself', () => {
  const read = readAgreement({
    ...sound,
    pools: sound.pools.map((pool) => ({
      ...pool,
      rounding: { method: 'each', unit: '1', lines: 'pool', difference: 'restate', clause: 'one' },
    })),
  });
  const agreement = read.ok ? read.value : undefined;
  const [pool] = agreement?.pools ?? [];
  expect(agreement && hostOf(agreement)?.id).toBe('a');
  expect(agreement?.parties.map(shortNameOf)).toEqual(['A', 'Town B', 'Town C']);
  expect(agreement && pool && roundingOf(agreement, pool).method).toBe('each');
});
