import type { Account, Agreement } from '../agreement/agreement.ts';
import { yearStartsOf } from '../agreement/defaults.ts';
import { addDays, addYears, laterOf } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { overlap, yearsIn } from '../calendar/periods.ts';
import { cents, centsRatio, noCents, type Cents } from '../exact/cents.ts';
import { compare, divide, multiply, one, ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { AccountEntry } from '../ledger/facts.ts';
import type { CostEntry } from './cost-entry.ts';

/** How one entry on an account is made up for, whatever later versions say of others. */
export type CarriedEntry = {
  readonly entry: AccountEntry;
  readonly carry: NonNullable<Account['carry']>;
  /** The years in which it is made up for. */
  readonly span: Period;
  readonly agreement: Agreement;
};

/**
 * The terms by which an entry is made up for: of the version in force on the day after it, else of the first later one that
 * says how, from its first day on. An amendment that changes the years changes them for later entries only; else a part
 * would be paid twice or never.
 */
export function carriedEntry(entry: AccountEntry, versions: readonly Agreement[]): CarriedEntry | undefined {
  const day = addDays(entry.on, 1);
  const inOrder = versions.toSorted((a, b) => (a.version.from < b.version.from ? -1 : 1));
  const begun = inOrder.findLastIndex(({ version }) => version.from <= day);
  for (const agreement of inOrder.slice(Math.max(0, begun))) {
    const carry = agreement.accounts.find(({ id }) => id === entry.account)?.carry;
    if (carry === undefined) continue;
    const from = laterOf(day, agreement.version.from);
    return { entry, carry, agreement, span: { from, until: addYears(from, carry.years) } };
  }
  return undefined;
}

/**
 * The part of an entry on an account that is made up for in a stretch: over-recovery is a revenue, under-recovery a cost, in
 * equal parts over the years after the entry (three at most by § 5 Abs. 2 Satz 3 NKAG). What is made up for by a day is
 * rounded to the cent, so that all parts add up to the entry.
 */
export function carriedOver(carried: CarriedEntry, path: string, stretch: Period): readonly CostEntry[] {
  const { entry, carry, span } = carried;
  const here = overlap(stretch, span);
  if (here === undefined) return [];
  const amount = cents(madeUpBy(carried, here.until) - madeUpBy(carried, here.from));
  if (amount === 0) return [];
  return [
    {
      ...here,
      path,
      kind: amount > 0 ? 'revenue' : 'cost',
      costType: carry.costType,
      text: entry.text,
      amount: cents(Math.abs(amount)),
      account: entry.account,
      basis: {
        origin: 'carryOver',
        account: entry.account,
        on: entry.on,
        amount: entry.amount,
        years: carry.years,
        ...(carry.clause === undefined ? {} : { clause: carry.clause }),
      },
    },
  ];
}

/** What of an entry is made up for by a day. */
export function madeUpBy({ entry, carry, span, agreement }: CarriedEntry, day: LocalDate): Cents {
  if (day <= span.from) return noCents;
  if (day >= span.until) return entry.amount;
  const passed = yearsIn({ from: span.from, until: day }, yearStartsOf(agreement));
  const part = divide(passed, ratio(carry.years));
  return compare(part, one) >= 0
    ? entry.amount
    : cents(roundHalfAwayFromZero(multiply(centsRatio(entry.amount), part)));
}
