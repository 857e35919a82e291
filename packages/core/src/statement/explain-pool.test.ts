import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import { PartyId, PoolId } from '../base/ids.ts';
import { readDocument } from '../base/read-document.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { formatRatio } from '../exact/ratio.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion } from '../run/run-question.ts';
import type { Run } from '../run/run-result.ts';
import { drawUpStatements } from './draw-up-statements.ts';
import { explainLines, explainPool } from './explain-pool.ts';
import { AdvancePayment } from './statement.ts';

const each = { rule: 'split', by: { key: 'each' } };
const toTheCent = { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cent' };

/** 366.00 for 2024, shared by a and b. */
function run(rule: object, rounding: object = toTheCent): Run {
  const agreement = readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Pair' },
    title: 'Pair',
    legalBasis: 'example',
    version: { number: 1, from: '2020-01-01' },
    parties: [
      { id: 'a', name: 'A', roles: ['host'] },
      { id: 'b', name: 'B', roles: ['member'] },
    ],
    clauses: ['cent', 'choice', 'summer'].map((id) => ({ id, number: id, text: id })),
    costTypes: [{ id: 'it', name: 'IT' }],
    tariffs: {
      list: { name: 'List', lines: [{ item: 'x', price: '100.00', per: 'year', quantity: { key: 'each' } }] },
    },
    pools: [{ id: 'all', name: 'All', takes: { costTypes: ['it'] }, rule }],
    rounding,
  });
  const row = { from: '2020-01-01', recordedOn: '2020-01-01' };
  const cost = { kind: 'cost', costType: 'it', text: 'Invoice', amount: '366.00' };
  const facts = readDocument(Facts, {
    participation: [
      { party: 'a', ...row },
      { party: 'b', ...row },
    ],
    figures: [],
    costItems: [{ ...cost, from: '2024-01-01', until: '2025-01-01', recordedOn: '2024-01-02' }],
  });
  const question = readDocument(RunQuestion, {
    period: { from: '2024-01-01', until: '2025-01-01' },
    asKnownOn: '2025-01-31',
  });
  if (!agreement.ok || !facts.ok || !question.ok) throw new Error(JSON.stringify([agreement, facts, question]));
  const result = runAllocation({
    versions: [{ agreement: agreement.value }],
    facts: facts.value,
    question: question.value,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const all = PoolId.parse('all');
const drawnUpOn = LocalDate.parse('2025-01-31');

describe('a rest', () => {
  const reasonOfRest = (portion: object) => {
    const rule = { rule: 'divide', portions: [portion, { portion: 'rest', then: each }] };
    const [line] = explainLines(run(rule), all, PartyId.parse('a'));
    const reason = line?.reason.segments[0]?.reason;
    return reason?.rule === 'divide' ? reason.portions.find((part) => part.portion === 'rest') : undefined;
  };

  test('beside charges is what they recover too little or too much', () => {
    // 366.00 less 2 × 100.00 are 166.00.
    expect(reasonOfRest({ portion: 'charges', tariff: 'list' })).toMatchObject({
      besideCharges: true,
      amount: { numerator: 16_600n, denominator: 1n },
    });
  });

  test('beside anything else is a rest', () => {
    expect(reasonOfRest({ portion: 'percent', percent: '10', then: each })).toMatchObject({ besideCharges: false });
  });
});

describe('a choice', () => {
  const choice = {
    rule: 'choose',
    clause: 'choice',
    cases: [{ clause: 'summer', if: { since: '2024-07-01' }, then: each }],
    otherwise: {
      rule: 'divide',
      portions: [
        { portion: 'percent', percent: '50', then: { rule: 'to', bearer: 'a' } },
        { portion: 'rest', then: each },
      ],
    },
  };

  test('cites the clause of its case, or else its own', () => {
    const [line] = explainPool(run(choice), all);
    expect(line?.reason.segments.map(({ reason }) => reason.clause)).toEqual(['choice', 'summer']);
    const statements = drawUpStatements(run(choice), { drawnUpOn, advances: [], baselines: [] });
    expect(statements.ok && statements.value.map(({ clauses }) => clauses.map(({ id }) => id))).toEqual([
      ['cent', 'choice', 'summer'],
      ['cent', 'choice', 'summer'],
    ]);
  });

  test('is explained segment by segment where portions are rounded one by one', () => {
    // Until July 182.00: a bears 91.00 and 45.50, b 45.50. From July 184.00: 92.00 each.
    const lines = explainPool(run(choice, { ...toTheCent, lines: 'portions' }), all);
    expect(
      lines.map(({ bearer, portion, reason }) => [
        bearer,
        portion?.path.at(-1),
        reason.segments.map(({ segment, share }) => [segment.from, formatRatio(share)]),
      ]),
    ).toEqual([
      ['a', '0', [['2024-01-01', '9100']]],
      ['a', '1', [['2024-01-01', '4550']]],
      ['b', '1', [['2024-01-01', '4550']]],
      ['a', undefined, [['2024-07-01', '9200']]],
      ['b', undefined, [['2024-07-01', '9200']]],
    ]);
  });
});

test('an unknown pool has nothing to explain', () => {
  expect(explainPool(run(each), PoolId.parse('other'))).toEqual([]);
});

describe('advances that no statement can take', () => {
  const advance = (party: string, amount: string) => AdvancePayment.parse({ party, on: '2024-03-01', amount });

  test.each([
    ['an unknown payer', [advance('c', '1.00')], 'reference-unknown', '/advances/0/party'],
    [
      'more than money can be',
      [advance('a', '10000000000000.00'), advance('a', '-0.01')],
      'amount-too-large',
      '/advances',
    ],
  ])('%s', (_, advances, code, path) => {
    const statements = drawUpStatements(run(each), { drawnUpOn, advances, baselines: [] });
    expect(statements).toMatchObject({ ok: false, problems: [{ code, path }] });
  });
});
