import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { Scenario } from '../analysis/scenario.ts';
import { tryScenario } from '../analysis/try-scenario.ts';
import { Facts } from '../ledger/facts.ts';
import { RunQuestion } from '../run/run-question.ts';
import { scenarioChart } from './scenario-chart.ts';
import { scenarioInWords } from './scenario-in-words.ts';
import { writeDraft } from './write-draft.ts';

const agreement = Agreement.parse({
  format: 'umlage-agreement/1',
  cooperation: { id: 'ost', name: 'Ost' },
  title: 'Vereinbarung Ost',
  legalBasis: 'Beispiel',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'ostheide', name: 'Samtgemeinde Ostheide', shortName: 'Ostheide', roles: ['host', 'member'] },
    { id: 'ilmenau', name: 'Ilmenau', roles: ['member'] },
    { id: 'scharnebeck', name: 'Scharnebeck', roles: ['member'] },
  ],
  clauses: [
    { id: 'heads', number: '§ 1', text: 'Der Betrieb wird nach Einwohnern verteilt.' },
    {
      id: 'quotas',
      number: '§ 2',
      text: 'Der Sockel wird zu 50, 30 und 20 vom Hundert getragen. Gerundet wird auf Cent.',
    },
    { id: 'rate', number: '§ 3', text: 'Der Platz kostet 10 Euro.' },
  ],
  figures: [{ id: 'heads', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' }],
  services: [{ id: 'mail', name: 'Post' }],
  costTypes: [
    { id: 'it', name: 'IT' },
    { id: 'staff', name: 'Personal' },
  ],
  rates: { seat: { name: 'Platz', prices: [{ from: '2024-01-01', price: '10.00', clause: 'rate' }] } },
  tariffs: {
    list: { name: 'Liste', lines: [{ item: 'Platz', price: '1.00', per: 'year', quantity: { key: 'each' } }] },
  },
  pools: [
    {
      id: 'it',
      name: 'Betrieb',
      takes: { costTypes: ['it'] },
      rule: { rule: 'split', clause: 'heads', by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } },
    },
    {
      id: 'base',
      name: 'Sockel',
      takes: { costTypes: ['staff'] },
      rule: {
        rule: 'split',
        clause: 'quotas',
        by: { key: 'quota', of: { ostheide: '50', ilmenau: '30', scharnebeck: '20' } },
      },
    },
  ],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'quotas' },
});

const year = { from: '2024-01-01', until: '2025-01-01' };
const recordedOn = '2025-01-01';
const counts = { ostheide: '6000', ilmenau: '3000', scharnebeck: '1000' };
const input = {
  versions: [{ agreement }],
  facts: Facts.parse({
    participation: Object.keys(counts).map((party) => ({ party, from: '2024-01-01', recordedOn })),
    figures: Object.entries(counts).map(([party, value]) => ({
      figure: 'heads',
      party,
      on: '2023-06-30',
      value,
      source: 'Zählung',
      recordedOn,
    })),
    costItems: [
      { kind: 'cost', costType: 'it', text: 'Betrieb', amount: '20000.00', ...year, recordedOn },
      { kind: 'cost', costType: 'staff', text: 'Personal', amount: '1000.00', ...year, recordedOn },
    ],
  }),
  question: RunQuestion.parse({ period: year, asKnownOn: '2025-06-01' }),
};

function outcomeOf(...changes: readonly object[]) {
  return tryScenario({ input, scenario: Scenario.parse({ changes }) });
}

const told = (language: 'de' | 'en', ...changes: readonly object[]) =>
  scenarioInWords({ outcome: outcomeOf(...changes), agreement }, language);
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

const joins = {
  change: 'memberJoins',
  party: { id: 'bardowick', name: 'Samtgemeinde Bardowick', shortName: 'Bardowick', roles: ['member'] },
  from: '2024-01-01',
  services: ['mail'],
  figures: [{ figure: 'heads', value: '10000', source: 'Annahme' }],
};
const quotas = { change: 'quotaChanged', pool: 'base', of: { ostheide: '40', bardowick: '10' } };

// 20,000 by 6, 3 and 1 thousand is 12,000, 6,000 and 2,000; with 10 thousand more each is half of it. Of the 1,000 of the base
// Ostheide bears 400 for 500, and Bardowick the other 100.
test('a mayor hears what all pay together, and who gains most', () => {
  const { text, changes, members, draft, caution } = told('de', joins, quotas);
  expect(plain(text)).toBe(
    'Träfen diese zwei Annahmen zusammen zu, zahlten die drei Mitglieder zusammen 10.100,00 € weniger; am meisten gewönne Ostheide (6.100,00 € weniger); Bardowick zahlte 10.100,00 €.',
  );
  expect(changes.map(plain)).toEqual([
    'Bardowick tritt am 01.01.2024 bei, mit „Post“: Einwohner 10.000 (Annahme).',
    'Quoten für „Sockel“: Ostheide 40, Bardowick 10.',
  ]);
  expect(members.map((member) => [plain(member.text), ...member.pools.map(plain)])).toEqual([
    [
      'Bardowick käme hinzu und zahlte 10.100,00 €.',
      'Betrieb: 10.000,00 € statt 0,00 €',
      'Sockel: 100,00 € statt 0,00 €',
    ],
    [
      'Ilmenau zahlte 3.300,00 € statt 6.300,00 €, also 3.000,00 € (47,62 %) weniger.',
      'Betrieb: 3.000,00 € statt 6.000,00 €',
    ],
    [
      'Ostheide zahlte 6.400,00 € statt 12.500,00 €, also 6.100,00 € (48,80 %) weniger.',
      'Betrieb: 6.000,00 € statt 12.000,00 €',
      'Sockel: 400,00 € statt 500,00 €',
    ],
    [
      'Scharnebeck zahlte 1.200,00 € statt 2.200,00 €, also 1.000,00 € (45,45 %) weniger.',
      'Betrieb: 1.000,00 € statt 2.000,00 €',
    ],
  ]);
  expect(plain(draft)).toBe(
    'Dazu müsste die Vereinbarung geändert werden: Entwurf von Fassung 2 ab 01.01.2025, die Fassung 1 ändert.',
  );
  expect(caution).toMatch(/Planspiel/u);
});

