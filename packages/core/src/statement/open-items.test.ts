import { expect, test } from 'vitest';
import { PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { calendarYear } from '../calendar/periods.ts';
import { writeDocument } from '../base/write-document.ts';
import { cents } from '../exact/cents.ts';
import { Payment } from '../ledger/payment.ts';
import { AdvancePlan } from './advance-plan.ts';
import { OpenItem } from './open-item.ts';
import { openItems, type IssuedBalance, type MoneyMoved } from './open-items.ts';

const year = { from: '2024-01-01', until: '2025-01-01' };
const instalment = (on: string, amount: string, credit = '0.00', payable = amount) => ({
  on,
  due: on,
  amount,
  credit,
  payable,
});
const planOf = (more: object = {}) =>
  AdvancePlan.parse({
    format: 'umlage-advance-plan/1',
    party: 'b',
    period: year,
    basis: 'budget',
    provisional: false,
    base: '400.00',
    percent: '100',
    amount: '400.00',
    asked: '0.00',
    credit: '0.00',
    creditLeft: '0.00',
    instalments: ['01-02', '04-02', '07-01', '10-01'].map((day) => instalment(`2024-${day}`, '100.00')),
    ...more,
  });
const paid = (on: string, amount: string, more: object = {}) =>
  Payment.parse({ party: 'b', kind: 'advance', on, amount, ...year, source: 'bank', recordedOn: on, ...more });
const issued = (balance: number, more: Partial<IssuedBalance> = {}): IssuedBalance => ({
  party: PartyId.parse('b'),
  period: calendarYear(2024),
  number: '2025-1',
  issuedOn: LocalDate.parse('2025-04-01'),
  balance: cents(balance),
  advances: cents(0),
  due: LocalDate.parse('2025-05-01'),
  ...more,
});

function openOn(day: string, moved: Partial<MoneyMoved>) {
  const open = openItems({ plans: [], payments: [], balances: [], ...moved }, LocalDate.parse(day));
  invariant(open.ok, 'what was paid fits into money');
  return { ...open.value, shown: open.value.items.map((item) => writeDocument(OpenItem, item)) };
}

test('payments go to the instalment that is due first; what was due before the day is overdue', () => {
  const { shown } = openOn('2024-07-01', {
    plans: [planOf()],
    payments: [paid('2024-01-02', '100.00'), paid('2024-05-02', '30.00')],
  });
  expect(shown).toMatchObject([
    { party: 'b', advances: { asked: '400.00', paid: '130.00', open: '270.00', overdue: '70.00' } },
  ]);
  expect(shown[0]?.advances.instalments.map(({ state, open }) => `${state} ${open}`)).toEqual([
    'paid 0.00',
    'overdue 70.00',
    'open 100.00',
    'open 100.00',
  ]);
  expect(shown[0]).not.toHaveProperty('balance');
});

test('what is due on the day itself is not overdue yet', () => {
  expect(openOn('2024-01-02', { plans: [planOf()] }).shown[0]?.advances.overdue).toBe('0.00');
  expect(openOn('2024-01-03', { plans: [planOf()] }).shown[0]?.advances.overdue).toBe('100.00');
});

test('a later plan takes the place of what remains', () => {
  const later = planOf({ from: '2024-06-01', asked: '200.00', instalments: [instalment('2024-07-01', '500.00')] });
  expect(openOn('2024-08-01', { plans: [planOf(), later] }).shown).toMatchObject([
    { advances: { asked: '700.00', overdue: '700.00' } },
  ]);
});

test('once a statement is issued its balance is owed, and no advance by itself', () => {
  const moved = {
    plans: [planOf()],
    payments: [paid('2024-01-02', '100.00')],
    balances: [issued(31_000, { advances: cents(10_000) })],
  };
  expect(openOn('2025-04-15', moved).shown).toMatchObject([
    {
      advances: { asked: '400.00', paid: '100.00', open: '0.00', overdue: '0.00' },
      balance: { amount: '310.00', paid: '0.00', open: '310.00', overdue: '0.00' },
    },
  ]);
  const payments = [...moved.payments, paid('2025-05-02', '300.00', { kind: 'balance' })];
  expect(openOn('2025-05-02', { ...moved, payments }).shown).toMatchObject([
    { balance: { paid: '300.00', open: '10.00', overdue: '10.00' } },
  ]);
  expect(openOn('2025-05-02', { ...moved, payments }).shown[0]?.advances.instalments.map(({ state }) => state)).toEqual(
    ['paid', 'settled', 'settled', 'settled'],
  );
});

test('a refund is open below zero until it is paid back', () => {
  const balances = [issued(-5_000)];
  expect(openOn('2025-06-01', { balances }).shown).toMatchObject([{ balance: { open: '-50.00', overdue: '0.00' } }]);
  const payments = [paid('2025-05-02', '-50.00', { kind: 'balance' })];
  expect(openOn('2025-06-01', { balances, payments }).shown).toMatchObject([{ balance: { open: '0.00' } }]);
});

test('a credit that is set against advances of the next year is no longer open', () => {
  const next = { from: '2025-01-01', until: '2026-01-01' };
  const plan = planOf({
    period: next,
    credit: '50.00',
    creditOf: year,
    instalments: [instalment('2025-07-01', '100.00', '50.00', '50.00')],
  });
  expect(openOn('2025-06-01', { plans: [plan], balances: [issued(-5_000)] }).shown).toMatchObject([
    { period: next, advances: { asked: '50.00' } },
    { period: year, balance: { amount: '-50.00', setOff: '50.00', open: '0.00' } },
  ]);
});

test('what becomes of a balance is told: claimed, refunded, or left for the next advances', () => {
  const becomes = (moved: Partial<MoneyMoved>) => openOn('2025-06-01', moved).shown.at(-1)?.balance?.becomes;
  expect(becomes({ balances: [issued(100)] })).toBe('claimed');
  expect(becomes({ balances: [issued(-100)] })).toBe('refunded');
  expect(becomes({ balances: [issued(0)] })).toBeUndefined();
  const balances = [issued(-10_000, { credit: 'nextAdvances' })];
  expect(becomes({ balances })).toBe('setOff');
  // What the next advances did not take is paid back.
  const plan = planOf({
    period: { from: '2025-01-01', until: '2026-01-01' },
    creditOf: year,
    instalments: [instalment('2025-07-01', '60.00', '60.00', '0.00')],
  });
  expect(becomes({ balances, plans: [plan] })).toBe('refunded');
});

test('an advance that comes after the statement counts towards its balance', () => {
  const balances = [issued(31_000, { advances: cents(10_000) })];
  const payments = [paid('2024-01-02', '100.00'), paid('2025-04-02', '60.00')];
  expect(openOn('2025-06-01', { balances, payments }).shown).toMatchObject([
    {
      advances: { paid: '160.00' },
      balance: { advancesLeft: '60.00', paid: '0.00', open: '250.00', overdue: '250.00' },
    },
  ]);
  // A run may take off what is not recorded here as a payment.
  expect(openOn('2025-06-01', { balances }).shown).toMatchObject([
    { balance: { advancesLeft: '0.00', open: '310.00' } },
  ]);
});

test('more asked for ahead than will be borne is told until it is settled', () => {
  const expected = { party: PartyId.parse('b'), period: calendarYear(2024), cost: cents(39_999) };
  const moved = { plans: [planOf()], costs: [expected] };
  expect(openOn('2024-06-01', moved).findings).toMatchObject([
    { code: 'advances-above-cost', facts: { party: 'b', advances: '400.00', cost: '399.99' }, place: { party: 'b' } },
  ]);
  expect(openOn('2024-06-01', { ...moved, costs: [{ ...expected, cost: cents(40_000) }] }).findings).toEqual([]);
  expect(openOn('2024-06-01', { ...moved, balances: [issued(100)] }).findings).toEqual([]);
});

test('a difference to a statement that stands adds to its balance', () => {
  const balances = [issued(10_000), issued(-2_500, { number: '2025-9' })];
  expect(openOn('2025-06-01', { balances }).shown).toMatchObject([{ balance: { amount: '75.00', overdue: '75.00' } }]);
});

test('an advance nobody asked for is told, and stands as paid too much', () => {
  const { findings, shown } = openOn('2024-06-01', { payments: [paid('2024-05-02', '30.00')] });
  expect(findings.map(({ code, path }) => [code, path])).toEqual([['payment-without-advance', '/payments/0']]);
  expect(shown).toMatchObject([{ advances: { asked: '0.00', open: '-30.00', overdue: '0.00' } }]);
  const balances = [issued(31_000, { advances: cents(3_000) })];
  expect(openOn('2025-06-01', { payments: [paid('2024-05-02', '30.00')], balances }).findings).toEqual([]);
});

test('more than money can be is refused', () => {
  const payments = [paid('2024-05-02', '9999999999999.99'), paid('2024-05-02', '9999999999999.99')];
  const open = openItems({ plans: [], payments, balances: [] }, LocalDate.parse('2024-06-01'));
  expect(open.ok ? [] : open.problems.map(({ code }) => code)).toEqual(['amount-too-large']);
});
