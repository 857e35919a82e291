import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from './run-allocation.ts';
import { RunQuestion } from './run-question.ts';

const agreement = Agreement.parse({
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'a', name: 'Town A', roles: ['host'] },
    { id: 'b', name: 'Town B', roles: ['member'] },
  ],
  clauses: [{ id: 'basic', number: '§ 2', text: 'All take the network.' }],
  services: [
    { id: 'wlan', name: 'WLAN' },
    { id: 'network', name: 'Network', mandatory: true, clause: 'basic' },
  ],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [{ id: 'it', name: 'IT', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', statedBy: { who: 'A', on: '2024-01-01' } },
});
const question = RunQuestion.parse({ period: { from: '2024-01-01', until: '2025-01-01' }, asKnownOn: '2025-01-31' });
const row = (party: string, service?: string, from = '2024-01-01', until?: string) => ({
  party,
  from,
  recordedOn: '2024-01-01',
  ...(service === undefined ? {} : { service }),
  ...(until === undefined ? {} : { until }),
});

function leftOut(...participation: readonly object[]) {
  const facts = Facts.parse({ participation, figures: [], costItems: [] });
  const run = runAllocation({ versions: [{ agreement }], facts, question });
  return run.ok
    ? run.value.findings
        .filter(({ problem }) => problem.code === 'mandatory-service-left-out')
        .map(({ severity, problem: { path, place, facts: told } }) => ({ severity, path, place, told }))
    : run.problems;
}

test('who takes part takes what is mandatory, and may leave what is not', () => {
  expect(leftOut(row('a', 'network'), row('b', 'network'))).toEqual([]);
  expect(leftOut(row('a'), row('a', 'network'))).toEqual([]);
});

test('who takes part without it is told, once and since when', () => {
  const told = (from: string) => ({
    severity: 'warns',
    path: '/services/1',
    place: { party: 'b', day: from, clause: 'basic' },
    told: { party: 'b', service: 'network', from },
  });
  expect(leftOut(row('a', 'network'), row('b'), row('b', 'wlan', '2024-03-01'))).toEqual([told('2024-01-01')]);
  expect(leftOut(row('a', 'network'), row('b'), row('b', 'network', '2024-01-01', '2024-10-01'))).toEqual([
    told('2024-10-01'),
  ]);
  // In the months before it joins it takes nothing, and need not.
  expect(leftOut(row('a', 'network'), row('b', 'wlan', '2024-06-01'))).toEqual([told('2024-06-01')]);
});
