import { courseOfSaving, paidOffOn, type SavedAndSpent } from '../analysis/course-of-saving.ts';
import type { Investment, SavingsQuestion } from '../analysis/savings-question.ts';
import { invariant } from '../base/invariant.ts';
import { yearOf } from '../calendar/days.ts';
import { cents, centsRatio, isWithinMoney, sumCents, type Cents } from '../exact/cents.ts';
import { add, divide, multiply, negate, one, ratio, subtract, sum, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import { netPresentValue } from '../finance/present-value.ts';
import type { ComparedCost, ComparedYear, PresentValue, SavingsVariant } from './savings.ts';

type Weighed = {
  readonly years: readonly ComparedYear[];
  readonly investments: readonly Investment[];
};

/** What the years come to, when what was invested has come back, what it is all worth, and what hangs on the assumptions. */
export function weighSaving(
  { years, investments }: Weighed,
  { rate, sensitivity }: Pick<SavingsQuestion, 'rate' | 'sensitivity'>,
): Omit<ComparedCost, 'parties' | 'isSum'> {
  const alone = sumCents(years.map((year) => year.alone));
  const together = sumCents(years.map((year) => year.together));
  const invested = sumCents(investments.map(({ amount }) => amount));
  const payments = paymentsOf({ years, investments }, { alone: one, together: one });
  const course = courseOfSaving(payments).map(({ on, before, after }) => ({
    on,
    before: rounded(before),
    after: rounded(after),
  }));
  return {
    years,
    investments,
    alone,
    together,
    saving: cents(alone - together),
    invested,
    balance: cents(alone - together - invested),
    course,
    ...worthOf(payments, rate),
    sensitivity: sensitivity === undefined ? [] : variantsOf({ years, investments }, { rate, sensitivity }),
  };
}

/** By how much cost alone and cost together are taken to be other than they are: 11/10 is a tenth more. */
type Factors = { readonly alone: Ratio; readonly together: Ratio };

function paymentsOf({ years, investments }: Weighed, factors: Factors): SavedAndSpent {
  return {
    saved: years.map(({ period, alone, together }) => ({
      period,
      amount: subtract(multiply(centsRatio(alone), factors.alone), multiply(centsRatio(together), factors.together)),
    })),
    spent: investments.map(({ on, amount }) => ({ on, amount: centsRatio(amount) })),
  };
}

function worthOf(payments: SavedAndSpent, rate: Ratio | undefined): Pick<ComparedCost, 'paidOffOn' | 'presentValue'> {
  const day = payments.spent.length === 0 ? undefined : paidOffOn(courseOfSaving(payments));
  const presentValue = rate === undefined ? undefined : presentValueOf(payments, rate);
  return {
    ...(day === undefined ? {} : { paidOffOn: day }),
    ...(presentValue === undefined ? {} : { presentValue }),
  };
}

/** Absent where a rate below zero makes it more than money can be. */
function presentValueOf({ saved, spent }: SavedAndSpent, rate: Ratio): PresentValue | undefined {
  const dated = [
    ...saved.map(({ period, amount }) => ({ year: yearOf(period.from), amount })),
    ...spent.map(({ on, amount }) => ({ year: yearOf(on), amount: negate(amount) })),
  ];
  const numbers = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const payments = Array.from({ length: last - first + 1 }, (_, index) =>
    sum(dated.filter(({ year }) => year === first + index).map(({ amount }) => amount)),
  );
  const worth = netPresentValue({ rate: divide(rate, ratio(100)), payments, first: 'now' });
  invariant(worth.ok, 'how many years lie between payments was checked, and the rate is above -100 %');
  return isWithinMoney(worth.value) ? { year: first, exact: worth.value, amount: rounded(worth.value) } : undefined;
}

function variantsOf(
  weighed: Weighed,
  {
    rate,
    sensitivity: { costPercent, ratePoints },
  }: { readonly rate: Ratio | undefined } & {
    readonly sensitivity: NonNullable<SavingsQuestion['sensitivity']>;
  },
): readonly SavingsVariant[] {
  const bySign = (by: Ratio) => [negate(by), by];
  const told = (
    moved: SavingsVariant['moved'],
    by: Ratio,
    { factors, rate: at }: { factors: Factors; rate: Ratio | undefined },
  ) => {
    const payments = paymentsOf(weighed, factors);
    const balance = subtract(
      sum(payments.saved.map(({ amount }) => amount)),
      sum(payments.spent.map(({ amount }) => amount)),
    );
    return { moved, by, balance: rounded(balance), ...worthOf(payments, at) };
  };
  const costs = (['alone', 'together'] as const).flatMap((moved) =>
    bySign(costPercent).map((by) => {
      const factors = { alone: one, together: one, [moved]: add(one, divide(by, ratio(100))) };
      return told(moved, by, { factors, rate });
    }),
  );
  if (rate === undefined) return costs;
  const rates = bySign(ratePoints).map((by) => ({ by, at: add(rate, by) }));
  const possible = rates.filter(({ at }) => at.numerator > -100n * at.denominator);
  const unmoved = { alone: one, together: one };
  return [...costs, ...possible.map(({ by, at }) => told('rate', by, { factors: unmoved, rate: at }))];
}

function rounded(exact: Ratio): Cents {
  return cents(roundHalfAwayFromZero(exact));
}
