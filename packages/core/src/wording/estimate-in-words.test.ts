import { expect, test } from 'vitest';
import type { EstimatedCost } from '../analysis/estimate.ts';
import { CostTrend } from '../analysis/estimate.ts';
import { CostTypeId } from '../base/ids.ts';
import { calendarYear } from '../calendar/periods.ts';
import { cents } from '../exact/cents.ts';
import { estimatedCostInWords } from './estimate-in-words.ts';

const trend = (percent: string) => CostTrend.parse({ costType: 'staff', percent, source: 'Erlass' });
const cost: EstimatedCost = {
  costType: CostTypeId.parse('staff'),
  kind: 'cost',
  because: 'trend',
  amount: cents(1),
  base: cents(100_000),
  trends: [
    { year: calendarYear(2025) },
    { year: calendarYear(2026), trend: trend('3') },
    { year: calendarYear(2027), trend: trend('3') },
    { year: calendarYear(2028), trend: trend('-1.5') },
  ],
};

function told(more: Partial<EstimatedCost>, language: 'de' | 'en') {
  return estimatedCostInWords({ ...cost, ...more }, calendarYear(2024), language).replaceAll('\u00a0', ' ');
}

test('a trend is told with its years and its source, and so is a year without one', () => {
  expect(told({}, 'de')).toBe(
    'Schätzung: 1.000,00 € (2024), fortgeschrieben mit 2025 unverändert, da kein Trend angegeben ist; ' +
      '2026 bis 2027 +3 % im Jahr (Erlass); 2028 −1,5 % im Jahr (Erlass).',
  );
  expect(told({ bookedSoFar: cents(5000) }, 'en')).toBe(
    'Estimate: €1,000.00 in 2024, carried on with 2025 unchanged, as no trend is given; ' +
      '2026 to 2027 +3% a year (Erlass); 2028 −1.5% a year (Erlass). ' +
      '€50.00 is booked for the year already, and contained in the estimate.',
  );
});

test.each([
  ['planned', 'Geplant: So steht es im Haushalt.'],
  ['booked', 'Gebucht: Der Teil, der in dieses Jahr fällt.'],
  ['computed', 'Berechnet aus Anlagen, Stellen und Konten nach der Vereinbarung.'],
  ['left', 'Entfällt: 1.000,00 € (2024) trug direkt, wer nicht mehr teilnimmt.'],
  ['unchanged', 'Schätzung: 1.000,00 € (2024), unverändert fortgeschrieben, da kein Trend angegeben ist.'],
] as const)('%s', (because, text) => {
  expect(told({ because }, 'de')).toBe(text);
});