test('each change alone is a sentence, in both languages', () => {
  const rule = { rule: 'split', by: { key: 'each' } };
  const cases: readonly (readonly [object, string, string])[] = [
    [{ change: 'costMoved', percent: '10' }, 'Stiegen alle Kosten um 10 %, zahlten', 'If all cost rose by 10%, the'],
    [
      { change: 'costMoved', pool: 'it', percent: '-5' },
      'Sänken die Kosten von „Betrieb“ um 5 %, zahlten',
      'If the cost of “Betrieb” fell by 5%, the',
    ],
    [
      { change: 'costAdded', costType: 'staff', amount: '100.00', text: 'Stelle' },
      'Stiegen die Kosten von „Personal“ um 100,00 €, zahlten',
      'If the cost of “Personal” rose by €100.00, the',
    ],
    [
      { change: 'memberLeaves', party: 'ilmenau', on: '2024-07-01' },
      'Schiede Ilmenau zum 01.07.2024 aus, ließe sich nicht',
      'If Ilmenau left on 1 Jul 2024, nobody could',
    ],
    [
      { change: 'ruleReplaced', pool: 'it', rule },
      'Würde „Betrieb“ nach der anderen Regel verteilt, zahlten die drei Mitglieder zusammen gleich viel; am meisten gewönne Ostheide (5.333,33 € weniger); am meisten verlöre Scharnebeck',
      'If “Betrieb” were shared by the other rule, the three members together would pay the same; Ostheide would gain most',
    ],
    [
      { change: 'figureChanged', figure: 'heads', party: 'ilmenau', value: '4000', source: 'Annahme' },
      'Wäre „Einwohner“ bei Ilmenau 4.000, zahlten',
      'If “Einwohner” of Ilmenau were 4,000, the',
    ],
    [
      { change: 'priceChanged', tariff: 'list', price: '2.00' },
      'Wäre der Preis „Liste: Platz“ 2,00 €, zahlten die drei Mitglieder zusammen gleich viel.',
      'If the price “Liste: Platz” were €2.00, the three',
    ],
    [
      { change: 'rateChanged', rate: 'seat', price: '12.00' },
      'Wäre der Preis „Platz“ 12,00 €, zahlten',
      'If the price',
    ],
  ];
  for (const [change, german, english] of cases) {
    expect(plain(told('de', change).text)?.slice(0, german.length)).toBe(german);
    expect(plain(told('en', change).text)?.slice(0, english.length)).toBe(english);
  }
  expect(told('de').text).toBe('Bliebe alles, wie es ist, zahlten die drei Mitglieder zusammen gleich viel.');
  expect(told('de', { change: 'costMoved', percent: '10' }).draft).toMatch(/nichts geändert/u);
});

test('before and after stand side by side as bars, and there are none where nothing can be computed', () => {
  const chart = scenarioChart({ outcome: outcomeOf({ change: 'costMoved', percent: '10' }), agreement }, 'de');
  expect(chart?.series).toEqual(['wie es ist', 'im Planspiel']);
  expect(chart?.rows[1]).toEqual({ label: 'Ostheide', amounts: [1_250_000, 1_375_000] });
  const none = outcomeOf({ change: 'memberLeaves', party: 'ilmenau', on: '2024-07-01' });
  expect(scenarioChart({ outcome: none, agreement }, 'de')).toBeUndefined();
});

test('the draft says in words what its clauses are to say, and keeps what else stands on them', () => {
  const rule = { rule: 'split', by: { key: 'each' } };
  const changes = [
    { change: 'ruleReplaced', pool: 'it', rule },
    joins,
    quotas,
    { change: 'rateChanged', rate: 'seat', price: '12.00' },
  ];
  const { draft } = outcomeOf(...changes);
  const written = draft === undefined ? undefined : writeDraft(draft, 'de');
  expect(written?.clauses.map(({ text }) => plain(text))).toEqual([
    'Betrieb: zu gleichen Teilen.',
    // Rounding stands on it, too.
    'Der Sockel wird zu 50, 30 und 20 vom Hundert getragen. Gerundet wird auf Cent.\nSockel: nach vereinbarten Anteilen. Vereinbart sind: Ostheide 40, Ilmenau 30, Scharnebeck 20, Bardowick 10.',
    'Platz: 10,00 € ab 01.01.2024; 12,00 € ab 01.01.2025.',
  ]);
  expect(written?.clauses[0]?.note).toMatch(/^Entwurf/u);
  const clauses = [{ id: 'heads', number: '§ 1', text: 'Zu gleichen Teilen.' }];
  const said = tryScenario({ input, scenario: Scenario.parse({ changes: [changes[0]], draft: { clauses } }) }).draft;
  expect(said === undefined ? undefined : writeDraft(said, 'de')?.clauses[0]?.text).toBe('Zu gleichen Teilen.');
});
