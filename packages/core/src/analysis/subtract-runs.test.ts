import { expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import { readDocument } from '../base/read-document.ts';
import type { Outcome } from '../base/outcome.ts';
import { formatCents, type Cents } from '../exact/cents.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion } from '../run/run-question.ts';
import { subtractRuns, type RunDifference } from './subtract-runs.ts';

const agreement = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'a', name: 'Town A', roles: ['host'] },
    { id: 'b', name: 'Town B', roles: ['member'] },
  ],
  clauses: [{ id: 'cent', number: '§ 1', text: 'To the cent.' }],
  figures: [{ id: 'heads', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [
    {
      id: 'pool',
      name: 'Netz',
      takes: { costTypes: ['it'] },
      rule: { rule: 'split', by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } },
    },
  ],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cent' },
};
const year = { from: '2024-01-01', until: '2025-01-01' };
const heads = (party: string, value: string, recordedOn = '2024-02-01') => ({
  figure: 'heads',
  party,
  on: '2023-06-30',
  value,
  source: 'Amt',
  recordedOn,
});
const cost = (amount: string, text: string, recordedOn = '2024-02-01') => ({
  kind: 'cost',
  costType: 'it',
  text,
  amount,
  ...year,
  recordedOn,
});
const facts = {
  participation: ['a', 'b'].map((party) => ({ party, from: '2024-01-01', recordedOn: '2024-01-01' })),
  figures: [heads('a', '40'), heads('b', '60'), heads('a', '60', '2025-03-01')],
  costItems: [cost('100.00', 'Leitung'), cost('20.00', 'Strom', '2025-03-01')],
};

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function run(asKnownOn: string, versions: readonly object[] = [agreement], period = year) {
  return must(
    runAllocation({
      versions: versions.map((version) => ({ agreement: must(readAgreement(version)) })),
      facts: must(readDocument(Facts, facts)),
      question: must(readDocument(RunQuestion, { period, asKnownOn })),
    }),
  );
}

const told = (amounts: ReadonlyMap<string, Cents> | undefined) =>
  amounts === undefined ? undefined : Object.fromEntries([...amounts].map(([party, by]) => [party, formatCents(by)]));

const outline = ({ shares, inputs, together }: RunDifference) => ({
  shares: shares.map(({ bearer, before, after, difference }) => [
    bearer,
    ...[before, after, difference].map(formatCents),
  ]),
  inputs: inputs.map(({ changed, alone }) => [changed.input, told(alone)]),
  together: told(together),
});

// 100.00 by 40 : 60 are 40.00 and 60.00. With 60 : 60 they are 50.00 each; with 20.00 more of cost, 48.00 and 72.00;
// with both, 60.00 each. So of +20.00 for a, 10.00 come of its inhabitants, 8.00 of the cost, 2.00 of both at once.
test('tells whose share changed, and because of what', () => {
  expect(outline(subtractRuns(run('2025-04-01'), run('2025-01-31')))).toEqual({
    shares: [['a', '40.00', '60.00', '20.00']],
    inputs: [
      ['figure', { a: '10.00', b: '-10.00' }],
      ['costItems', { a: '8.00', b: '12.00' }],
    ],
    together: { a: '2.00', b: '-2.00' },
  });
});

test('a run less itself is nothing', () => {
  expect(outline(subtractRuns(run('2025-04-01'), run('2025-04-01')))).toEqual({ shares: [], inputs: [], together: {} });
});

// 100.00 in equal parts from July: 182 days by 40 : 60, 184 in halves: 19.8907… + 25.1366… = 45.0273…
test('another version is one input', () => {
  const equal = {
    id: 'pool',
    name: 'Netz',
    takes: { costTypes: ['it'] },
    rule: { rule: 'split', by: { key: 'each' } },
  };
  const second = { ...agreement, version: { number: 2, from: '2024-07-01' }, pools: [equal] };
  expect(outline(subtractRuns(run('2025-01-31', [agreement, second]), run('2025-01-31')))).toEqual({
    shares: [
      ['a', '40.00', '45.03', '5.03'],
      ['b', '60.00', '54.97', '-5.03'],
    ],
    inputs: [['terms', { a: '5.03', b: '-5.03' }]],
    together: {},
  });
});
