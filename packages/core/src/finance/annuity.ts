import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { add, divide, isZero, multiply, negate, one, ratio, subtract, type Ratio } from '../exact/ratio.ts';
import { checkSeries } from './present-value.ts';

/** The same payment in every period: what is known of it, and what is to be found. Received is above zero, paid below. */
export type AnnuityQuestion = {
  /** Of one period, in parts of 1. */
  readonly rate: Ratio;
  readonly periods: number;
} & (
  | { readonly find: 'payment'; readonly present: Ratio; readonly future: Ratio }
  | { readonly find: 'present'; readonly payment: Ratio; readonly future: Ratio }
  | { readonly find: 'future'; readonly payment: Ratio; readonly present: Ratio }
  /** The part of the payment of one period, counted from 1, that pays the debt back. */
  | { readonly find: 'principal'; readonly present: Ratio; readonly future: Ratio; readonly period: number }
);

/**
 * Solves what ties a debt, its even payments at the end of each period and what is left of it in the end together:
 * present · (1 + rate)^periods + payment · ((1 + rate)^periods − 1) / rate + future = 0. Exact, in the unit of what is given; as
 * the spreadsheet functions PMT, PV, FV and PPMT.
 *
 * Problems: `number-not-positive` (periods, period), `periods-too-many` (more than 1,200), `rate-too-low`
 *
 * @example
 * ```ts
 * const loan = { rate: ratio(1, 10), periods: 2, present: ratio(210), future: ratio(0) };
 * annuity({ ...loan, find: 'payment' }) // => success(ratio(-121))
 * annuity({ ...loan, find: 'principal', period: 1 }) // => success(ratio(-100))
 * ```
 */
export function annuity(question: AnnuityQuestion): Outcome<Ratio> {
  const { rate, periods } = question;
  const counts = question.find === 'principal' ? { periods, period: question.period } : { periods };
  const problems = [
    ...Object.entries(counts).flatMap(([name, count]) =>
      Number.isSafeInteger(count) && count > 0 && count <= periods
        ? []
        : [problem('number-not-positive', `/${name}`, { received: String(count) })],
    ),
    ...checkSeries(rate, periods, '/periods'),
  ];
  if (problems.length > 0) return failure(...problems);
  const growth = power(add(one, rate), BigInt(periods));
  const sumOfGrowth = sumOfPowers(rate, growth, periods);
  switch (question.find) {
    case 'payment':
      return success(paymentOf(question, growth, sumOfGrowth));
    case 'present': {
      const owed = add(multiply(question.payment, sumOfGrowth), question.future);
      return success(negate(divide(owed, growth)));
    }
    case 'future':
      return success(negate(add(multiply(question.present, growth), multiply(question.payment, sumOfGrowth))));
    case 'principal': {
      const payment = paymentOf(question, growth, sumOfGrowth);
      const before = power(add(one, rate), BigInt(question.period - 1));
      const owed = add(
        multiply(question.present, before),
        multiply(payment, sumOfPowers(rate, before, question.period - 1)),
      );
      return success(add(payment, multiply(owed, rate)));
    }
  }
}

type Loan = { readonly present: Ratio; readonly future: Ratio };

function paymentOf({ present, future }: Loan, growth: Ratio, sumOfGrowth: Ratio): Ratio {
  return negate(divide(add(multiply(present, growth), future), sumOfGrowth));
}

function power(base: Ratio, exponent: bigint): Ratio {
  return { numerator: base.numerator ** exponent, denominator: base.denominator ** exponent };
}

/** 1 + (1 + rate) + … of so many periods; `growth` is (1 + rate)^periods. */
function sumOfPowers(rate: Ratio, growth: Ratio, periods: number): Ratio {
  return isZero(rate) ? ratio(periods) : divide(subtract(growth, one), rate);
}
