import type { LateTerms } from '../agreement/money-terms.ts';
import { compareIds } from '../base/compare-ids.ts';
import type { PartyId } from '../base/ids.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { addDays, addMonths, earlierOf, yearOf } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { calendarYear, cutAt, daysOf } from '../calendar/periods.ts';
import { cents, centsRatio, euroText, isWithinMoney, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { absolute, add, divide, multiply, ratio, sum, type Ratio } from '../exact/ratio.ts';
import { floor, roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { LateCharge, LateStretch } from './late-charge.ts';

/** What was to be paid by a day, and what was paid on it since. */
export type OwedAmount = {
  readonly party: PartyId;
  /** By which it is told apart: the number of a statement, the day of an advance. */
  readonly name: string;
  readonly amount: Cents;
  readonly due: LocalDate;
  readonly payments: readonly { readonly on: LocalDate; readonly amount: Cents }[];
};

/**
 * What members pay on top of what they paid late, as the agreement says, up to and including a day.
 *
 * `bgb288`: from the day after the due day to the day of payment (§ 187 Abs. 1 BGB), points above the base rate of the
 * half-year on what is still owed (§ 288 Abs. 1 and 2 BGB), by actual days over 365, or 366 in a leap year; no interest on
 * interest (§ 289 BGB). The lump sum is due once for each amount (§ 288 Abs. 5 BGB). A base rate holds for the half-year in
 * which it begins and no longer: that of the next is another, though it may be as high.
 *
 * `ao240`: one percent of what is owed, rounded down to 50 euro, for each month that was started since the due day; nothing
 * if all is paid within three days (§ 240 Abs. 1 and 3 AO). The month ends on the day of the same number.
 *
 * @returns one charge for each amount that was late, by party and due day; or the problems `base-rate-missing` (the terms
 * name no base rate for a day) and `amount-too-large`
 *
 * @example
 * ```ts
 * const terms = LateTerms.parse({ scheme: 'ao240' });
 * const due = LocalDate.parse('2024-02-15');
 * const owed = { party: PartyId.parse('bdorf'), name: 'Q1', amount: cents(103_999), due, payments: [] };
 * valueOrThrow(lateCharges(terms, [owed], LocalDate.parse('2024-03-20'))).map(({ total }) => formatCents(total)) // => ['20.00']
 * ```
 */
export function lateCharges(
  terms: LateTerms,
  owed: readonly OwedAmount[],
  day: LocalDate,
): Outcome<readonly LateCharge[]> {
  const size = sum(
    owed
      .flatMap(({ amount, payments }) => [amount, ...payments.map((one) => one.amount)])
      .map((one) => absolute(centsRatio(one))),
  );
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', '/owed', { received: euroText(size) }));
  const late = owed
    .toSorted((a, b) => compareIds(a.party, b.party) || compareIds(a.due, b.due))
    .map((one) => ({ one, open: openStretches(one, day) }))
    .filter(({ open }) => open.length > 0);
  const unknown =
    terms.scheme === 'bgb288'
      ? late.flatMap(({ open }) =>
          open.flatMap(({ period }) => cutAt(period, cutsIn(terms, period)).filter(({ from }) => !rateOn(terms, from))),
        )
      : [];
  const [missing] = unknown.toSorted((a, b) => compareIds(a.from, b.from));
  if (missing !== undefined) return failure(problem('base-rate-missing', '/late/baseRates', { day: missing.from }));
  return success(
    late.flatMap(({ one, open }): readonly LateCharge[] => {
      const stretches = terms.scheme === 'ao240' ? surcharges(one, open, day) : interest(terms, open);
      const lumpSum = terms.scheme === 'bgb288' ? (terms.lumpSum ?? noCents) : noCents;
      const exact = sum(
        stretches.map((part) => (part.scheme === 'bgb288' ? part.interest : centsRatio(part.surcharge))),
      );
      const total = cents(roundHalfAwayFromZero(add(exact, centsRatio(lumpSum))));
      if (total === 0) return [];
      const { party, name, due } = one;
      const clause = terms.clause === undefined ? {} : { clause: terms.clause };
      return [{ party, name, due, stretches, lumpSum, total, ...clause }];
    }),
  );
}

export type OpenStretch = { readonly period: Period; readonly amount: Cents };
type Interest = Extract<LateTerms, { readonly scheme: 'bgb288' }>;

/** The days after the due day on which something was owed: the day of a payment is the last of what it pays. */
export function openStretches({ amount, due, payments }: OwedAmount, day: LocalDate): readonly OpenStretch[] {
  const whole = { from: addDays(due, 1), until: addDays(day, 1) };
  if (whole.from >= whole.until) return [];
  return cutAt(
    whole,
    payments.map(({ on }) => addDays(on, 1)),
  ).flatMap((period) => {
    const paid = sumCents(payments.filter(({ on }) => on < period.from).map((one) => one.amount));
    const open = cents(amount - paid);
    return open > 0 ? [{ period, amount: open }] : [];
  });
}

/** Of two that begin on one day the later in the list. */
function rateOn({ baseRates }: Interest, day: LocalDate): Ratio | undefined {
  const begun = baseRates.filter(({ from }) => from <= day && from >= halfYearStart(day));
  return begun.toSorted((a, b) => compareIds(a.from, b.from)).at(-1)?.percent;
}

function halfYearStart(day: LocalDate): LocalDate {
  const { from } = calendarYear(yearOf(day));
  const middle = addMonths(from, 6);
  return day < middle ? from : middle;
}

/** Where a half-year or another base rate begins. */
function cutsIn({ baseRates }: Interest, { from, until }: Period): readonly LocalDate[] {
  const cuts: LocalDate[] = baseRates.map((rate) => rate.from);
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    const start = calendarYear(year).from;
    cuts.push(start, addMonths(start, 6));
  }
  return cuts;
}

/** Cut where a half-year begins with another base rate, and so where the length of the year changes. */
function interest(terms: Interest, open: readonly OpenStretch[]): readonly LateStretch[] {
  return open.flatMap(({ period, amount }) =>
    cutAt(period, cutsIn(terms, period)).flatMap((part): readonly LateStretch[] => {
      const baseRate = rateOn(terms, part.from);
      if (baseRate === undefined) return [];
      const [days, daysOfYear] = [daysOf(part), daysOf(calendarYear(yearOf(part.from)))];
      const percent = add(baseRate, terms.points);
      const exact = divide(multiply(multiply(centsRatio(amount), percent), ratio(days)), ratio(100 * daysOfYear));
      return [
        { scheme: 'bgb288', period: part, days, daysOfYear, amount, baseRate, points: terms.points, interest: exact },
      ];
    }),
  );
}

const graceDays = 3;
const fiftyEuro = 5000;

/** Month by month of delay, on what was owed as each began. */
function surcharges({ due }: OwedAmount, open: readonly OpenStretch[], day: LocalDate): readonly LateStretch[] {
  const lastOpen = open.at(-1);
  const end = lastOpen === undefined ? due : addDays(lastOpen.period.until, -1);
  // Within the days of grace nothing is asked for; after them it is from the due day on.
  if (end <= addDays(due, graceDays)) return [];
  const months: LateStretch[] = [];
  for (let month = 0; addMonths(due, month) < earlierOf(end, day); month += 1) {
    const period = { from: addDays(addMonths(due, month), 1), until: addDays(addMonths(due, month + 1), 1) };
    const amount = open.find((one) => one.period.from <= period.from && period.from < one.period.until)?.amount;
    if (amount === undefined) continue;
    const rounded = cents(floor(ratio(amount, fiftyEuro)) * BigInt(fiftyEuro));
    const surcharge = cents(rounded / 100);
    if (surcharge > 0) months.push({ scheme: 'ao240', period, amount, rounded, surcharge });
  }
  return months;
}
