import { readFileSync } from 'node:fs';
import {
  Baseline,
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
  type JsonValue,
  type Language,
} from '@umlage/core';
import { expect, test } from 'vitest';
import { z } from 'zod';

/**
 * What ITKo publishes: „Wie finanziert der ITKo“, https://itko-strassenwesen.de/wie-wir-arbeiten/wie-finanziert-der-itko. One common
 * system costs 2,380,000.00 €; if each of the 16 Länder built its own, some 38.4 million.
 */
const file = new URL('../../packages/api/src/examples/itko-strassenwesen.json', import.meta.url);
const example = z
  .looseObject({ agreement: z.custom<JsonValue>(), facts: z.unknown(), baselines: z.array(z.looseObject({})) })
  .parse(JSON.parse(readFileSync(file, 'utf8')));
const [published] = example.baselines;
const run = valueOrThrow(
  runAllocation({
    versions: [{ agreement: valueOrThrow(readAgreement(example.agreement)) }],
    facts: valueOrThrow(readDocument(Facts, example.facts)),
    question: RunQuestion.parse({
      period: { from: '2024-01-01', until: '2025-01-01' },
      asKnownOn: '2025-03-31',
    }),
  }),
);

function savingsOf(baseline: unknown) {
  const question = SavingsQuestion.parse({ asKnownOn: '2025-03-31', investments: [], perUnit: [] });
  return valueOrThrow(
    computeSavings([{ run, isEstimate: false }], { baselines: [Baseline.parse(baseline)], question }),
  );
}

function told(baseline: unknown, language: Language) {
  const savings = savingsOf(baseline);
  const [compared] = savings.compared;
  if (compared === undefined) throw new Error('ITKo is compared');
  const { text, years } = savingInWords(compared, savings, language);
  const [alone] = years.flatMap(({ parts }) => parts.map((part) => part.text));
  return [text, alone ?? ''].map((each) => each.replaceAll('\u00a0', ' '));
}

// The federation bears a quarter, 595,000.00; so the Länder bear 1,785,000.08 as published (each share is rounded by itself), and save
// 38,400,000.00 − 1,785,000.08 = 36,614,999.92.
test('the 16 Länder, for whom it is published', () => {
  const [compared, ...others] = savingsOf(published).compared;
  expect(others).toEqual([]);
  expect(compared?.parties).toHaveLength(16);
  expect(compared?.years.map(({ alone, together, saving }) => [alone, together, saving].map(formatCents))).toEqual([
    ['38400000.00', '1785000.08', '36614999.92'],
  ]);
  expect(told(published, 'de')).toEqual([
    '16 Beteiligte zusammen sparen 2024 durch die Zusammenarbeit 36.614.999,92 €. Was es allein kostet, ist geschätzt.',
    'Allein, 16 Beteiligte zusammen: 38.400.000,00 € (Schätzung). Kosten, wenn jedes der 16 Länder das System allein entwickelte, ' +
      'zusammen; der ITKo nennt rund 38,4 Mio. Euro. Quelle: ITKo Straßenwesen – Wie finanziert der ITKo (Fachsystem ' +
      "'Neugestaltung SIB-Bauwerke').",
  ]);
  expect(told(published, 'en')[0]).toBe(
    '16 parties together save €36,614,999.92 in 2024 by working together. What it costs alone is estimated.',
  );
});

// Beside the whole cost, which ITKo restates as 2,380,000.08: 38,400,000.00 − 2,380,000.08 = 36,019,999.92.
test('all together, as ITKo sets the two numbers side by side', () => {
  const { parties: _parties, ...ofAll } = published ?? {};
  const savings = savingsOf(ofAll);
  const [compared] = savings.compared;
  expect(compared?.years.map(({ alone, together, saving }) => [alone, together, saving].map(formatCents))).toEqual([
    ['38400000.00', '2380000.08', '36019999.92'],
  ]);
  expect(told(ofAll, 'de')[0]).toBe(
    'Alle zusammen sparen 2024 durch die Zusammenarbeit 36.019.999,92 €. Was es allein kostet, ist geschätzt.',
  );
  expect(compared && savingsYearsChart(compared, savings, 'de').rows).toMatchObject([
    { label: '2024', amounts: [3_840_000_000, 238_000_008] },
  ]);
});

test('only what is published is compared: a year before it has no cost alone', () => {
  const savings = savingsOf({ ...published, period: { from: '2023-01-01', until: '2024-01-01' } });
  expect(savings.compared).toEqual([]);
  expect(savings.findings.map(({ code }) => code)).toContain('baseline-not-carried');
});
