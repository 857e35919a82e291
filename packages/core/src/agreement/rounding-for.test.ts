import { expect, test } from 'vitest';
import { roundingFor } from './rounding-for.ts';
import { RoundingPolicy } from './rounding-policy.ts';

const policy = (difference: unknown) =>
  RoundingPolicy.parse({ method: 'each', unit: '0.01', lines: 'pool', difference, clause: 'cent' });

test.each([
  [2024, ['a', 'b', 'c']],
  [2025, ['b', 'c', 'a']],
  [2026, ['c', 'a', 'b']],
  [2027, ['a', 'b', 'c']],
  [2023, ['c', 'a', 'b']],
])('in %i an order that rotates since 2024 begins with whose turn it is', (year, inOrder) => {
  const rotating = policy({ inOrder: ['a', 'b', 'c'], rotatesSince: 2024 });
  expect(roundingFor(rotating, year)).toEqual(policy({ inOrder }));
});

test.each(['restate', 'largestShare', { to: 'a' }, { inOrder: ['a', 'b'] }])(
  '%j is the same every year',
  (difference) => {
    expect(roundingFor(policy(difference), 2031)).toEqual(policy(difference));
  },
);
