import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CaseFile, conform, count, type Case } from './conform.ts';

const file = new URL('apportionment.json', import.meta.url);
const { cases } = CaseFile.parse(JSON.parse(readFileSync(file, 'utf8')));
const verdicts = cases.map(conform);

/** Cases the core answers otherwise, each with the reason why it should. */
const deviations: Record<string, string> = {};

test.each(verdicts.filter(({ id }) => !(id in deviations)))('$id ($conformance, $policy)', ({ faults }) => {
  expect(faults).toEqual([]);
});

test('a deviation is one, has a reason, and is a case', () => {
  for (const [id, reason] of Object.entries(deviations)) {
    expect(reason).not.toBe('');
    expect(verdicts.find((verdict) => verdict.id === id)?.faults).not.toEqual([]);
  }
});

test('every case is counted, none twice', () => {
  expect(count(verdicts)).toEqual({
    'any/largest_remainder': '5 of 5',
    'any/none': '1 of 1',
    'anti/largest_remainder': '2 of 2',
    'policy/block': '1 of 1',
    'policy/first': '8 of 8',
    'policy/largest_remainder': '25 of 25',
    'policy/largest_remainder_key_tie': '1 of 1',
    'policy/largest_weight': '2 of 2',
    'policy/last': '1 of 1',
    'policy/policy_of_source': '1 of 1',
    'policy/separate': '3 of 3',
  });
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

describe('a wrong expectation is found', () => {
  const inputs = { amount: '1.00', scale: 2, weights: ['1', '1', '1'] };
  const about = { id: 'planted', source: 'here', description: 'planted', conformance: 'policy' as const };
  const lr = { ...about, policy: 'largest_remainder' };

  test.each<[string, Case]>([
    ['a share', { ...lr, kind: 'apportion', inputs, expected: { shares: ['0.33', '0.34', '0.33'] } }],
    [
      'a remainder',
      { ...lr, kind: 'conservation', inputs, expected: { shares: ['0.34', '0.33', '0.33'], remainder: '0.01' } },
    ],
    [
      'what must not come out',
      {
        ...lr,
        kind: 'apportion_conserve',
        inputs,
        expected: { shares: ['0.34', '0.33', '0.33'], wrong_shares: ['0.34', '0.33', '0.33'] },
      },
    ],
    [
      'what holds under one policy only',
      { ...about, conformance: 'any', kind: 'apportion', inputs, expected: { shares: ['0.34', '0.33', '0.33'] } },
    ],
    [
      'a mirror',
      {
        ...lr,
        kind: 'credit_mirror',
        inputs,
        expected: { shares: ['0.34', '0.33', '0.33'], shares_of_negative: ['-0.33', '-0.33', '-0.34'] },
      },
    ],
    [
      'a keyed share',
      {
        ...lr,
        kind: 'apportion_keyed',
        inputs: {
          amount: '0.01',
          scale: 2,
          receivers: [
            ['b', '1'],
            ['a', '1'],
          ],
          tie: 'key ascending',
        },
        expected: { shares: { b: '0.01', a: '0.00' } },
      },
    ],
    ['what is split after all', { ...lr, kind: 'apportion_error', inputs, expected: { error: true } }],
    [
      'what is agreed after all',
      {
        ...lr,
        kind: 'validation_error',
        inputs: { cases: [{ amount: '1.00', percent: ['60', '40'] }] },
        expected: { error: true },
      },
    ],
  ])('%s', (_, planted) => {
    expect(conform(planted).faults).not.toEqual([]);
  });

  test.each<[string, Case]>([
    [
      'a credit mirrors its charge',
      {
        ...lr,
        kind: 'credit_mirror',
        inputs,
        expected: { shares: ['0.34', '0.33', '0.33'], shares_of_negative: ['-0.34', '-0.33', '-0.33'] },
      },
    ],
    [
      'weights below zero or of nothing are refused',
      { ...lr, kind: 'apportion_error', inputs: { ...inputs, weights: ['-1', '2'] }, expected: { error: true } },
    ],
  ])('and a right one agrees: %s', (_, right) => {
    expect(conform(right).faults).toEqual([]);
  });
});
