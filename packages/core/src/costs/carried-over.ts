import type { Account, Agreement } from '../agreement/agreement.ts';
import { yearStartsOf } from '../agreement/defaults.ts';
import type { Terms } from '../agreement/terms.ts';
import { addDays, addYears } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { overlap, yearsIn } from '../calendar/periods.ts';
import { cents, centsRatio, noCents, type Cents } from '../exact/cents.ts';
import { compare, divide, multiply, one, ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { AccountEntry } from '../ledger/facts.ts';
import type { CostEntry } from './cost-entry.ts';

/**
 * The part of an entry on an account that is made up for in a stretch: over-recovery is a revenue, under-recovery a cost, in
 * equal parts over the years after the entry (three at most by § 5 Abs. 2 Satz 3 NKAG). What is made up for by a day is
 * rounded to the cent, so that all parts add up to the entry.
 */
export function carriedOver(entry: AccountEntry, path: string, { agreement, stretch }: Terms): readonly CostEntry[] {
  const account = agreement.accounts.find(({ id }) => id === entry.account);
  const { carry } = account ?? {};
  if (account === undefined || carry === undefined) return [];
  const here = overlap(stretch, spanOf(entry, carry));
  if (here === undefined) return [];
  const by = (day: LocalDate) => madeUpBy(entry, carry, day, agreement);
  const amount = cents(by(here.until) - by(here.from));
  if (amount === 0) return [];
  return [
    {
      ...here,
      path,
      kind: amount > 0 ? 'revenue' : 'cost',
      costType: carry.costType,
      text: entry.text,
      amount: cents(Math.abs(amount)),
      account: account.id,
      basis: {
        origin: 'carryOver',
        account: account.id,
        on: entry.on,
        amount: entry.amount,
        years: carry.years,
        ...(carry.clause === undefined ? {} : { clause: carry.clause }),
      },
    },
  ];
}

type Carry = NonNullable<Account['carry']>;

function spanOf({ on }: AccountEntry, { years }: Carry): Period {
  const from = addDays(on, 1);
  return { from, until: addYears(from, years) };
}

/** What of an entry is made up for by a day. */
export function madeUpBy(entry: AccountEntry, carry: Carry, day: LocalDate, agreement: Agreement): Cents {
  const span = spanOf(entry, carry);
  if (day <= span.from) return noCents;
  if (day >= span.until) return entry.amount;
  const passed = yearsIn({ from: span.from, until: day }, yearStartsOf(agreement));
  const part = divide(passed, ratio(carry.years));
  return compare(part, one) >= 0
    ? entry.amount
    : cents(roundHalfAwayFromZero(multiply(centsRatio(entry.amount), part)));
}
