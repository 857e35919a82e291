import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import type { RunDifference } from '../analysis/subtract-runs.ts';
import { PartyId, PoolId } from '../base/ids.ts';
import { cents } from '../exact/cents.ts';
import { CostItem, KeyFigure } from '../ledger/facts.ts';
import { differenceInWords } from './difference-in-words.ts';
import type { Language } from './language.ts';

const agreement = Agreement.parse({
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'a', name: 'Town A', roles: ['host'] },
    { id: 'b', name: 'Town B', roles: ['member'] },
  ],
  clauses: [],
  figures: [{ id: 'heads', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [{ id: 'pool', name: 'Netz', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
  rounding: {
    method: 'largestRemainder',
    unit: '0.01',
    lines: 'pool',
    statedBy: { who: 'Kämmerei', on: '2024-01-01' },
  },
});
const [a, b, pool] = [PartyId.parse('a'), PartyId.parse('b'), PoolId.parse('pool')];
const heads = (value: string) =>
  KeyFigure.parse({ figure: 'heads', party: 'a', on: '2023-06-30', value, source: 'Amt', recordedOn: '2024-02-01' });
const power = CostItem.parse({
  kind: 'cost',
  costType: 'it',
  text: 'Strom',
  amount: '20.00',
  from: '2024-01-01',
  until: '2025-01-01',
  recordedOn: '2025-03-01',
});
const changed = { before: cents(4000), after: cents(6000), difference: cents(2000) };

const difference: RunDifference = {
  shares: [{ bearer: a, ...changed, pools: [{ pool, ...changed }] }],
  inputs: [
    {
      changed: { input: 'figure', figure: 'heads', party: a, changes: [{ before: heads('40'), after: heads('60') }] },
      alone: new Map([
        [a, cents(1000)],
        [b, cents(-1000)],
      ]),
    },
    { changed: { input: 'costItems', costType: 'it', changes: [{ after: power }] }, alone: new Map() },
    { changed: { input: 'terms', before: [1], after: [1, 2] } },
  ],
  together: new Map([[a, cents(200)]]),
};

const told = (of: RunDifference, language: Language) =>
  differenceInWords(of, agreement, language).map(({ text, parts }) =>
    [text, ...parts.map((part) => part.text)].map((sentence) => sentence.replaceAll('\u00a0', ' ')),
  );

test('a clerk can read a difference out', () => {
  expect(told(difference, 'de')).toEqual([
    ['Town A trägt 60,00 € statt 40,00 €, das sind 20,00 € mehr.', 'Netz: 60,00 € statt 40,00 €.'],
    [
      '„Einwohner“ von Town A: 60 (30.06.2023, Amt) statt 40 (30.06.2023, Amt).',
      'Für sich allein ändert das den Anteil von Town A um +10,00 €.',
      'Für sich allein ändert das den Anteil von Town B um −10,00 €.',
    ],
    ['Kosten der Art „IT“: neu 20,00 € (Strom).', 'Für sich allein ändert das keinen Anteil.'],
    ['Es gilt Fassung 1, 2 statt Fassung 1.', 'Für sich allein lässt sich das nicht berechnen.'],
    ['Weil mehrere Angaben sich zugleich geändert haben, kommt hinzu:', 'Town A: +2,00 €.'],
  ]);
});

test('and in English', () => {
  expect(told(difference, 'en')[0]).toEqual([
    'Town A bears €60.00 instead of €40.00, which is €20.00 more.',
    'Netz: €60.00 instead of €40.00.',
  ]);
  expect(told({ shares: [], inputs: [] }, 'en')).toEqual([['No share has changed.']]);
});
