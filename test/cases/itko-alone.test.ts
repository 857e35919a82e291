import { readFileSync } from 'node:fs';
import {
  Baseline,
  cents,
  computeSavings,
  Facts,
  formatCents,
  readAgreement,
  readDocument,
  runAllocation,
  RunQuestion,
  savingInWords,
  SavingsQuestion,
  savingsYearsChart,
  valueOrThrow,
  type Savings,
} from '@umlage/core';
import { expect, test } from 'vitest';
import { Case, documentsOf } from './case.ts';

/**
 * The ITKo says that its system costs about 2.38 million together and about 38.4 million if each of the 16 Länder built it
 * alone (https://itko-strassenwesen.de/wie-wir-arbeiten/wie-finanziert-der-itko). The page names no year; 2024 is that of the example.
 */
const published = JSON.parse(readFileSync(new URL('itko-as-published.json', import.meta.url), 'utf8')) as unknown;
const { versions, facts } = documentsOf(Case.parse(published));
const run = valueOrThrow(
  runAllocation({
    versions: versions.map(({ agreement }) => ({ agreement: valueOrThrow(readAgreement(agreement)) })),
    facts: valueOrThrow(readDocument(Facts, facts)),
    question: RunQuestion.parse({ period: { from: '2024-01-01', until: '2025-01-01' }, asKnownOn: '2025-03-31' }),
  }),
);
const laender = 'bb be bw by hb he hh mv ni nw rp sh sl sn st th'.split(' ');

function against(parties?: readonly string[]): Savings {
  const baseline = Baseline.parse({
    ...(parties === undefined ? {} : { parties }),
    period: run.input.question.period,
    amount: '38400000.00',
    text: 'Jedes der 16 Länder entwickelt das System allein; rund 38,4 Mio. Euro zusammen',
    source: {
      title: 'ITKo Straßenwesen',
      url: 'https://itko-strassenwesen.de/wie-wir-arbeiten/wie-finanziert-der-itko',
    },
    estimate: true,
    recordedOn: '2024-01-02',
  });
  const question = SavingsQuestion.parse({
    asKnownOn: '2025-03-31',
    investments: [],
    rate: '0',
    perUnit: [],
    sensitivity: { costPercent: '10', ratePoints: '1' },
  });
  return valueOrThrow(computeSavings([{ run, isEstimate: false }], { baselines: [baseline], question }));
}

function told(savings: Savings) {
  return savings.compared.map((compared) => ({
    alone: formatCents(compared.alone),
    together: formatCents(compared.together),
    saving: formatCents(compared.saving),
    text: savingInWords(compared, savings, 'de').text.replaceAll('\u00a0', ' '),
  }));
}

// 38,400,000.00 less 2,380,000.08, which is what all shares come to after each is rounded: 36,019,999.92.
test('what the publishers of the ITKo compare: all of it together with all of it alone', () => {
  const savings = against();
  expect(told(savings)).toEqual([
    {
      alone: '38400000.00',
      together: '2380000.08',
      saving: '36019999.92',
      text: 'Alle zusammen sparen 2024 durch die Zusammenarbeit 36.019.999,92 €. Was es allein kostet, ist geschätzt.',
    },
  ]);
  const [compared] = savings.compared;
  if (compared === undefined) throw new Error('all are compared');
  expect(
    savingInWords(compared, savings, 'de').years.map(({ parts }) =>
      parts.map(({ text }) => text.replaceAll('\u00a0', ' ')),
    ),
  ).toEqual([
    [
      'Allein, alle zusammen: 38.400.000,00 € (Schätzung). Jedes der 16 Länder entwickelt das System allein; rund 38,4 Mio. Euro zusammen. Quelle: ITKo Straßenwesen.',
      'Zusammen: Anteile nach der Vereinbarung für 2024.',
    ],
  ]);
  expect(savingsYearsChart(compared, savings, 'de').rows).toEqual([
    { label: '2024', amounts: [cents(3_840_000_000), cents(238_000_008)] },
  ]);
  // A tenth of 38,400,000.00 is 3,840,000.00; of 2,380,000.08 it is 238,000.008.
  expect(compared.sensitivity.map(({ moved, balance }) => [moved, formatCents(balance)])).toEqual([
    ['alone', '32179999.92'],
    ['alone', '39859999.92'],
    ['together', '36257999.93'],
    ['together', '35781999.91'],
    ['rate', '36019999.92'],
    ['rate', '36019999.92'],
  ]);
});

// The Länder bear three quarters, 1,785,000.08 after rounding: 38,400,000.00 less that is 36,614,999.92.
test('what the Länder save by themselves: the Bund bears a quarter, and would build nothing', () => {
  expect(told(against(laender))).toEqual([
    {
      alone: '38400000.00',
      together: '1785000.08',
      saving: '36614999.92',
      text: '16 Beteiligte zusammen sparen 2024 durch die Zusammenarbeit 36.614.999,92 €. Was es allein kostet, ist geschätzt.',
    },
  ]);
});
