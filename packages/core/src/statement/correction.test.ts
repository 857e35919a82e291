import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import { PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import type { Outcome } from '../base/outcome.ts';
import { readDocument } from '../base/read-document.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { calendarYear } from '../calendar/periods.ts';
import { cents, formatCents, sumCents } from '../exact/cents.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion } from '../run/run-question.ts';
import { earlierStatement } from './correct-shares.ts';
import type { Corrected } from './correction.ts';
import { drawUpStatements, type StatementOccasion } from './draw-up-statements.ts';
import { reverseStatement } from './reverse-statement.ts';
import type { Statement } from './statement.ts';

function must<Value>(outcome: Outcome<Value>): Value {
  invariant(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.problems));
  return outcome.value;
}

const drawnUpOn = LocalDate.parse('2026-02-01');

/** Statements of host h and towns a, b, c for 2025: network by hours of use, service desk in equal parts. */
function statementsFor(
  {
    hours,
    desk = '100.00',
    terms = {},
  }: { readonly hours: Readonly<Record<string, string>>; readonly desk?: string; readonly terms?: object },
  occasion: Partial<StatementOccasion> = {},
): Outcome<readonly Statement[]> {
  const agreement = must(
    readAgreement({
      format: 'umlage-agreement/1',
      cooperation: { id: 'x', name: 'X' },
      title: 'X',
      legalBasis: '§ 5 NKomZG',
      version: { number: 1, from: '2020-01-01' },
      parties: ['h', 'a', 'b', 'c'].map((id) => ({ id, name: id, roles: [id === 'h' ? 'host' : 'member'] })),
      clauses: [],
      figures: [{ id: 'hours', name: 'Hours', unit: 'h', holds: 'overStretch' }],
      costTypes: [
        { id: 'network', name: 'Network' },
        { id: 'desk', name: 'Service desk' },
      ],
      pools: [
        {
          id: 'network',
          name: 'Network',
          takes: { costTypes: ['network'] },
          rule: { rule: 'split', by: { key: 'figure', figure: 'hours', at: { during: 'period' } } },
        },
        {
          id: 'desk',
          name: 'Service desk',
          takes: { costTypes: ['desk'] },
          rule: { rule: 'split', by: { key: 'each' } },
        },
      ],
      ...terms,
      rounding: {
        method: 'largestRemainder',
        unit: '0.01',
        lines: 'pool',
        statedBy: { who: 'test', on: '2024-01-01' },
      },
    }),
  );
  const period = calendarYear(2025);
  const facts = must(
    readDocument(Facts, {
      participation: Object.keys(hours).map((party) => ({ party, ...period, recordedOn: '2025-01-01' })),
      figures: Object.entries(hours).map(([party, value]) => ({
        figure: 'hours',
        party,
        value,
        on: period.from,
        until: period.until,
        recordedOn: '2026-01-10',
        source: 'log of the network',
      })),
      costItems: [
        { kind: 'cost', costType: 'network', text: 'Network', amount: '1500.00', ...period, recordedOn: '2026-01-10' },
        { kind: 'cost', costType: 'desk', text: 'Desk', amount: desk, ...period, recordedOn: '2026-01-10' },
      ],
    }),
  );
  const question = RunQuestion.parse({ period, asKnownOn: '2026-02-01' });
  const run = must(runAllocation({ versions: [{ agreement }], facts, question }));
  return drawUpStatements(run, { drawnUpOn, advances: [], baselines: [], ...occasion });
}

/** What was issued, as a correction takes it up. */
function toldBy(by: Corrected['by'], statements: readonly Statement[]): Corrected {
  return {
    by,
    statements: statements.map((statement, index) =>
      earlierStatement({ ...statement, number: `2026-000${index + 1}` }),
    ),
  };
}

const balances = (statements: readonly Statement[]) =>
  Object.fromEntries(statements.map(({ recipient, balance }) => [recipient.id, formatCents(balance)]));

const before = must(statementsFor({ hours: { a: '1000', b: '0' }, desk: '100.00' }));

