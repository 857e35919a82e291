import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import { readDocument } from '../base/read-document.ts';
import { formatCents } from '../exact/cents.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { LastShare, RunQuestion } from '../run/run-question.ts';
import { explainPool } from './explain-pool.ts';

const period = { from: '2024-01-01', until: '2025-01-01' };
const shares = {
  rule: 'split',
  by: { key: 'quota', of: { a: '50', b: '30', c: '20' }, absent: 'rescale', others: '0' },
};

/** Amounts of a, b, c and the host when 100.00 are divided by a rule; or the codes of what stands in the way. */
function divided(rule: unknown, more: { amount?: string; bFrom?: string; last?: string; unit?: string } = {}) {
  const { amount = '100.00', bFrom = '2024-01-01', last, unit = '0.01' } = more;
  const agreement = readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'x', name: 'X' },
    title: 'X',
    legalBasis: '§ 5 NKomZG',
    version: { number: 1, from: '2020-01-01' },
    parties: ['host', 'a', 'b', 'c'].map((id) => ({ id, name: id, roles: [id === 'host' ? 'host' : 'member'] })),
    clauses: [],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'it', name: 'IT', takes: { costTypes: ['it'] }, rule }],
    rounding: { method: 'largestRemainder', unit, lines: 'pool', statedBy: { who: 'test', on: '2024-01-01' } },
  });
  if (!agreement.ok) return agreement.problems.map(({ code }) => code);
  const facts = readDocument(Facts, {
    participation: ['a', 'b', 'c'].map((party) => ({
      party,
      from: party === 'b' ? bFrom : '2020-01-01',
      recordedOn: '2020-01-01',
    })),
    figures: [],
    costItems: [{ kind: 'cost', costType: 'it', text: 'IT', amount, ...period, recordedOn: '2024-12-31' }],
  });
  if (!facts.ok) return facts.problems.map(({ code }) => code);
  const run = runAllocation({
    versions: [{ agreement: agreement.value }],
    facts: facts.value,
    question: RunQuestion.parse({ period, asKnownOn: '2025-01-31' }),
    ...(last === undefined ? {} : { lastShares: [LastShare.parse({ pool: 'it', party: 'a', amount: last })] }),
  });
  if (!run.ok) return run.problems.map(({ code }) => code);
  const [pool] = run.value.pools;
  if (pool?.blocked !== false) return run.value.findings.map(({ problem }) => problem.code);
  // Explaining replays the rule step by step and refuses reasons that do not add up to their line.
  const told = explainPool(run.value, pool.pool);
  expect(told.map((line) => line.cents)).toEqual(pool.lines.map((line) => line.cents));
  return Object.fromEntries(pool.lines.map((line) => [line.bearer, formatCents(line.cents)]));
}

const limit = (bounds: unknown, borneBy?: unknown) => ({
  rule: 'limit',
  of: shares,
  bounds,
  ...(borneBy === undefined ? {} : { borneBy }),
});
const perYear = (amount: string) => ({ amount, per: 'year' });
const host = { key: 'quota', of: { host: '1' } };

