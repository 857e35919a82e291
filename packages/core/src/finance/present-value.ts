import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem, type Problem } from '../base/problem.ts';
import { add, divide, formatRatio, isNegative, multiply, one, zero, type Ratio } from '../exact/ratio.ts';

/** More periods than anything in an office lasts, and few enough that nobody waits for the powers of a rate. */
const mostPeriods = 1200;

/** When the first of a series of payments is made; each other is made a period after the one before. */
export type FirstPayment = 'now' | 'afterOnePeriod';

/** A series of payments: below zero is paid, above zero received or saved. */
export type PaymentSeries = {
  /** Of one period, in parts of 1: `1/20` is 5 %. */
  readonly rate: Ratio;
  readonly payments: readonly Ratio[];
  readonly first: FirstPayment;
};

/**
 * What payments of several periods are worth now, exactly, in the unit of the payments. Spreadsheets take the first payment to
 * be `afterOnePeriod`, the textbooks of investment appraisal `now`.
 *
 * Problems: `rate-too-low` (-100 % or less), `periods-too-many` (more than 1,200)
 *
 * @see DIN EN 60300-3-3 (life cycle costing); Blohm, Lüder & Schaefer, Investition (Kapitalwert)
 *
 * @example
 * ```ts
 * const payments = [ratio(-5000), ratio(600), ratio(5250)];
 * const value = netPresentValue({ rate: ratio(1, 20), payments, first: 'now' });
 * value.ok && toDecimalPlaces(value.value, 2) // => '333.33'
 * ```
 */
export function netPresentValue({ rate, payments, first }: PaymentSeries): Outcome<Ratio> {
  const problems = checkSeries(rate, payments.length);
  if (problems.length > 0) return failure(...problems);
  const factor = add(one, rate);
  const value = payments.reduceRight((later, payment) => add(payment, divide(later, factor)), zero);
  return success(first === 'now' ? value : divide(value, factor));
}

/**
 * After how many periods what was paid has come back, counted from now and discounted at the rate (0 discounts nothing): the
 * first payment with which the sum so far is zero or more and never falls below zero again. `undefined` if it never is.
 *
 * Problems: `rate-too-low`, `periods-too-many`
 *
 * @example
 * ```ts
 * const payments = [ratio(-100), ratio(40), ratio(40), ratio(40)];
 * payOffPeriod({ rate: ratio(0), payments, first: 'now' }) // => success(3)
 * payOffPeriod({ rate: ratio(1, 2), payments, first: 'now' }) // => success(undefined)
 * ```
 */
export function payOffPeriod({ rate, payments, first }: PaymentSeries): Outcome<number | undefined> {
  const problems = checkSeries(rate, payments.length);
  if (problems.length > 0) return failure(...problems);
  const factor = add(one, rate);
  const offset = first === 'now' ? 0 : 1;
  let [weight, paid] = [one, zero];
  let payOff: number | undefined;
  for (const [index, payment] of payments.entries()) {
    paid = add(paid, divide(payment, weight));
    if (isNegative(paid)) payOff = undefined;
    else payOff ??= index + offset;
    weight = multiply(weight, factor);
  }
  return success(payOff);
}

export function checkSeries(rate: Ratio, periods: number, path = '/payments'): readonly Problem[] {
  return [
    ...(add(one, rate).numerator > 0n ? [] : [problem('rate-too-low', '/rate', { received: formatRatio(rate) })]),
    ...(periods <= mostPeriods ? [] : [problem('periods-too-many', path, { periods, most: mostPeriods })]),
  ];
}
