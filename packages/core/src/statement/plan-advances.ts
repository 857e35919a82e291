import { advanceDaysOf } from '../agreement/advance-days.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { yearStartsOf } from '../agreement/defaults.ts';
import type { AdvanceBasis, AdvanceTerms } from '../agreement/money-terms.ts';
import { hostOf } from '../agreement/parties.ts';
import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { laterOf } from '../calendar/days.ts';
import { dueDate, nextWorkingDay } from '../calendar/due-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { yearAround } from '../calendar/periods.ts';
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
import { absolute, divide, multiply, ratio, sum, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import { splitWhole, readWeights } from '../exact/split-cents.ts';
import type { AdvanceInstalment, AdvancePlan } from './advance-plan.ts';
import { advancesAboveCost } from './advances-above-cost.ts';
import { instalmentsInForce } from './instalments-in-force.ts';

/** What advances of one party are planned from. */
export type AdvanceBase = {
  readonly party: PartyId;
  /** What the basis comes to for it: its share of the budget or of the last settlement, or its last advances. */
  readonly amount: Cents;
  /** The first day it takes part, if that is not the first of the period. */
  readonly from?: LocalDate;
  /** What the last settlement left to it; above zero. */
  readonly credit?: Cents;
  /** What it will bear in the period as far as that is known: advances above it are told. */
  readonly cost?: Cents;
};

/** For which days advances are planned, and in what state things are. */
export type AdvanceOccasion = {
  readonly period: Period;
  readonly bases: readonly AdvanceBase[];
  readonly budgetInForce: boolean;
  /** What was planned for the period before, in the order in which it was made. */
  readonly earlier?: readonly AdvancePlan[];
  /** From this day on the plan takes the place of earlier ones; absent: throughout. */
  readonly from?: LocalDate;
  /** The day of the demand, where advances are asked for at need. */
  readonly demandedOn?: LocalDate;
  /** The settled days that credits were left of. */
  readonly creditOf?: Period;
  /** Which run the basis is of, and of which knowledge. */
  readonly source?: { readonly run?: string; readonly asKnownOn?: LocalDate };
  readonly isHoliday: (day: LocalDate) => boolean;
};

/** A schedule for each member by id, and what is odd about it. */
export type PlannedAdvances = { readonly plans: readonly AdvancePlan[]; readonly findings: readonly Problem[] };

/**
 * The basis that holds now: the provisional one as long as the budget is not in force.
 *
 * @returns the basis; or the problems `advances-without-terms`, `budget-not-in-force` where nothing is asked for before it is
 *
 * @example
 * ```ts
 * const advances = AdvanceTerms.parse({ basis: 'budget', provisional: 'lastAdvances', on: ['01-01', '07-01'] });
 * valueOrThrow(advanceBasisOf({ ...agreement, advances }, false)) // => { basis: 'lastAdvances', provisional: true }
 * ```
 */
export function advanceBasisOf(
  { advances, version }: Agreement,
  budgetInForce: boolean,
): Outcome<{ readonly basis: AdvanceBasis; readonly provisional: boolean }> {
  if (advances === undefined)
    return failure(problem('advances-without-terms', '/advances', { version: version.number }));
  const { basis, provisional } = advances;
  if (basis !== 'budget' || budgetInForce) return success({ basis, provisional: false });
  return provisional === undefined
    ? failure(problem('budget-not-in-force', '/advances/provisional', {}))
    : success({ basis: provisional, provisional: true });
}

/**
 * Plans what members pay ahead on a period by the terms of the agreement: the percentage of the basis, in even parts on
 * its days. Odd cents go to the first; where instalments are rounded the last takes the rest. What was asked for before
 * counts, a credit is set against the first instalments if that is agreed, and days of payment are working days (§ 193 BGB).
 * The host pays nobody.
 *
 * @returns the plans, whose instalments add up to the amount less what was asked for before, with findings (`advance-negative`, `advance-without-day`, `advances-above-cost`); or the
 * problems `advances-without-terms`, `budget-not-in-force`, `reference-unknown`, `amount-too-large`, `field-missing` for
 * a demand without its day
 *
 * @example
 * ```ts
 * const advances = AdvanceTerms.parse({ basis: 'budget', on: ['04-01', '07-01', '10-01', '01-01'] });
 * const { plans } = valueOrThrow(
 *   planAdvances(
 *     { ...agreement, advances },
 *     {
 *       period: calendarYear(2024),
 *       bases: [{ party: PartyId.parse('bdorf'), amount: cents(1000001) }],
 *       budgetInForce: true,
 *       isHoliday: () => false,
 *     },
 *   ),
 * );
 * plans[0]?.instalments.map(({ on, amount }) => `${on} ${formatCents(amount)}`)[0] // => '2024-04-01 2500.01'
 * ```
 */
export function planAdvances(agreement: Agreement, occasion: AdvanceOccasion): Outcome<PlannedAdvances> {
  const { advances } = agreement;
  const holds = advanceBasisOf(agreement, occasion.budgetInForce);
  if (advances === undefined || !holds.ok) return holds.ok ? success({ plans: [], findings: [] }) : holds;
  const known = agreement.parties.map(({ id }) => id);
  const host = hostOf(agreement)?.id;
  const problems = occasion.bases.flatMap(({ party }, index) =>
    known.includes(party)
      ? []
      : [problem('reference-unknown', pointer('/bases', index, 'party'), { id: party, what: 'party', known })],
  );
  if (advances.on === 'onDemand' && occasion.demandedOn === undefined)
    problems.push(problem('field-missing', '/demandedOn', { field: 'demandedOn' }));
  const { bases } = occasion;
  const earlier = groupBy(occasion.earlier ?? [], ({ party }) => party);
  const asked = new Map([...earlier].map(([party, plans]) => [party, askedBefore(plans, occasion.from)]));
  const size = sum([
    ...bases.flatMap(({ amount, credit = noCents }) => [centsRatio(amount), centsRatio(credit)].map(absolute)),
    ...[...asked.values()].flat().map(({ amount }) => centsRatio(amount)),
  ]);
  if (!isWithinMoney(size)) problems.push(problem('amount-too-large', '/bases', { received: euroText(size) }));
  if (problems.length > 0) return failure(...problems);
  const planned = bases
    .filter(({ party }) => party !== host)
    .toSorted((a, b) => compareIds(a.party, b.party))
    .map((base) =>
      planFor(base, { agreement, advances, occasion, holds: holds.value, before: asked.get(base.party) ?? [] }),
    );
  return success({
    plans: planned.map(({ plan }) => plan),
    findings: planned.flatMap(({ findings }) => findings),
  });
}

/** What stays of earlier plans of a party. */
function askedBefore(plans: readonly AdvancePlan[], from: LocalDate | undefined): readonly AdvanceInstalment[] {
  const inForce = instalmentsInForce(plans);
  return from === undefined ? [] : inForce.filter(({ on }) => on < from);
}

type Terms = {
  readonly agreement: Agreement;
  readonly advances: AdvanceTerms;
  readonly occasion: AdvanceOccasion;
  readonly holds: { readonly basis: AdvanceBasis; readonly provisional: boolean };
  readonly before: readonly AdvanceInstalment[];
};
type Planned = { readonly plan: AdvancePlan; readonly findings: readonly Problem[] };

function planFor(base: AdvanceBase, { agreement, advances, occasion, holds, before }: Terms): Planned {
  const { period, from: begins, source } = occasion;
  const { party } = base;
  const isDemand = advances.on === 'onDemand';
  const standing = sumCents(before.map((one) => one.amount));
  // A demand comes on top of earlier ones.
  const asked = isDemand ? noCents : standing;
  const percent = isDemand || advances.percent === undefined ? ratio(100) : advances.percent;
  const computed = percentOf(base.amount, percent);
  const amount = computed < 0 ? noCents : computed;
  const days = daysFor(base, agreement, { advances, occasion });
  const rest = cents(Math.max(0, amount - asked));
  const parts = days.length === 0 ? [] : instalmentsOf(rest, days.length, advances.unit);
  const isOffset = agreement.settlement?.credit === 'nextAdvances';
  const used = sumCents(before.map((one) => one.credit));
  const credit = isOffset && base.credit !== undefined ? cents(Math.max(0, base.credit - used)) : noCents;
  const { instalments, left } = setAgainst(credit, days, parts, { advances, occasion });
  const total = cents(standing + (days.length === 0 ? 0 : rest));
  const known = base.cost ?? (!isDemand && holds.basis === 'budget' ? base.amount : undefined);
  const at = { party };
  const findings = [
    ...(computed < 0 ? [problem('advance-negative', '/bases', { party, amount: formatCents(computed) }, at)] : []),
    ...(days.length === 0 && rest > 0
      ? [problem('advance-without-day', '/advances/on', { party, amount: formatCents(rest) }, at)]
      : []),
    ...(known === undefined ? [] : advancesAboveCost('/bases', { party, advances: total, cost: known })),
  ];
  return {
    findings,
    plan: {
      format: 'umlage-advance-plan/1',
      party,
      period,
      ...(begins === undefined ? {} : { from: begins }),
      ...(isDemand ? {} : { basis: holds.basis }),
      provisional: !isDemand && holds.provisional,
      ...source,
      base: base.amount,
      percent,
      ...(advances.clause === undefined ? {} : { clause: advances.clause }),
      amount,
      asked,
      credit,
      ...(credit === 0 || occasion.creditOf === undefined ? {} : { creditOf: occasion.creditOf }),
      creditLeft: left,
      instalments,
    },
  };
}

function percentOf(amount: Cents, percent: Ratio): Cents {
  return cents(roundHalfAwayFromZero(multiply(centsRatio(amount), divide(percent, ratio(100)))));
}

/** The days that are left to the party, from the change of plan and from its own first day on. */
function daysFor(
  base: AdvanceBase,
  agreement: Agreement,
  { advances, occasion }: Pick<Terms, 'advances' | 'occasion'>,
): readonly LocalDate[] {
  const { period, demandedOn, from: begins = period.from } = occasion;
  if (advances.on === 'onDemand') return demandedOn === undefined ? [] : [demandedOn];
  const first = [begins, base.from ?? period.from].reduce(laterOf, period.from);
  const days: LocalDate[] = [];
  let year = yearAround(period.from, yearStartsOf(agreement));
  while (year.from < period.until) {
    // The days of a year may lie behind it; those of one that goes on after the period belong to a later period.
    const isOver = year.until <= period.until;
    for (const day of advanceDaysOf(advances.on, year))
      if (day >= first && (isOver || day < period.until)) days.push(day);
    year = yearAround(year.until, yearStartsOf(agreement));
  }
  return days.toSorted();
}

/** Even parts, odd cents to the first; or parts in whole units, of which the last takes the rest. */
function instalmentsOf(amount: Cents, count: number, unit: Cents | undefined): readonly Cents[] {
  if (unit === undefined || unit <= 1)
    return splitWhole(amount, readWeights(Array.from({ length: count }, () => 1))).map(cents);
  const even = cents(roundHalfAwayFromZero(ratio(amount, BigInt(count) * BigInt(unit))) * BigInt(unit));
  let left = amount;
  return Array.from({ length: count }, (_, index) => {
    const part = index === count - 1 || even > left ? left : even;
    left = cents(left - part);
    return part;
  });
}

function setAgainst(
  credit: Cents,
  days: readonly LocalDate[],
  parts: readonly Cents[],
  { advances: { dueIn }, occasion: { isHoliday } }: Pick<Terms, 'advances' | 'occasion'>,
): { readonly instalments: readonly AdvanceInstalment[]; readonly left: Cents } {
  let left = credit;
  const instalments = days.flatMap((on, index): readonly AdvanceInstalment[] => {
    const amount = parts[index] ?? noCents;
    if (amount === 0) return [];
    const used = cents(Math.min(left, amount));
    left = cents(left - used);
    const due = dueIn === undefined ? nextWorkingDay(on, isHoliday) : dueDate({ event: on, span: dueIn, isHoliday });
    return [{ on, due, amount, credit: used, payable: cents(amount - used) }];
  });
  return { instalments, left };
}
