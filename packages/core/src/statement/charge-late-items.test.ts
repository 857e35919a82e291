import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { BaseRate, LateTerms } from '../agreement/money-terms.ts';
import { PartyId } from '../base/ids.ts';
import type { Outcome } from '../base/outcome.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { calendarYear } from '../calendar/periods.ts';
import { cents, formatCents, noCents } from '../exact/cents.ts';
import { ratio } from '../exact/ratio.ts';
import { Payment } from '../ledger/payment.ts';
import type { AdvancePlan } from './advance-plan.ts';
import { chargeLateItems } from './charge-late-items.ts';
import { openItems, type IssuedBalance } from './open-items.ts';

const day = (text: string) => LocalDate.parse(text);
const party = PartyId.parse('b');
const period = calendarYear(2024);
const baseRates = [
  { from: '2024-01-01', percent: '3.62' },
  { from: '2024-07-01', percent: '3.37' },
].map((rate) => BaseRate.parse(rate));

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const agreed = must(
  readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Pair' },
    title: 'Agreement',
    legalBasis: 'Example',
    version: { number: 1, from: '2020-01-01' },
    parties: [
      { id: 'a', name: 'Town A', roles: ['host'] },
      { id: 'b', name: 'Town B', roles: ['member'] },
    ],
    clauses: [{ id: 'late', number: '§ 9', text: 'Who pays late pays interest.' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, rule: { rule: 'to', bearer: 'a' } }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'late' },
  }),
);
const interest = (terms: object = {}): Agreement => ({
  ...agreed,
  late: LateTerms.parse({ scheme: 'bgb288', points: '9', clause: 'late', ...terms }),
});

/** Two instalments of 1,000.00, due on 15 February and 15 August. */
const plan: AdvancePlan = {
  format: 'umlage-advance-plan/1',
  party,
  period,
  provisional: false,
  base: cents(200_000),
  percent: ratio(100),
  amount: cents(200_000),
  asked: noCents,
  credit: noCents,
  creditLeft: noCents,
  instalments: ['2024-02-15', '2024-08-15'].map((due) => ({
    on: day(due),
    due: day(due),
    amount: cents(100_000),
    credit: noCents,
    payable: cents(100_000),
  })),
};
const paid = (kind: 'advance' | 'balance', on: string, amount: string) =>
  Payment.parse({ party: 'b', kind, on, amount, ...period, source: 'Bank', recordedOn: on });
const statement = (number: string, issuedOn: string, balance: number, more: object = {}): IssuedBalance => ({
  party,
  period,
  number,
  issuedOn: day(issuedOn),
  balance: cents(balance),
  advances: noCents,
  ...more,
});

type Case = {
  readonly agreement?: Agreement;
  readonly plans?: readonly AdvancePlan[];
  readonly payments?: readonly Payment[];
  readonly balances?: readonly IssuedBalance[];
  readonly rates?: readonly BaseRate[];
};

function late(
  on: string,
  { agreement = interest(), plans = [plan], payments = [], balances = [], rates = baseRates }: Case,
) {
  const { items } = must(openItems({ plans, payments, balances }, day(on)));
  return chargeLateItems(items, { payments, day: day(on), agreementOn: () => agreement, baseRates: rates });
}
const told = (on: string, of: Case) =>
  must(late(on, of)).items.map(({ due, open, claim, charge }) =>
    [due, formatCents(open), claim, charge === undefined ? '' : formatCents(charge.total)].join(' '),
  );

