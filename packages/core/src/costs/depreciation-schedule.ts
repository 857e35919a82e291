import { compare, divide, multiply, one, ratio, subtract, zero, type Ratio } from '../exact/ratio.ts';

/**
 * How an asset loses value: the same every year (`straightLine`), less each year by the digits of the years that are left
 * (`sumOfYears`), or by a fixed rate of what is left (`decliningBalance`).
 */
export type DepreciationMethod =
  | { readonly method: 'straightLine' | 'sumOfYears' }
  | {
      readonly method: 'decliningBalance';
      /** How many months of the first year count; 12 unless said. What they leave out is charged in one year more. */
      readonly firstMonths?: number;
    };

/**
 * What an asset is depreciated by in each year of its life, exact, in the unit of its cost. The rate of the declining balance
 * is 1 − (residual ÷ cost)^(1 ÷ years) to three decimals, as spreadsheets have it (DB); cost and residual are above zero then.
 *
 * @see Microsoft Excel function reference, SLN, SYD and DB
 *
 * @example
 * ```ts
 * const charges = depreciationSchedule({
 *   cost: ratio(30000),
 *   residual: ratio(7500),
 *   years: 10,
 *   method: { method: 'sumOfYears' },
 * });
 * charges.slice(0, 1).map((charge) => toDecimalPlaces(charge, 2)) // => ['4090.91']
 * ```
 */
export function depreciationSchedule({
  cost,
  residual,
  years,
  method,
}: {
  readonly cost: Ratio;
  readonly residual: Ratio;
  readonly years: number;
  readonly method: DepreciationMethod;
}): readonly Ratio[] {
  const whole = subtract(cost, residual);
  const eachYear = Array.from({ length: years }, (_, index) => index);
  switch (method.method) {
    case 'straightLine':
      return eachYear.map(() => divide(whole, ratio(years)));
    case 'sumOfYears':
      return eachYear.map((index) => multiply(whole, ratio(2 * (years - index), years * (years + 1))));
    case 'decliningBalance':
      return declining({ cost, residual, years, firstMonths: method.firstMonths ?? 12 });
  }
}

function declining(asset: {
  readonly cost: Ratio;
  readonly residual: Ratio;
  readonly years: number;
  readonly firstMonths: number;
}): readonly Ratio[] {
  const { cost, years, firstMonths } = asset;
  const rate = decliningRate(asset);
  const charges: Ratio[] = [];
  let left = cost;
  for (let year = 0; year < years; year += 1) {
    const charge = multiply(left, year === 0 ? multiply(rate, ratio(firstMonths, 12)) : rate);
    charges.push(charge);
    left = subtract(left, charge);
  }
  return firstMonths === 12 ? charges : [...charges, multiply(multiply(left, rate), ratio(12 - firstMonths, 12))];
}

/** The thousandths at which cost × (1 − rate)^years passes the residual value, half up; found without a root. */
function decliningRate({
  cost,
  residual,
  years,
}: {
  readonly cost: Ratio;
  readonly residual: Ratio;
  readonly years: number;
}): Ratio {
  const kept = divide(residual, cost);
  const isAtLeast = (rate: Ratio): boolean => {
    let power = one;
    for (let year = 0; year < years; year += 1) power = multiply(power, subtract(one, rate));
    return compare(power, kept) >= 0;
  };
  for (let thousandths = 0; thousandths < 1000; thousandths += 1)
    if (!isAtLeast(ratio(2 * thousandths + 1, 2000))) return ratio(thousandths, 1000);
  return compare(kept, zero) > 0 ? ratio(999, 1000) : one;
}
