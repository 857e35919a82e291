import type { Agreement } from '../agreement/agreement.ts';
import type { BaseRate, LateTerms } from '../agreement/money-terms.ts';
import { compareIds } from '../base/compare-ids.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import type { Problem } from '../base/problem.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { equalPeriods } from '../calendar/periods.ts';
import { cents, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { eachOnce } from '../run/finding.ts';
import type { Payment } from '../ledger/payment.ts';
import type { LateItem } from './late-charge.ts';
import { lateCharges, openStretches, type OwedAmount } from './late-charges.ts';
import type { OpenItem } from './open-item.ts';

/** What late charges on open items hang on. */
export type LateQuestion = {
  /** Those the open items were made from. */
  readonly payments: readonly Payment[];
  /** Up to and including this day. */
  readonly day: LocalDate;
  /** The version in force on the day something fell due: by it is charged what is paid late. */
  readonly agreementOn: (due: LocalDate) => Agreement | undefined;
  /** As published; those that an agreement names itself go first. */
  readonly baseRates: readonly BaseRate[];
};

/** What was not paid in time, and which base rates are missing to say what is claimed for it. */
export type LateItems = { readonly items: readonly LateItem[]; readonly problems: readonly Problem[] };

/**
 * What is claimed for each instalment and balance that was not paid in time, by the scheme that the agreement names; where it
 * names none, none is claimed. A part payment ends the running of interest on that part, and goes to what is due first. Once a
 * statement is issued, what was not paid of an advance is in its balance: from then on that runs by its own due day. A credit
 * lessens what other statements of the same period left to be paid; no interest on it is reckoned against the host.
 *
 * @returns the latest period first and then by party, as the open items, with the problem `base-rate-missing` for each day
 * from which on nothing can be charged yet; or the problem `amount-too-large`
 *
 * @example
 * ```ts
 * const question = { payments: [], day: LocalDate.parse('2024-07-01'), agreementOn: () => agreement, baseRates: [] };
 * valueOrThrow(chargeLateItems([], question)) // => { items: [], problems: [] }
 * ```
 */
export function chargeLateItems(open: readonly OpenItem[], question: LateQuestion): Outcome<LateItems> {
  const charged = open.flatMap((item) => {
    const payments = question.payments
      .filter((payment) => payment.party === item.party && equalPeriods(payment, item.period))
      .toSorted((a, b) => compareIds(a.on, b.on));
    return [...advancesOf(item, payments), ...balancesOf(item, payments)].flatMap((owed) =>
      openStretches(owed, question.day).length === 0 ? [] : [charge(owed, item, question)],
    );
  });
  const tooLarge = charged.flatMap(({ problems }) => problems.filter(({ code }) => code === 'amount-too-large'));
  if (tooLarge.length > 0) return failure(...tooLarge);
  return success({
    items: charged.map(({ item }) => item),
    problems: eachOnce(charged.flatMap(({ problems }) => problems)),
  });
}

type Owed = OwedAmount & Pick<LateItem, 'owed' | 'number'>;

function charge(
  owed: Owed,
  { party, period }: OpenItem,
  { day, agreementOn, baseRates }: LateQuestion,
): { readonly item: LateItem; readonly problems: readonly Problem[] } {
  const agreement = agreementOn(owed.due);
  const { due, amount, number, payments } = owed;
  const paid = sumCents(payments.flatMap((payment) => (payment.on <= day ? [payment.amount] : [])));
  const item = {
    party,
    period,
    owed: owed.owed,
    ...(number === undefined ? {} : { number }),
    due,
    amount,
    open: cents(amount - paid),
    ...(agreement === undefined ? {} : { version: agreement.version.number }),
  };
  if (agreement?.late === undefined) return { item: { ...item, claim: 'notAgreed' }, problems: [] };
  const charges = lateCharges(withPublished(agreement.late, baseRates), [owed], day);
  if (!charges.ok) {
    return { item: { ...item, claim: 'unknown' }, problems: charges.problems };
  }
  const [found] = charges.value;
  return {
    item: found === undefined ? { ...item, claim: 'nothing' } : { ...item, claim: 'charged', charge: found },
    problems: [],
  };
}

function withPublished(terms: LateTerms, published: readonly BaseRate[]): LateTerms {
  return terms.scheme === 'bgb288' ? { ...terms, baseRates: [...published, ...terms.baseRates] } : terms;
}

function advancesOf({ party, advances, balance }: OpenItem, payments: readonly Payment[]): readonly Owed[] {
  const [settledOn] = (balance?.statements ?? []).map(({ issuedOn }) => issuedOn).toSorted();
  const paid = payments.filter(({ kind, on }) => kind === 'advance' && (settledOn === undefined || on <= settledOn));
  const owed = advances.instalments.map(({ due, payable }) => ({ amount: payable, due }));
  return payOff(owed, paid).map((one): Owed => {
    const left = cents(one.amount - sumCents(one.payments.map(({ amount }) => amount)));
    const settled = settledOn === undefined || left <= 0 ? [] : [{ on: settledOn, amount: left }];
    return { ...one, party, name: one.due, owed: 'advance', payments: [...one.payments, ...settled] };
  });
}

function balancesOf({ party, balance }: OpenItem, payments: readonly Payment[]): readonly Owed[] {
  if (balance === undefined) return [];
  const owed = balance.statements.flatMap(({ number, balance: amount, due }) =>
    due === undefined || amount <= 0 ? [] : [{ number, amount, due }],
  );
  const credits = balance.statements.flatMap(({ balance: amount, issuedOn }) =>
    amount < 0 ? [{ on: issuedOn, amount: cents(-amount) }] : [],
  );
  const ahead = payments.filter(({ kind }) => kind === 'advance');
  const paid = [
    ...payments.filter(({ kind }) => kind === 'balance'),
    ...firstOf(credits, cents(sumCents(credits.map(({ amount }) => amount)) - balance.setOff)),
    // What no statement took off came last.
    ...firstOf(ahead.toReversed(), balance.advancesLeft),
  ];
  const inOrder = paid.toSorted((a, b) => compareIds(a.on, b.on));
  return payOff(
    owed.toSorted((a, b) => compareIds(a.due, b.due)),
    inOrder,
  ).map((one): Owed => ({ ...one, party, name: one.number, owed: 'balance' }));
}

type Paid = { readonly on: LocalDate; readonly amount: Cents };

/** As much of payments as a sum, the first ones first. */
function firstOf(payments: readonly Paid[], total: Cents): readonly Paid[] {
  let left = Math.max(0, total);
  return payments.flatMap(({ on, amount }) => {
    const part = cents(Math.min(left, Math.max(0, amount)));
    left -= part;
    return part === 0 ? [] : [{ on, amount: part }];
  });
}

/** Payments in order of time go to what is due first; what is paid back is taken off what was paid off last. */
function payOff<Due extends { readonly amount: Cents }>(
  owed: readonly Due[],
  payments: readonly Paid[],
): readonly (Due & { readonly payments: readonly Paid[] })[] {
  const parts = owed.map((due) => ({ due, paid: noCents, payments: [] as Paid[] }));
  const take = (part: (typeof parts)[number], on: LocalDate, amount: number) => {
    if (amount === 0) return;
    part.paid = cents(part.paid + amount);
    part.payments.push({ on, amount: cents(amount) });
  };
  for (const { on, amount } of payments) {
    let left: number = amount;
    for (const part of amount > 0 ? parts : parts.toReversed()) {
      const own = amount > 0 ? Math.min(left, part.due.amount - part.paid) : -Math.min(-left, part.paid);
      left -= own;
      take(part, on, own);
    }
  }
  return parts.map(({ due, payments: own }) => ({ ...due, payments: own }));
}
