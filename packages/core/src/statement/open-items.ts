import type { SettlementTerms } from '../agreement/money-terms.ts';
import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import {
  cents,
  centsRatio,
  euroText,
  formatCents,
  isWithinMoney,
  noCents,
  sumCents,
  type Cents,
} from '../exact/cents.ts';
import { absolute, sum } from '../exact/ratio.ts';
import type { Payment } from '../ledger/payment.ts';
import type { AdvanceInstalment, AdvancePlan } from './advance-plan.ts';
import { advancesAboveCost } from './advances-above-cost.ts';
import { instalmentsInForce } from './instalments-in-force.ts';
import type { OpenItem } from './open-item.ts';

/** What a statement that was issued left to be paid, or to be paid back. */
export type IssuedBalance = {
  readonly party: PartyId;
  readonly period: Period;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly balance: Cents;
  readonly due?: LocalDate;
  /** The advances it took off. */
  readonly advances: Cents;
  /** What the agreement says of a credit; paid back unless said. */
  readonly credit?: NonNullable<SettlementTerms['credit']>;
};

/** What a party will bear in a period, as far as that is known. */
export type ExpectedCost = { readonly party: PartyId; readonly period: Period; readonly cost: Cents };

/** All that was asked for, issued and paid. */
export type MoneyMoved = {
  /** In the order in which they were made. */
  readonly plans: readonly AdvancePlan[];
  readonly payments: readonly Payment[];
  /** Of those that stand: a statement that was replaced is none of them. */
  readonly balances: readonly IssuedBalance[];
  /** Advances above it are told as long as nothing is settled. */
  readonly costs?: readonly ExpectedCost[];
};

/** What is open, and what is odd about it. */
export type OpenItems = { readonly items: readonly OpenItem[]; readonly findings: readonly Problem[] };

/**
 * What each party owes, and is owed, by periods on a day. Payments go to the instalment that is due first. Once a statement
 * of the period is issued, what is missing of the advances stands in its balance and is no longer overdue by itself; an
 * advance that it did not take off, as it came later, counts towards the balance.
 *
 * @returns open items, the latest period first and then by party, with the finding `payment-without-advance` for what was
 * paid ahead though nobody asked for it, and `advances-above-cost`, both until a statement is issued; or the problem `amount-too-large`
 *
 * @example
 * ```ts
 * const moved = { plans: [], payments: [], balances: [] };
 * valueOrThrow(openItems(moved, LocalDate.parse('2024-07-01'))) // => { items: [], findings: [] }
 * ```
 */
export function openItems({ plans, payments, balances, costs = [] }: MoneyMoved, day: LocalDate): Outcome<OpenItems> {
  const size = sum(
    [
      ...plans.flatMap(({ instalments }) => instalments.map(({ amount }) => amount)),
      ...payments.map(({ amount }) => amount),
      ...balances.flatMap(({ balance, advances }) => [balance, advances]),
    ].map((amount) => absolute(centsRatio(amount))),
  );
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', '/payments', { received: euroText(size) }));
  const places = new Map<string, { readonly party: PartyId; readonly period: Period }>();
  const keyOf = (party: PartyId, { from, until }: Period) => `${from}/${until}/${party}`;
  const keep = (party: PartyId, { from, until }: Period) =>
    places.set(keyOf(party, { from, until }), { party, period: { from, until } });
  for (const { party, period } of plans) keep(party, period);
  for (const payment of payments) keep(payment.party, payment);
  for (const { party, period } of balances) keep(party, period);
  const planned = groupBy(plans, ({ party, period }) => keyOf(party, period));
  const paid = groupBy(payments, (payment) => `${payment.kind}/${keyOf(payment.party, payment)}`);
  const issued = groupBy(balances, ({ party, period }) => keyOf(party, period));

  const inForce = new Map([...planned].map(([key, own]) => [key, instalmentsInForce(own)]));
  const setOff = creditsSetOff(plans, inForce, keyOf);
  const items = [...places]
    .toSorted(([, a], [, b]) => -compareIds(a.period.from, b.period.from) || compareIds(a.party, b.party))
    .map(([key, place]): OpenItem => {
      const own = issued.get(key) ?? [];
      const balancePaid = paid.get(`balance/${key}`) ?? [];
      const advancesPaid = paid.get(`advance/${key}`) ?? [];
      const balance = {
        statements: own,
        payments: balancePaid,
        setOff: setOff.get(key) ?? noCents,
        advancesLeft: advancesLeft(own, advancesPaid),
      };
      return {
        ...place,
        advances: openAdvances(inForce.get(key) ?? [], advancesPaid, {
          day,
          isSettled: own.length > 0,
        }),
        ...(own.length === 0 && balancePaid.length === 0 ? {} : { balance: openBalance(balance, day) }),
      };
    });
  const unasked = payments.flatMap((payment, index) => {
    const { party, kind, amount, on } = payment;
    const key = keyOf(party, payment);
    // A statement that was issued has it, whether it was asked for or not.
    const isExpected = issued.has(key) || (inForce.get(key) ?? []).length > 0;
    return kind === 'balance' || isExpected
      ? []
      : [
          problem(
            'payment-without-advance',
            pointer('/payments', index),
            { party, amount: formatCents(amount), on },
            { party },
          ),
        ];
  });
  const above = costs.flatMap(({ party, period, cost }) => {
    const key = keyOf(party, period);
    const advances = sumCents((inForce.get(key) ?? []).map(({ amount }) => amount));
    return issued.has(key) ? [] : advancesAboveCost('/plans', { party, advances, cost });
  });
  return success({ items, findings: [...unasked, ...above] });
}