describe('100.00 by 50, 30 and 20', () => {
  test.each<[string, unknown, unknown]>([
    [
      'a at most 40.00 a year: 10.00 go to b and c as 3 to 2',
      limit([{ for: ['a'], max: perYear('40.00') }]),
      { a: '40.00', b: '36.00', c: '24.00' },
    ],
    [
      'also c at least 25.00: b bears 35.00',
      limit([
        { for: ['a'], max: perYear('40.00') },
        { for: ['c'], min: perYear('25.00') },
      ]),
      { a: '40.00', b: '35.00', c: '25.00' },
    ],
    [
      'the same in percent of the amount, in the other order',
      limit([
        { for: ['c'], min: { percent: '25' } },
        { for: ['a'], max: { percent: '40' } },
      ]),
      { a: '40.00', b: '35.00', c: '25.00' },
    ],
    [
      'a at most 40.00, the host bears the 10.00',
      limit([{ for: ['a'], max: perYear('40.00') }], host),
      { a: '40.00', b: '30.00', c: '20.00', host: '10.00' },
    ],
    [
      'at most 10.00 a piece, 4 pieces',
      limit([{ for: ['a'], max: { price: '10.00', quantity: { key: 'quota', of: { a: '4' } }, per: 'year' } }]),
      { a: '40.00', b: '36.00', c: '24.00' },
    ],
    ['all at most 30.00: 10.00 are missing', limit([{ for: 'all', max: perYear('30.00') }]), ['limits-cannot-be-met']],
    [
      'a minimum above the maximum',
      limit([{ for: ['a'], min: perYear('45.00'), max: perYear('40.00') }]),
      ['bounds-crossed'],
    ],
    ['a bound that says nothing', limit([{ for: ['a'] }]), ['bound-empty']],
    [
      'limits within limits, the inner first: a 40, b 36, c 24; then c at most 20, its 4 go to a and b as 40 to 36',
      {
        rule: 'limit',
        of: limit([{ for: ['a'], max: perYear('40.00') }]),
        bounds: [{ for: ['c'], max: perYear('20.00') }],
      },
      // 4 × 40/76 = 2.105…, 4 × 36/76 = 1.894…
      { a: '42.11', b: '37.89', c: '20.00' },
    ],
    [
      'half of a’s share is borne by b and c in equal parts',
      { rule: 'relieve', of: shares, parties: ['a'], percent: '50', borneBy: { key: 'quota', of: { b: '1', c: '1' } } },
      { a: '25.00', b: '42.50', c: '32.50' },
    ],
    [
      'a surcharge of 10 % on c is credited to all in equal parts: 49.333…, 29.333…, 21.333…, the odd cent to a',
      { rule: 'relieve', of: shares, parties: ['c'], percent: '-10', borneBy: { key: 'each' } },
      { a: '49.34', b: '29.33', c: '21.33' },
    ],
    [
      'up to 60.00 a year in equal parts, the rest to a',
      {
        rule: 'divide',
        portions: [
          { portion: 'upTo', amount: '60.00', per: 'year', then: { rule: 'split', by: { key: 'each' } } },
          { portion: 'rest', then: { rule: 'to', bearer: 'a' } },
        ],
      },
      { a: '60.00', b: '20.00', c: '20.00' },
    ],
    [
      'up to 150.00 takes the 100.00 there are',
      {
        rule: 'divide',
        portions: [
          { portion: 'upTo', amount: '150.00', per: 'year', then: { rule: 'to', bearer: 'b' } },
          { portion: 'rest', then: { rule: 'to', bearer: 'a' } },
        ],
      },
      { a: '0.00', b: '100.00' },
    ],
  ])('%s', (_what, rule, expected) => {
    expect(divided(rule)).toEqual(expected);
  });
});

test('a change binds only where there is a last share: 36.00 and 10 % are 39.60', () => {
  const rule = limit([{ for: 'all', max: { change: '10' } }]);
  expect(divided(rule, { last: '36.00' })).toEqual({ a: '39.60', b: '36.24', c: '24.16' });
  expect(divided(rule)).toEqual({ a: '50.00', b: '30.00', c: '20.00' });
});

test('sums over the period are compared, though a member joins in the middle', () => {
  // b takes part from 1 July, 184 of 366 days; before that a and c share 49.7267… as 50 to 20.
  // a: 49.7267… × 5/7 + 50.2732… × 1/2 = 60.6557…, c: 49.7267… × 2/7 + 50.2732… × 1/5 = 24.2622…, b: 15.0819….
  // a is held at 50.00; b and c take the 10.6557… as 15.0819… to 24.2622….
  const rule = limit([{ for: ['a'], max: perYear('50.00') }]);
  expect(divided(rule, { bFrom: '2024-07-01' })).toEqual({ a: '50.00', b: '19.17', c: '30.83' });
});

test('a bound is rounded inwards to the unit, so that the rounded share keeps it', () => {
  const rule = limit([{ for: ['a'], max: perYear('40.90') }]);
  expect(divided(rule, { unit: '1' })).toEqual({ a: '40.00', b: '36.00', c: '24.00' });
});

test('a credit is limited by its sign, and that is told', () => {
  const rule = limit([{ for: ['a'], min: perYear('-40.00') }]);
  expect(divided(rule, { amount: '-100.00' })).toEqual({ a: '-40.00', b: '-36.00', c: '-24.00' });
});