describe('a correction by difference', () => {
  const after = must(
    statementsFor({ hours: { a: '800', b: '200' }, desk: '100.01' }, { corrects: toldBy('difference', before) }),
  );

  test('asks only for what changed: f(new) less f(old), both rounded', () => {
    // The network moves 300.00 from a to b, as in the FOCUS scenario of a partial reallocation: 1500 → 1200 and 300.
    expect(balances(before)).toEqual({ a: '1550.00', b: '50.00' });
    expect(balances(after)).toEqual({ a: '-299.99', b: '300.00' });
  });

  test('says pool by pool what was told, what it is now and by how much it differs', () => {
    const [a] = after;
    expect(a?.correction).toEqual({
      by: 'difference',
      numbers: ['2026-0001'],
      before: 155_000,
      difference: -29_999,
      lines: [
        { pool: 'network', name: 'Network', before: 150_000, after: 120_000, difference: -30_000 },
        { pool: 'desk', name: 'Service desk', before: 5000, after: 5001, difference: 1 },
      ],
    });
    expect(a?.total).toBe(125_001);
    expect(a?.outcome).toBe('refund');
  });

  test('of all members adds up to what the cost changed', () => {
    expect(sumCents(after.flatMap(({ correction }) => correction?.difference ?? []))).toBe(1);
  });

  test('has who takes part no more given back all, and who is new pay all', () => {
    const corrects = toldBy('difference', before);
    const moved = must(statementsFor({ hours: { a: '1000', c: '500' } }, { corrects }));
    expect(balances(moved)).toEqual({ a: '-500.00', b: '-50.00', c: '550.00' });
    expect(moved.map(({ correction }) => correction?.numbers)).toEqual([['2026-0001'], ['2026-0002'], []]);
  });

  test('takes no advances off: the corrected statement did', () => {
    const corrects = toldBy('difference', before);
    const paid = { party: PartyId.parse('a'), on: LocalDate.parse('2025-04-01'), amount: cents(100) };
    const refused = statementsFor({ hours: { a: '1', b: '1' } }, { corrects, advances: [paid] });
    expect(refused.ok ? [] : refused.problems.map(({ code, path }) => [code, path])).toEqual([
      ['advances-settled', '/advances'],
    ]);
  });

  test('corrects nobody the agreement does not know', () => {
    const [first, ...rest] = toldBy('difference', before).statements;
    invariant(first !== undefined, 'two statements were drawn up');
    const corrects: Corrected = { by: 'difference', statements: [{ ...first, party: PartyId.parse('z') }, ...rest] };
    const refused = statementsFor({ hours: { a: '1', b: '1' } }, { corrects });
    expect(refused.ok ? [] : refused.problems.map(({ code, path }) => [code, path])).toEqual([
      ['reference-unknown', '/corrects/statements/0/party'],
    ]);
  });
});

describe('the tax in a correction', () => {
  const taxable = {
    taxes: [{ from: '2020-01-01', treatment: 'taxable', percent: '19', costs: 'gross', legalBasis: '§ 12 UStG' }],
  };

  test('by difference is that of the statement now, less that of the one before', () => {
    const first = must(statementsFor({ hours: { a: '1000', b: '0' }, terms: taxable }));
    const corrects = toldBy('difference', first);
    const [a] = must(statementsFor({ hours: { a: '800', b: '200' }, terms: taxable }, { corrects }));
    // 19 % of 1,550.00 and of 1,250.00.
    expect(a?.correction?.tax).toEqual({ before: 29_450, after: 23_750, difference: -5700 });
    expect([a?.taxes?.tax, a?.taxes?.left, a?.balance]).toEqual([23_750, -5700, -35_700]);
  });

  test('that was shown and not due is taken back, and shown no more', () => {
    const corrects = toldBy('difference', must(statementsFor({ hours: { a: '1000' }, terms: taxable })));
    const [a] = must(statementsFor({ hours: { a: '1000' } }, { corrects }));
    expect(a?.correction?.tax).toEqual({ before: 30_400, after: 0, difference: -30_400 });
    expect([a?.taxes, a?.balance]).toEqual([undefined, -30_400]);
  });

  test('is not named where there is none', () => {
    const [a] = must(statementsFor({ hours: { a: '800', b: '200' } }, { corrects: toldBy('difference', before) }));
    expect(a?.correction).not.toHaveProperty('tax');
  });
});

describe('a correction by replacement', () => {
  test('settles all anew, advances too, and still tells the difference', () => {
    const paid = { party: PartyId.parse('a'), on: LocalDate.parse('2025-04-01'), amount: cents(100_000) };
    const corrects = toldBy('replacement', before);
    const [a, b] = must(statementsFor({ hours: { a: '800', b: '200' } }, { corrects, advances: [paid] }));
    expect([a?.total, a?.balance, a?.correction?.difference]).toEqual([125_000, 25_000, -30_000]);
    expect([b?.total, b?.balance, b?.correction?.difference]).toEqual([35_000, 35_000, 30_000]);
  });

  test('leaves of a statement and its reversal nothing, line by line', () => {
    const paid = { party: PartyId.parse('a'), on: LocalDate.parse('2025-04-01'), amount: cents(100_000) };
    for (const statement of must(statementsFor({ hours: { a: '800', b: '0' } }, { advances: [paid] }))) {
      const reversal = reverseStatement(statement, { replacedBy: [], number: '2026-0001', drawnUpOn });
      expect(
        reversal.lines.map(({ pool, amount }, index) => [pool, amount + (statement.lines[index]?.amount ?? 0)]),
      ).toEqual(statement.lines.map(({ pool }) => [pool, 0]));
      expect(statement.total + reversal.total).toBe(0);
      expect(statement.advancesPaid + reversal.advancesPaid).toBe(0);
      expect(statement.balance + reversal.balance).toBe(0);
      expect(Object.is(reversal.balance, -0) || Object.is(reversal.advancesPaid, -0)).toBe(false);
    }
  });
});