/** What of the credit of a period was used up by instalments that hold. */
function creditsSetOff(
  plans: readonly AdvancePlan[],
  inForce: ReadonlyMap<string, readonly AdvanceInstalment[]>,
  keyOf: (party: PartyId, period: Period) => string,
): ReadonlyMap<string, Cents> {
  const used = new Map<string, Cents>();
  for (const { party, creditOf, instalments, period } of plans) {
    if (creditOf === undefined) continue;
    const holding = new Set(inForce.get(keyOf(party, period)));
    const own = sumCents(instalments.flatMap((one) => (holding.has(one) ? [one.credit] : [])));
    const key = keyOf(party, creditOf);
    used.set(key, cents((used.get(key) ?? 0) + own));
  }
  return used;
}

function openAdvances(
  instalments: readonly AdvanceInstalment[],
  payments: readonly Payment[],
  { day, isSettled }: { readonly day: LocalDate; readonly isSettled: boolean },
): OpenItem['advances'] {
  const paid = sumCents(payments.map(({ amount }) => amount));
  const asked = sumCents(instalments.map(({ payable }) => payable));
  let left = Math.max(0, paid);
  const shown = instalments.map((instalment) => {
    const own = cents(Math.min(left, instalment.payable));
    left -= own;
    const open = cents(instalment.payable - own);
    const state = stateOf(open, { isSettled, isDue: instalment.due < day });
    return { ...instalment, paid: own, open, state };
  });
  return {
    asked,
    paid,
    open: isSettled ? noCents : cents(asked - paid),
    overdue: sumCents(shown.flatMap(({ open, state }) => (state === 'overdue' ? [open] : []))),
    instalments: shown,
  };
}

function stateOf(
  open: Cents,
  { isSettled, isDue }: { readonly isSettled: boolean; readonly isDue: boolean },
): OpenItem['advances']['instalments'][number]['state'] {
  if (open === 0) return 'paid';
  if (isSettled) return 'settled';
  return isDue ? 'overdue' : 'open';
}

/** What was paid ahead and no statement took off; where statements took off more than is recorded, they are right. */
function advancesLeft(statements: readonly IssuedBalance[], payments: readonly Payment[]): Cents {
  if (statements.length === 0) return noCents;
  const taken = statements.reduce((total, { advances }) => total + advances, 0);
  return cents(Math.max(0, sumCents(payments.map(({ amount }) => amount)) - taken));
}

type Settled = {
  readonly statements: readonly IssuedBalance[];
  readonly payments: readonly Payment[];
  readonly setOff: Cents;
  readonly advancesLeft: Cents;
};

function openBalance(
  { statements, payments, setOff, advancesLeft: ahead }: Settled,
  day: LocalDate,
): NonNullable<OpenItem['balance']> {
  const amount = sumCents(statements.map(({ balance }) => balance));
  const paid = sumCents(payments.map((payment) => payment.amount));
  const settled = cents(paid + ahead - setOff);
  const open = cents(amount - settled);
  const becomes = becomesOf(open, { setOff, credit: statements.at(-1)?.credit });
  const due = sumCents(statements.flatMap((one) => (one.due !== undefined && one.due < day ? [one.balance] : [])));
  return {
    statements: statements.map(({ number, issuedOn, balance, due: by }) => ({
      number,
      issuedOn,
      balance,
      ...(by === undefined ? {} : { due: by }),
    })),
    amount,
    setOff,
    advancesLeft: ahead,
    paid,
    open,
    ...(becomes === undefined ? {} : { becomes }),
    overdue: cents(Math.max(0, Math.min(open, due - settled))),
  };
}

/** What is left of a credit once advances took their part is paid back. */
function becomesOf(
  open: Cents,
  { setOff, credit }: { readonly setOff: Cents; readonly credit: IssuedBalance['credit'] },
): NonNullable<OpenItem['balance']>['becomes'] {
  if (open === 0) return undefined;
  if (open > 0) return 'claimed';
  return credit === 'nextAdvances' && setOff === 0 ? 'setOff' : 'refunded';
}
