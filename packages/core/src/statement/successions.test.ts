import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import type { Outcome } from '../base/outcome.ts';
import { readDocument } from '../base/read-document.ts';
import { formatCents } from '../exact/cents.ts';
import { Facts } from '../ledger/facts.ts';
import { explainPool } from './explain-pool.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion } from '../run/run-question.ts';

const year = { from: '2024-01-01', until: '2025-01-01' };

/** Three towns, of which the third is merged into the second. */
function shared(pool: object, merger: string, facts: object = {}) {
  const agreement = must(
    readAgreement({
      format: 'umlage-agreement/1',
      cooperation: { id: 'towns', name: 'Towns' },
      title: 'Agreement of three',
      legalBasis: 'example',
      version: { number: 1, from: '2024-01-01' },
      parties: [
        { id: 'a', name: 'A', roles: ['host'] },
        { id: 'b', name: 'B', roles: ['member'] },
        { id: 'c', name: 'C', roles: ['member'], successor: { party: 'b', from: merger } },
      ],
      clauses: [{ id: 'cent', number: '1', text: 'To the cent.' }],
      figures: [
        { id: 'places', name: 'Places', unit: 'places', holds: 'untilChanged' },
        { id: 'heads', name: 'Heads', unit: 'heads', holds: 'onDay' },
      ],
      costTypes: [{ id: 'it', name: 'IT' }],
      pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, ...pool }],
      rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cent' },
    }),
  );
  const known = { recordedOn: '2024-01-01' };
  const figure = (id: string, on: string, values: readonly string[]) =>
    ['a', 'b', 'c'].map((party, index) => ({ figure: id, party, on, value: values[index], source: 'list', ...known }));
  const run = must(
    runAllocation({
      versions: [{ agreement }],
      facts: must(
        readDocument(Facts, {
          participation: ['a', 'b', 'c'].map((party) => ({ party, from: '2024-01-01', ...known })),
          figures: [
            ...figure('places', '2024-01-01', ['10', '30', '20']),
            ...figure('heads', '2023-06-30', ['1', '3', '2']),
          ],
          costItems: [{ kind: 'cost', costType: 'it', text: 'IT', amount: '366.00', ...year, ...known }],
          ...facts,
        }),
      ),
      question: must(readDocument(RunQuestion, { period: year, asKnownOn: '2025-01-31' })),
    }),
  );
  // Explaining refuses reasons that do not add up to their line.
  const lines = run.pools.flatMap(({ pool: id }) => explainPool(run, id));
  return {
    lines: Object.fromEntries(lines.map(({ bearer, cents }) => [bearer, formatCents(cents)])),
    findings: run.findings.map(({ problem }) => problem.code),
  };
}

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const by = (key: object) => ({ rule: { rule: 'split', by: key } });
const places = { key: 'figure', figure: 'places', at: { during: 'segment' } };

describe('a merger on 1 July, 182 of 366 days into the year', () => {
  // Before it 10 : 30 : 20 of 60, after it 10 : 50: B owes what C bore.
  test('a stock that nobody has counted since is that of both, and was its own before', () => {
    expect(shared(by(places), '2024-07-01')).toEqual({ lines: { a: '61.00', b: '305.00' }, findings: [] });
  });

  // From September on B has 40 places: in 184 days a mean of (62 × 50 + 122 × 40) / 184 = 7980/184. A bears 182/6 and
  // 184 × 10 / (10 + 7980/184) = 34.4765…, together 64.8099…
  test('and what it is counted as from then on', () => {
    const recount = {
      figure: 'places',
      party: 'b',
      on: '2024-09-01',
      value: '40',
      source: 'list',
      recordedOn: '2024-09-01',
    };
    const known = ['10', '30', '20'].map((value, index) => ({
      figure: 'places',
      party: ['a', 'b', 'c'][index],
      on: '2024-01-01',
      value,
      source: 'list',
      recordedOn: '2024-01-01',
    }));
    expect(shared(by(places), '2024-07-01', { figures: [...known, recount] })).toEqual({
      lines: { a: '64.81', b: '301.19' },
      findings: [],
    });
  });

  // 1 : 3 : 2 before, 1 : 5 after: A has a sixth throughout.
  test('a census from before it is added up', () => {
    const heads = { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } };
    expect(shared(by(heads), '2024-07-01').lines).toEqual({ a: '61.00', b: '305.00' });
  });

  // Equal parts of three before, of two after: A bears 182/3 + 184/2 = 152.666…
  test('equal parts are fewer', () => {
    expect(shared(by({ key: 'each' }), '2024-07-01').lines).toEqual({ a: '152.67', b: '213.33' });
  });

  test('quotas are added up', () => {
    expect(shared(by({ key: 'quota', of: { a: '20', b: '50', c: '30' }, total: '100' }), '2024-07-01').lines).toEqual({
      a: '73.20',
      b: '292.80',
    });
  });
});

describe('a merger on 15 July', () => {
  // Seven months in three parts, five (153 days from August on) in two: A bears 213/3 + 153/2 = 147.50.
  test.each(['startedMonth', 'fullMonth'])('by %s counts from the next month on, once', (cut) => {
    expect(shared({ ...by({ key: 'each' }), time: { cut } }, '2024-07-15').lines).toEqual({ a: '147.50', b: '218.50' });
  });

  test('where all share the whole period is one from the start', () => {
    const weighed = {
      key: 'product',
      of: [
        { key: 'quota', of: { a: '20', b: '50', c: '30' } },
        { key: 'presence', count: 'days' },
      ],
    };
    expect(shared({ ...by(weighed), time: 'whole' }, '2024-07-15')).toEqual({
      lines: { a: '73.20', b: '292.80' },
      findings: [],
    });
  });
});
