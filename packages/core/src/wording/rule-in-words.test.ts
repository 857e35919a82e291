import { expect, test } from 'vitest';
import { Agreement, Pool } from '../agreement/agreement.ts';
import { limitsInWords, poolInWords } from './rule-in-words.ts';

const source = { statedBy: { who: 'Kämmerei', on: '2024-01-01' } };
const each = { rule: 'split', by: { key: 'each' } };
const agreement = Agreement.parse({
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'a', name: 'Town A', shortName: 'A', roles: ['host'] },
    { id: 'b', name: 'Town B', shortName: 'B', roles: ['member'] },
  ],
  accounts: [{ id: 'reserve', name: 'Rücklage', kind: 'reserve' }],
  clauses: [],
  figures: [
    { id: 'heads', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' },
    { id: 'cpi', name: 'Preisindex', unit: 'Punkte', holds: 'onDay', of: 'everyone' },
  ],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [{ id: 'pool', name: 'Netz', takes: { costTypes: ['it'] }, rule: each }],
  limits: { id: 'cap', name: 'Höchstbetrag', bounds: [{ for: ['b'], max: { percent: '40' } }] },
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', ...source },
});
const pool = (more: object) =>
  Pool.parse({ id: 'pool', name: 'Netz', takes: { costTypes: ['it'] }, rule: each, ...more });
const told = (more: object) => poolInWords(pool(more), agreement, 'de').replaceAll('\u00a0', ' ');
const byHeads = (at: object) => ({ rule: { rule: 'split', by: { key: 'figure', figure: 'heads', at } } });

test.each([
  [{}, 'zu gleichen Teilen'],
  [{ fraction: [{ from: '2024-01-01', percent: '85' }] }, '85 % der Kosten; zu gleichen Teilen'],
  [{ time: { cut: 'startedMonth' } }, 'zu gleichen Teilen; angefangene Monate zählen ganz'],
  [
    { time: 'whole', rule: { rule: 'split', by: { key: 'presence', count: 'fullMonths' } } },
    'nach vollen Monaten der Teilnahme; wer im Zeitraum teilnimmt, teilt ihn ganz',
  ],
  [byHeads({ edition: -1 }), 'nach „Einwohner“ in der Ausgabe des Vorjahres'],
  [
    byHeads({ publishedBy: '02-19', year: 0 }),
    'nach „Einwohner“ nach der letzten Veröffentlichung bis zum 19.02. des Jahres',
  ],
  [
    byHeads({ last: 3, each: 'year', until: { on: '06-30', year: -1 }, take: 'mean' }),
    'nach „Einwohner“ im Mittel der letzten 3 Jahre (am 30.06. des Vorjahres)',
  ],
  [
    byHeads({ advance: { on: '06-30', year: -2 }, settlement: { on: '06-30', year: -1 } }),
    'nach „Einwohner“ am 30.06. des Vorjahres, für Abschläge am 30.06. 2 Jahre zuvor',
  ],
  [{ rule: { rule: 'to', bearer: 'reserve' } }, 'allein durch Rücklage'],
])('%j is told as “%s”', (more, text) => {
  expect(told(more)).toBe(text);
});

test('what binds the sum over all pools is told, if anything does', () => {
  expect(limitsInWords(agreement, 'de')?.replaceAll('\u00a0', ' ')).toBe(
    'in der Summe aller Kostenblöcke höchstens 40 % für B',
  );
  expect(limitsInWords({ ...agreement, limits: undefined }, 'en')).toBeUndefined();
});
