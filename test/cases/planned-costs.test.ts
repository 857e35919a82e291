import {
  accountStatements,
  Facts,
  formatCents,
  readAgreement,
  readDocument,
  runAllocation,
  RunQuestion,
  subtractRuns,
  valueOrThrow as must,
} from '@umlage/core';
import { expect, test } from 'vitest';

const recordedOn = '2023-10-01';
const year = { from: '2024-01-01', until: '2025-01-01' };
const agreement = must(
  readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Pair' },
    title: 'Agreement of two',
    legalBasis: 'example',
    version: { number: 1, from: '2020-01-01' },
    parties: [
      { id: 'a', name: 'Town A', roles: ['host'] },
      { id: 'b', name: 'Town B', roles: ['member'] },
    ],
    accounts: [{ id: 'reserve', name: 'Reserve', kind: 'reserve' }],
    clauses: [{ id: 'cent', number: '§ 1', text: 'To the cent.' }],
    costTypes: ['power', 'rent'].map((id) => ({ id, name: id })),
    pools: ['power', 'rent'].map((id) => ({
      id,
      name: id,
      takes: { costTypes: [id] },
      rule: { rule: 'split', by: { key: 'each' } },
    })),
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cent' },
  }),
);

const cost = (costType: string, amount: string, more: object = {}) => ({
  kind: 'cost',
  costType,
  text: costType,
  amount,
  ...year,
  recordedOn,
  ...more,
});
const planned = cost('power', '900.00', { budget: true, item: 'power' });
const booked = cost('power', '1000.00', { item: 'power' });

function runOf(kind: 'advance' | 'settlement', costItems: readonly object[]) {
  const participation = ['a', 'b'].map((party) => ({ party, from: '2020-01-01', recordedOn }));
  return must(
    runAllocation({
      versions: [{ agreement }],
      facts: must(readDocument(Facts, { participation, figures: [], costItems })),
      question: RunQuestion.parse({ period: year, asKnownOn: '2025-03-31', kind }),
    }),
  );
}

const netOf = (...asked: Parameters<typeof runOf>) =>
  runOf(...asked).pools.map(({ netCents }) => formatCents(netCents));

test('advances are computed on what is planned, and on nothing that was booked beside it', () => {
  expect(netOf('advance', [planned, booked, cost('rent', '70.00')])).toEqual(['900.00', '0.00']);
});

test('a settlement does not see what is planned, told under the same name or not', () => {
  expect(netOf('settlement', [booked, planned])).toEqual(['1000.00', '0.00']);
  expect(netOf('settlement', [planned])).toEqual(['0.00', '0.00']);
});

test('a plan for other days leaves advances what was booked', () => {
  const later = { from: '2025-01-01', until: '2026-01-01' };
  expect(netOf('advance', [booked, { ...planned, ...later }])).toEqual(['1000.00', '0.00']);
});

test('a plan may be told again: the latest counts', () => {
  const again = { ...planned, amount: '950.00', recordedOn: '2024-02-01' };
  expect(netOf('advance', [planned, again, booked])).toEqual(['950.00', '0.00']);
});

test('what was planned moves no account of later years', () => {
  const before = { from: '2023-01-01', until: '2024-01-01', account: 'reserve' };
  const costItems = [cost('power', '300.00', { ...before, budget: true }), cost('power', '200.00', before)];
  for (const kind of ['settlement', 'advance'] as const)
    expect(must(accountStatements(runOf(kind, costItems))).map(({ opening }) => formatCents(opening))).toEqual([
      '200.00',
    ]);
});

test('a plan makes no difference between two settlements, and one between two runs for advances', () => {
  const inputs = (kind: 'advance' | 'settlement') =>
    subtractRuns(runOf(kind, [booked, planned]), runOf(kind, [booked])).inputs.map(({ changed }) => changed.input);
  expect(inputs('settlement')).toEqual([]);
  expect(inputs('advance')).toEqual(['costItems']);
});
