import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { Baseline } from '../analysis/savings.ts';
import { SavingsQuestion } from '../analysis/savings-question.ts';
import { formatCents } from '../exact/cents.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion } from '../run/run-question.ts';
import { computeSavings } from '../statement/compute-savings.ts';
import type { Savings, YearOfRun } from '../statement/savings.ts';
import type { Language } from './language.ts';
import { savingsBalanceChart, savingsMembersChart, savingsYearsChart } from './savings-charts.ts';
import { nameOfVariant, savingInWords } from './savings-in-words.ts';
import { sentencesInLines } from './sentences-in-lines.ts';
import { valueOrThrow } from './value-or-throw.ts';

const names = { a: 'Adorf', b: 'Bdorf' };
const agreement = Agreement.parse({
  format: 'umlage-agreement/1',
  cooperation: { id: 'two', name: 'Two' },
  title: 'Vereinbarung',
  legalBasis: 'Beispiel',
  version: { number: 1, from: '2020-01-01' },
  parties: Object.entries(names).map(([id, name]) => ({
    id,
    name,
    roles: id === 'a' ? ['host', 'member'] : ['member'],
  })),
  clauses: [{ id: 'rule', number: '§ 2', text: 'Zu gleichen Teilen.' }],
  figures: [{ id: 'heads', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [{ id: 'pool', name: 'Betrieb', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', statedBy: { who: 'Amt', on: '2020-01-01' } },
});

function yearOf(year: number, cost: string, isEstimate = false): YearOfRun {
  const recordedOn = `${String(year)}-02-01`;
  const [from, until] = [`${String(year)}-01-01`, `${String(year + 1)}-01-01`];
  const run = runAllocation({
    versions: [{ agreement }],
    facts: Facts.parse({
      participation: ['a', 'b'].map((party) => ({ party, from: '2020-01-01', recordedOn })),
      figures: [['a', '10'] as const, ['b', '20'] as const].map(([party, value]) => ({
        figure: 'heads',
        party,
        on: `${String(year - 1)}-06-30`,
        value,
        source: 'LSN',
        recordedOn,
      })),
      costItems: [{ kind: 'cost', costType: 'it', text: 'Strom', amount: cost, from, until, recordedOn }],
    }),
    question: RunQuestion.parse({ period: { from, until }, asKnownOn: recordedOn }),
  });
  return { run: valueOrThrow(run), isEstimate };
}

const baseline = (party: string, amount: string) =>
  Baseline.parse({
    parties: [party],
    period: { from: '2023-01-01', until: '2024-01-01' },
    amount,
    text: 'Eigener Server',
    source: { title: 'Haushalt 2023' },
    estimate: false,
    recordedOn: '2023-02-01',
  });

const prices = {
  id: 'prices',
  title: 'Preise',
  source: { title: 'Statistik' },
  values: [
    { year: 2023, value: '100' },
    { year: 2024, value: '102.5' },
  ],
};
const move = (amount: string) => ({
  on: '2023-01-01',
  amount,
  text: 'Umzug',
  source: { title: 'Rechnung 7' },
  estimate: false,
});

const years = [yearOf(2023, '200.00'), yearOf(2024, '220.00')];

function saved({
  baselines = [baseline('a', '160.00'), baseline('b', '140.00')],
  of = years,
  ...question
}: { readonly baselines?: readonly Baseline[]; readonly of?: readonly YearOfRun[] } & Readonly<
  Record<string, unknown>
> = {}): Savings {
  const asked = { asKnownOn: '2025-02-01', index: prices, investments: [], rate: '2', perUnit: [], ...question };
  return valueOrThrow(computeSavings(of, { baselines, question: SavingsQuestion.parse(asked) }));
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const told = (savings: Savings, language: Language = 'de') =>
  savings.compared.map((compared) => plain(savingInWords(compared, savings, language).text));

// Alone 300 and 307.50, together 200 and 220: 100 and 87.50 saved. Of 150 spent 50 are missing after 2023; 366 × 50 / 87.50 = 209.14…, so
// they are there on the 210th day after 1 January 2024, 29 July.
test('one sentence for all, and for each', () => {
  const savings = saved({ investments: [move('150.00')], perUnit: ['heads'] });
  expect(told(savings)).toEqual([
    'Adorf und Bdorf sparen 2024 durch die Zusammenarbeit 87,50 € (Einwohner: je 2,92 €); von 2023 bis 2024 sind es zusammen 187,50 €; die einmaligen Ausgaben von 150,00 € sind seit dem 29.07.2024 wieder eingespart. Was es allein kostet, ist zum Teil geschätzt.',
    'Adorf spart 2024 durch die Zusammenarbeit 54,00 € (Einwohner: je 5,40 €); von 2023 bis 2024 sind es zusammen 114,00 €. Was es allein kostet, ist zum Teil geschätzt.',
    'Bdorf spart 2024 durch die Zusammenarbeit 33,50 € (Einwohner: je 1,68 €); von 2023 bis 2024 sind es zusammen 73,50 €. Was es allein kostet, ist zum Teil geschätzt.',
  ]);
  expect(told(savings, 'en')[0]).toBe(
    'Adorf and Bdorf save €87.50 in 2024 by working together (Einwohner: €2.92 each); from 2023 to 2024 it is €187.50 altogether; the €150.00 spent once have been saved again since 29 Jul 2024. What it costs alone is estimated in part.',
  );
});

test('every figure with what it rests on', () => {
  const savings = saved({ investments: [move('150.00')], perUnit: ['heads'] });
  const [all] = savings.compared;
  if (all === undefined) throw new Error('both are compared together');
  const { years: opened, investments, presentValue = '' } = savingInWords(all, savings, 'de');
  expect(plain(sentencesInLines(opened))).toBe(
    [
      '2023: allein 300,00 €, zusammen 200,00 €; gespart 100,00 €, bis dahin insgesamt 100,00 €.',
      '  Allein, Adorf: 160,00 €. Eigener Server. Quelle: Haushalt 2023.',
      '  Allein, Bdorf: 140,00 €. Eigener Server. Quelle: Haushalt 2023.',
      '  Zusammen: Anteile nach der Vereinbarung für 2023.',
      '  Einwohner: je 3,33 € gespart, bei 30.',
      '2024: allein 307,50 €, zusammen 220,00 €; gespart 87,50 €, bis dahin insgesamt 187,50 €.',
      '  Allein, Adorf: 164,00 € (Schätzung), fortgeschrieben: 160,00 € (2023) × 102,5 ÷ 100 nach „Preise“ (Quelle: Statistik). Eigener Server. Quelle: Haushalt 2023.',
      '  Allein, Bdorf: 143,50 € (Schätzung), fortgeschrieben: 140,00 € (2023) × 102,5 ÷ 100 nach „Preise“ (Quelle: Statistik). Eigener Server. Quelle: Haushalt 2023.',
      '  Zusammen: Anteile nach der Vereinbarung für 2024.',
      '  Einwohner: je 2,92 € gespart, bei 30.',
    ].join('\n'),
  );
  expect(investments.map(plain)).toEqual(['01.01.2023, Umzug: 150,00 €. Quelle: Rechnung 7.']);
  // -150 + 100 + 87.50 / 1.02 = 35.784…
  expect(plain(presentValue)).toBe(
    'Bei 2 % Zinsen im Jahr sind alle Einsparungen, abzüglich der einmaligen Ausgaben, 2023 35,78 € wert (Kapitalwert).',
  );
});

test('what is not saved, and what is only estimated', () => {
  const few = [baseline('a', '90.00')];
  expect(told(saved({ baselines: few, investments: [{ ...move('10.00'), parties: ['a'] }] }))).toEqual([
    // 90 and 92.25 alone, 100 and 110 together: 10 and 17.75 more.
    'Adorf zahlt 2024 durch die Zusammenarbeit 17,75 € mehr als allein; von 2023 bis 2024 sind es zusammen 27,75 € mehr als allein; von den einmaligen Ausgaben von 10,00 € sind bis zum 31.12.2024 noch 37,75 € nicht wieder eingespart. Was es allein kostet, ist zum Teil geschätzt.',
  ]);
  expect(told(saved({ baselines: [baseline('a', '100.00')], of: years.slice(0, 1) }))).toEqual([
    'Adorf zahlt 2023 genauso viel wie allein.',
  ]);
  const ahead = [yearOf(2023, '200.00'), yearOf(2024, '220.00', true)];
  expect(told(saved({ of: ahead, investments: [move('150.00')] }))[0]).toBe(
    'Adorf und Bdorf sparen 2023 durch die Zusammenarbeit 100,00 €; die einmaligen Ausgaben von 150,00 € sind voraussichtlich ab dem 29.07.2024 wieder eingespart. Die Kosten allein und die gemeinsamen Kosten sind zum Teil geschätzt.',
  );
});

test('pictures say what the sentence says', () => {
  const savings = saved({ investments: [move('150.00')] });
  const [all] = savings.compared;
  if (all === undefined) throw new Error('both are compared together');
  const line = savingsBalanceChart(all, savings, 'de');
  expect(line.lines[0]?.points.map(({ on, label, amount }) => [on, plain(label ?? ''), formatCents(amount)])).toEqual([
    ['2023-01-01', '01.01.2023', '0.00'],
    ['2023-01-01', '', '-150.00'],
    ['2024-01-01', '2023', '-50.00'],
    ['2025-01-01', '2024', '37.50'],
  ]);
  expect(line.marks).toEqual([{ on: '2024-07-29', label: 'Wieder eingespart ab 29.07.2024' }]);
  expect(plain(line.alternative)).toBe(
    'Einsparung bis dahin, Adorf und Bdorf: 01.01.2023 −150,00 €; 31.12.2023 −50,00 €; 31.12.2024 37,50 €. Wieder eingespart ab 29.07.2024.',
  );
  const inEuro = (
    chart: { readonly rows: readonly { readonly label: string; readonly amounts: readonly number[] }[] } | undefined,
  ) => chart?.rows.map(({ label, amounts }) => [label, ...amounts]);
  expect(inEuro(savingsYearsChart(all, savings, 'de'))).toEqual([
    ['2023', 30000, 20000],
    ['2024', 30750, 22000],
  ]);
  expect(inEuro(savingsMembersChart(savings, 'de'))).toEqual([
    ['Adorf', 16400, 11000],
    ['Bdorf', 14350, 11000],
  ]);
  expect(savingsMembersChart(saved({ baselines: [baseline('a', '1.00')] }), 'de')).toBeUndefined();
});

test('variants have names', () => {
  const { sensitivity } = saved({ sensitivity: { costPercent: '10', ratePoints: '1' } }).compared[0] ?? {
    sensitivity: [],
  };
  expect(sensitivity.map((variant) => plain(nameOfVariant(variant, 'de')))).toEqual([
    'Kosten allein 10 % niedriger',
    'Kosten allein 10 % höher',
    'Gemeinsame Kosten 10 % niedriger',
    'Gemeinsame Kosten 10 % höher',
    'Zinssatz 1 Prozentpunkt niedriger',
    'Zinssatz 1 Prozentpunkt höher',
  ]);
  expect(sensitivity.map((variant) => nameOfVariant(variant, 'en'))[4]).toBe('Rate 1 percentage point lower');
});