describe('advances', () => {
  test('each instalment from the day after its own due day; before that nothing is late', () => {
    // 1,000 × 12.62 % × 44 / 366 = 15.1716…
    expect(told('2024-03-30', {})).toEqual(['2024-02-15 1000.00 charged 15.17']);
    expect(told('2024-02-15', {})).toEqual([]);
  });

  test('a part payment ends the running of interest on that part, and goes to what is due first', () => {
    // 1,000 × 12.62 % × 14 / 366 + 400 × 12.62 % × 30 / 366 = 4.8273… + 4.1377… = 8.96503…
    expect(told('2024-03-30', { payments: [paid('advance', '2024-02-29', '600.00')] })).toEqual([
      '2024-02-15 400.00 charged 8.97',
    ]);
  });

  test('what was paid too early goes on to the next, and what is paid back is taken off it again', () => {
    const early = [paid('advance', '2024-02-01', '1500.00'), paid('advance', '2024-08-20', '-100.00')];
    // 500 × 12.37 % × 5 / 366 (16 to 20 August) + 600 × 12.37 % × 10 / 366 = 0.84494… + 2.02786… = 2.8728…
    expect(told('2024-08-30', { payments: early })).toEqual(['2024-08-15 600.00 charged 2.87']);
  });

  test('once a statement is issued, what is missing is in its balance and is no longer late by itself', () => {
    // 1,000 × 12.37 % × 17 / 366 (16 August to 1 September) = 5.7456…; the first was paid in time.
    const balances = [
      statement('2024-0001', '2024-09-01', 100_000, { advances: cents(100_000), due: day('2024-10-01') }),
    ];
    const payments = [paid('advance', '2024-02-15', '1000.00')];
    // The balance: 1,000 × 12.37 % × 30 / 366 = 10.1393…
    expect(told('2024-10-31', { payments, balances })).toEqual([
      '2024-08-15 0.00 charged 5.75',
      '2024-10-01 1000.00 charged 10.14',
    ]);
  });
});

describe('balances', () => {
  const due = day('2024-08-01');

  test('payments, advances that came later and credits lessen what is owed', () => {
    const balances = [
      statement('2024-0001', '2024-07-01', 100_000, { due }),
      statement('2024-0002', '2024-08-11', -20_000, { due: day('2024-09-11') }),
    ];
    const payments = [paid('balance', '2024-08-21', '300.00'), paid('advance', '2024-08-31', '500.00')];
    // 1,000 for 10 days, 800 for 10, 500 for 10: 23,000 × 12.37 % / 366 = 7.7734…
    expect(told('2024-12-31', { plans: [], payments, balances })).toEqual(['2024-08-01 0.00 charged 7.77']);
  });

  test('a credit alone is never late', () => {
    const balances = [statement('2024-0001', '2024-07-01', -20_000, { due })];
    expect(told('2024-12-31', { plans: [], balances })).toEqual([]);
  });

  test('what was set against the next advances lessens nothing', () => {
    const balances = [
      statement('2024-0001', '2024-07-01', 100_000, { due }),
      statement('2024-0002', '2024-07-01', -20_000, { credit: 'nextAdvances' }),
    ];
    const next = calendarYear(2025);
    const plans = [
      {
        ...plan,
        period: next,
        creditOf: period,
        credit: cents(20_000),
        instalments: [
          {
            on: day('2025-02-15'),
            due: day('2025-02-15'),
            amount: cents(20_000),
            credit: cents(20_000),
            payable: noCents,
          },
        ],
      },
    ];
    expect(told('2024-08-31', { plans, balances })).toEqual(['2024-08-01 1000.00 charged 10.14']);
  });
});

test('where no scheme is agreed none is claimed', () => {
  expect(told('2024-03-30', { agreement: agreed })).toEqual(['2024-02-15 1000.00 notAgreed ']);
});

test('within the days of grace of § 240 Abs. 3 AO nothing is due', () => {
  const agreement = { ...agreed, late: LateTerms.parse({ scheme: 'ao240' }) };
  expect(told('2024-02-18', { agreement })).toEqual(['2024-02-15 1000.00 nothing ']);
  expect(told('2024-02-19', { agreement })).toEqual(['2024-02-15 1000.00 charged 10.00']);
});

describe('base rates', () => {
  test('one that is not published yet is missing, and the rest is charged all the same', () => {
    const payments = [paid('advance', '2024-03-30', '1000.00')];
    const found = must(late('2025-01-10', { payments }));
    expect(found.items.map(({ due, claim }) => [due, claim])).toEqual([
      ['2024-02-15', 'charged'],
      ['2024-08-15', 'unknown'],
    ]);
    expect(found.problems).toEqual([
      { code: 'base-rate-missing', path: '/late/baseRates', facts: { day: '2025-01-01' }, place: {} },
    ]);
  });

  test('that the agreement names goes before the published one', () => {
    // 1,000 × 10 % × 44 / 366 = 12.0218…
    const agreement = interest({ baseRates: [{ from: '2024-01-01', percent: '1' }] });
    expect(told('2024-03-30', { agreement })).toEqual(['2024-02-15 1000.00 charged 12.02']);
  });
});
