import { expect, test } from 'vitest';
import { DayOfYear } from './local-date.ts';
import { Period } from './period.ts';
import { Reference } from './reference.ts';
import { resolveReference } from './resolve-reference.ts';

const at = {
  period: Period.parse({ from: '2024-07-01', until: '2025-07-01' }),
  segment: Period.parse({ from: '2025-01-01', until: '2025-03-01' }),
  yearStarts: DayOfYear.parse('01-01'),
  kind: 'settlement' as const,
  onDays: false,
};

// Year 0 is the calendar year in which the period begins, whatever year the segment lies in.
test.each([
  [{ on: '06-30', year: -1 }, { on: '2023-06-30' }],
  [{ on: '06-30', year: 0 }, { on: '2024-06-30' }],
  [{ on: '01-01', year: 1 }, { on: '2025-01-01' }],
  [{ on: '2022-05-15' }, { on: '2022-05-15' }],
  [{ during: 'year', year: -1 }, { during: { from: '2023-01-01', until: '2024-01-01' } }],
  [{ during: 'period' }, { during: at.period }],
  [{ during: 'segment' }, { during: at.segment }],
])('%j is resolved by the period', (reference, moment) => {
  expect(resolveReference(Reference.parse(reference), at)).toEqual(moment);
});

test.each([
  { on: '02-29', year: 0 },
  { on: '2023-02-29' },
  { on: '06-30' },
  { on: '06-30', year: 0.5 },
  { on: '06-30', year: 21 },
  { during: 'year' },
  { during: 'month' },
  { during: 'segment', year: 0 },
  {},
  'segment',
])('%j is no reference', (reference) => {
  expect(Reference.safeParse(reference).success).toBe(false);
});
