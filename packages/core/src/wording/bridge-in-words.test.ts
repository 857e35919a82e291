import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { bridgeShares } from '../analysis/bridge-shares.ts';
import { formatCents, sumCents } from '../exact/cents.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion, type RunInput } from '../run/run-question.ts';
import { whatChanged } from '../statement/what-changed.ts';
import { bridgeChart } from './bridge-chart.ts';
import { bridgeInWords } from './bridge-in-words.ts';
import type { Language } from './language.ts';
import type { Sentence } from './reason-in-words.ts';
import { sentencesInLines } from './sentences-in-lines.ts';
import { valueOrThrow } from './value-or-throw.ts';

const heads = { rule: 'split', by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } };
const each = { rule: 'split', by: { key: 'each' } };
const names = { a: 'Adorf', b: 'Bdorf', c: 'Cdorf', d: 'Ddorf' };

function agreement(number: number, rule: object, pool: object = {}) {
  return Agreement.parse({
    format: 'umlage-agreement/1',
    cooperation: { id: 'few', name: 'Few' },
    title: 'Vereinbarung',
    legalBasis: 'Beispiel',
    version: { number, from: number === 1 ? '2020-01-01' : '2026-01-01' },
    parties: Object.entries(names).map(([id, name]) => ({
      id,
      name,
      roles: id === 'a' ? ['host', 'member'] : ['member'],
    })),
    clauses: [{ id: 'rule', number: '§ 2', text: number === 1 ? 'Nach Einwohnern.' : 'Zu gleichen Teilen.' }],
    figures: [{ id: 'heads', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'pool', name: 'Betrieb', clause: 'rule', takes: { costTypes: ['it'] }, rule, ...pool }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', statedBy: { who: 'Amt', on: '2020-01-01' } },
  });
}

type Year = {
  readonly year: number;
  readonly cost: string;
  readonly heads: Readonly<Record<string, number>>;
  readonly joined?: string;
  readonly terms: Agreement;
};

function input({ year, cost, heads: values, joined, terms }: Year): RunInput {
  const recordedOn = `${String(year + 1)}-02-01`;
  const [from, until] = [`${String(year)}-01-01`, `${String(year + 1)}-01-01`];
  const members = ['a', 'b', 'c'].map((party) => ({ party, from: '2020-01-01', recordedOn }));
  return {
    versions: [{ agreement: terms }],
    facts: Facts.parse({
      participation: joined === undefined ? members : [...members, { party: 'd', from: joined, recordedOn }],
      figures: Object.entries(values).map(([party, value]) => ({
        figure: 'heads',
        party,
        on: `${String(year - 1)}-06-30`,
        value: String(value),
        source: 'LSN',
        recordedOn,
      })),
      costItems: [
        { kind: 'cost', costType: 'it', text: `Strom ${String(year)}`, amount: cost, from, until, recordedOn },
      ],
    }),
    question: RunQuestion.parse({ period: { from, until }, asKnownOn: recordedOn }),
  };
}

const last: Year = { year: 2025, cost: '1000.00', heads: { a: 500, b: 300, c: 200 }, terms: agreement(1, heads) };
const next: Year = { ...last, year: 2026 };

function told(one: Year, other: Year, bearer: string, language: Language = 'de') {
  const [before, after] = [input(one), input(other)];
  const [old, young] = [valueOrThrow(runAllocation(before)), valueOrThrow(runAllocation(after))];
  const share = valueOrThrow(bridgeShares(before, after)).shares.find((candidate) => candidate.bearer === bearer);
  if (share === undefined) throw new Error('whom it is about bears something');
  const { text, effects } = bridgeInWords(
    { share, changed: whatChanged(old, young), last: old, next: young },
    language,
  );
  const plain = (some: string) => some.replaceAll('\u00a0', ' ');
  const { steps, alternative } = bridgeChart(share, { last: old, next: young }, language);
  // The picture says what the sentence says, and stands from one share to the other.
  expect(sumCents(steps.slice(0, -1).map(({ amount }) => amount))).toBe(steps.at(-1)?.amount);
  expect(alternative).toContain(plain(young.agreement.parties.find(({ id }) => id === bearer)?.name ?? ''));
  return {
    text: plain(text),
    steps: steps.map(({ label, kind, amount }) => `${label} ${kind} ${formatCents(amount)}`),
    effects: effects.map((effect) =>
      plain(
        [`${effect.name}: ${effect.text}`, ...effect.pools, sentencesInLines(effect.opened as Sentence[])].join('\n'),
      ),
    ),
  };
}

test('nothing is another', () => {
  expect(told(last, next, 'a')).toEqual({
    steps: ['2025 level 500.00', '2026 level 500.00'],
    text: 'Adorf trägt 2026 genauso viel wie 2025.',
    effects: [],
  });
  expect(told(last, next, 'a', 'en').text).toBe('Adorf bears as much in 2026 as in 2025.');
});

test('one cause says itself; it opens into pools, types and items', () => {
  const dearer = { ...next, cost: '1100.00' };
  expect(told(last, dearer, 'a')).toMatchObject({
    text: 'Adorf trägt 2026 50,00 € mehr als 2025, weil die Kosten gestiegen sind.',
    effects: [
      [
        'Kosten: 50,00 € mehr, weil die Kosten gestiegen sind.',
        'Betrieb: 50,00 € mehr.',
        'Betrieb: 1.100,00 € statt 1.000,00 €. Davon trägt Adorf 50,00 € mehr.',
        '  IT: 1.100,00 € statt 1.000,00 €.',
        '    Strom 2026: 1.100,00 € statt 1.000,00 €.',
      ].join('\n'),
    ],
  });
  expect(told(dearer, { ...last, year: 2027 }, 'a', 'en').text).toBe(
    'Adorf bears €50.00 less in 2027 than in 2026 because cost fell.',
  );
});

test('the number of one’s own is told from value to value, that of others by name', () => {
  // 500 of 1,000 become 750 of 1,250: a has 60 % instead of 50 %, b 24 % instead of 30 %.
  const grown = { ...next, heads: { ...last.heads, a: 750 } };
  const opened = '„Einwohner“ von Adorf: 750 (30.06.2025, LSN) statt 500 (30.06.2024, LSN).';
  expect(told(last, grown, 'a')).toMatchObject({
    text: 'Adorf trägt 2026 100,00 € mehr als 2025 wegen der eigenen Schlüsselzahl „Einwohner“ (750 statt 500).',
    effects: [
      [
        'Schlüsselzahlen: 100,00 € mehr wegen der eigenen Schlüsselzahl „Einwohner“ (750 statt 500).',
        'Betrieb: 100,00 € mehr.',
        opened,
      ].join('\n'),
    ],
  });
  expect(told(last, grown, 'b').text).toBe(
    'Bdorf trägt 2026 60,00 € weniger als 2025 wegen der Schlüsselzahl „Einwohner“.',
  );
});

test('several causes: first what goes the way of the whole, then what goes the other way', () => {
  // Cost 200 € more and, from July on, d with 1,000 heads. Without d a bears half: 500 € of 1,000 €, 600 € of 1,200 €. With d it
  // bears half of 181 days and a quarter of 184, 273/730: 373.97 €, 448.77 €. Cost does (100 + 74.79) / 2 = 87.40 €, d
  // (126.03 + 151.23) / 2 = 138.63 €.
  const joined = { ...next, cost: '1200.00', heads: { ...last.heads, d: 1000 }, joined: '2026-07-01' };
  const { text, effects, steps } = told(last, joined, 'a');
  expect(steps).toEqual([
    '2025 level 500.00',
    'Beitritt und Austritt change -138.63',
    'Kosten change 87.40',
    '2026 level 448.77',
  ]);
  expect(text).toBe(
    'Adorf trägt 2026 51,23 € weniger als 2025: 138,63 €, weil Ddorf beigetreten ist; 87,40 € mehr, weil die Kosten gestiegen sind.',
  );
  expect(effects[0]).toBe(
    [
      'Beitritt und Austritt: 138,63 € weniger, weil Ddorf beigetreten ist.',
      'Betrieb: 138,63 € weniger.',
      'Ddorf: 2025 nicht dabei, 2026 dabei vom 01.07.2026 bis 31.12.2026.',
      '  Dazu gehören die Schlüsselzahlen:',
      '    „Einwohner“: neu 1.000 (30.06.2025, LSN).',
    ].join('\n'),
  );
  expect(told(last, joined, 'a', 'en').text).toBe(
    'Adorf bears €51.23 less in 2026 than in 2025: €138.63 because Ddorf joined; €87.40 more because cost rose.',
  );
});

test('a new version is told with both texts and the clause they stand on', () => {
  const { text, effects } = told(last, { ...next, terms: agreement(2, each) }, 'c');
  expect(text).toBe(
    // What rounding does is less than a cent: the sentence leaves it out, the effects do not.
    'Cdorf trägt 2026 133,33 € mehr als 2025, weil Fassung 2 der Vereinbarung gilt.',
  );
  expect(effects[0]).toBe(
    [
      'Vereinbarung und Preise: 133,33 € mehr, weil Fassung 2 der Vereinbarung gilt.',
      'Betrieb: 133,33 € mehr.',
      'Fassung 2 statt Fassung 1:',
      '  Geändert: Kostenblock „Betrieb“ [§ 2]',
      '    Bisher: IT; nach „Einwohner“ am 30.06. des Vorjahres',
      '    Jetzt: IT; zu gleichen Teilen',
      '  § 2 ist geändert.',
      '    Bisher: Nach Einwohnern.',
      '    Jetzt: Zu gleichen Teilen.',
      '    Darauf beruht: Kostenblock „Betrieb“.',
    ].join('\n'),
  );
});

test('what cannot be told apart is said to be so', () => {
  const quota = (of: object) => ({ rule: 'split', by: { key: 'quota', of } });
  const before = { ...last, heads: {}, terms: agreement(1, quota({ a: '60', b: '30', c: '10' })) };
  const after = {
    ...before,
    year: 2026,
    joined: '2026-01-01',
    terms: agreement(2, quota({ a: '50', b: '30', c: '10', d: '10' })),
  };
  expect(told(before, after, 'a').text).toBe(
    'Adorf trägt 2026 100,00 € weniger als 2025, weil Fassung 2 der Vereinbarung gilt und weil Ddorf beigetreten ist (was davon woran liegt, lässt sich nicht trennen).',
  );
});
