import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { formatCents } from '../exact/cents.ts';
import { formatRatio } from '../exact/ratio.ts';
import { Facts } from '../ledger/facts.ts';
import { RunQuestion } from '../run/run-question.ts';
import type { AmountInEuro } from './amount-in-euro.ts';
import { compareVersionsInEuro } from './compare-versions-in-euro.ts';

const each = { rule: 'split', by: { key: 'each' } };

function version(terms: object) {
  return Agreement.parse({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Pair' },
    title: 'Agreement of two',
    legalBasis: 'example',
    version: { number: 1, from: '2024-01-01' },
    parties: [
      { id: 'a', name: 'Town A', roles: ['host', 'member'] },
      { id: 'b', name: 'Town B', roles: ['member'] },
    ],
    clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
    figures: [{ id: 'heads', name: 'Heads', unit: 'heads', holds: 'onDay' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, rule: each }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
    ...terms,
  });
}

const facts = Facts.parse({
  participation: ['a', 'b'].map((party) => ({ party, from: '2024-01-01', recordedOn: '2024-01-01' })),
  figures: [],
  costItems: [
    {
      kind: 'cost',
      costType: 'it',
      text: 'All of it',
      amount: '1000.00',
      from: '2024-01-01',
      until: '2025-01-01',
      recordedOn: '2025-01-01',
    },
  ],
});
const question = RunQuestion.parse({ period: { from: '2024-01-01', until: '2025-01-01' }, asKnownOn: '2025-06-01' });

const later = { version: { number: 2, from: '2026-01-01', until: '2027-01-01' } };
const pool = (terms: object) => ({ pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, ...terms }] });

function compared(before: object, after: object) {
  return compareVersionsInEuro({ before: version(before), after: version({ ...later, ...after }), facts, question });
}

function told({ before, after, difference, percent }: AmountInEuro) {
  const amounts = [before, after, difference].map((amount) => (amount === undefined ? '–' : formatCents(amount)));
  return [...amounts, percent === undefined ? '–' : `${formatRatio(percent)} %`].join(' | ');
}

test('a version that is in force later is tried on the year as if it had been in force', () => {
  const quota = { rule: 'split', by: { key: 'quota', of: { a: '60', b: '40' } } };
  const { shares, total, before, after, newcomers } = compared({}, pool({ rule: quota }));
  expect(shares.map((share) => [share.bearer, told(share)])).toEqual([
    ['a', '500.00 | 600.00 | 100.00 | 20 %'],
    ['b', '500.00 | 400.00 | -100.00 | -20 %'],
  ]);
  expect(told(total)).toBe('1000.00 | 1000.00 | 0.00 | 0 %');
  expect([before.version, after.version, before.problems, after.problems, newcomers]).toEqual([1, 2, [], [], []]);
});

test('what a version says for its first day it says for the year: prices, the part that is shared, since when', () => {
  const rates = (...prices: readonly (readonly [string, string])[]) => ({
    rates: { seat: { name: 'Seat', prices: prices.map(([from, price]) => ({ from, price })) } },
  });
  const priced = pool({
    rule: {
      rule: 'divide',
      portions: [
        { portion: 'amount', amount: { rate: 'seat' }, per: 'year', then: { rule: 'to', bearer: 'a' } },
        { portion: 'rest', then: { rule: 'to', bearer: 'b' } },
      ],
    },
  });
  const old = ['2024-01-01', '100.00'] as const;
  const { shares } = compared(
    { ...priced, ...rates(old) },
    { ...priced, ...rates(old, ['2026-01-01', '300.00'], ['2026-07-01', '999.00']) },
  );
  expect(shares.map(told)).toEqual(['100.00 | 300.00 | 200.00 | 200 %', '900.00 | 700.00 | -200.00 | -200/9 %']);

  const fraction = [
    { from: '2024-01-01', percent: '100' },
    { from: '2025-05-01', percent: '80' },
    { from: '2026-02-01', percent: '10' },
  ];
  const since = {
    rule: 'choose',
    cases: [
      { if: { all: [{ since: '2025-07-01' }, { not: { since: '2026-03-01' } }] }, then: { rule: 'to', bearer: 'a' } },
    ],
    otherwise: each,
  };
  const parted = compared({}, pool({ rule: since, fraction }));
  expect(parted.shares.map(told)).toEqual(['500.00 | 800.00 | 300.00 | 60 %', '500.00 | 0.00 | -500.00 | -100 %']);
  expect(told(parted.total)).toBe('1000.00 | 800.00 | -200.00 | -20 %');
});

test('an ended version is tried, too, and one from before the year keeps what it dates', () => {
  const ended = { version: { number: 1, from: '2020-01-01', until: '2021-01-01' } };
  const fraction = [
    { from: '2020-01-01', percent: '50' },
    { from: '2024-07-01', percent: '100' },
  ];
  const { shares } = compared({ ...ended, ...pool({ rule: each, fraction }) }, {});
  // 182 of 366 days at a half: 500 − 500 × 182 / 366 / 2 each.
  expect(shares.map(told)).toEqual([
    '375.69 | 500.00 | 124.31 | 1243100/37569 %',
    '375.68 | 500.00 | 124.32 | 19425/587 %',
  ]);
});

test('a figure that does not exist yet is told, and nothing is made up', () => {
  const heads = { rule: 'split', by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } };
  const { shares, total, after } = compared({}, pool({ rule: heads }));
  expect(after.total).toBeUndefined();
  expect(after.problems.map(({ code, place }) => [code, place.party])).toEqual([
    ['figure-missing', 'a'],
    ['figure-missing', 'b'],
  ]);
  expect(shares.map(told)).toEqual(['500.00 | – | – | –', '500.00 | – | – | –']);
  expect(told(total)).toBe('1000.00 | – | – | –');
});

test('who joins without having taken part is named, and who leaves bears nothing', () => {
  const a = { id: 'a', name: 'Town A', roles: ['host', 'member'] };
  const c = { id: 'c', name: 'Town C', roles: ['member'] };
  const { shares, newcomers } = compared({}, { parties: [a, c] });
  expect(newcomers).toEqual(['c']);
  expect(shares.map((share) => [share.bearer, told(share)])).toEqual([
    ['a', '500.00 | 1000.00 | 500.00 | 100 %'],
    ['b', '500.00 | 0.00 | -500.00 | -100 %'],
  ]);
});

test('where nothing was borne there is no percentage', () => {
  const { shares } = compared(pool({ rule: { rule: 'to', bearer: 'a' } }), pool({ rule: { rule: 'to', bearer: 'b' } }));
  expect(shares.map(told)).toEqual(['1000.00 | 0.00 | -1000.00 | -100 %', '0.00 | 1000.00 | 1000.00 | –']);
});
