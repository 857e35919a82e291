import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { cents, formatCents, noCents, type Cents } from './cents.ts';
import {
  divide,
  formatRatio,
  isNegative,
  isZero,
  leastCommonMultiple,
  overOneDenominator,
  sum,
  type Ratio,
} from './ratio.ts';
import { roundNumerators, type LeftoverMethod, type RoundedShares } from './round-shares.ts';
import { readWeights, splitWhole } from './split-cents.ts';

/**
 * How one amount is split by weights to whole units. The ways of `LeftoverMethod`, and `block`: only whole multiples
 * of the weights in lowest terms, what is left is returned.
 */
export type SplittingMethod = LeftoverMethod | 'block';

/** Who gets a share, by a key of one’s own, in proportion to a weight that is not below zero. */
export type Receiver = { readonly key: string; readonly weight: Ratio };

/** What an amount was split into. */
export type Apportionment = {
  /** Cents for each receiver, in the order given. */
  readonly shares: ReadonlyMap<string, Cents>;
  /** Cents that nobody received: zero but for `separate` and `block`. */
  readonly remainder: Cents;
};

/**
 * Splits an amount among receivers in proportion to their weights, to the cent.
 *
 * @param step the unit shares are rounded to, in cents (5 for five-cent steps); 1 unless said
 * @returns shares that add up with the remainder to the amount; or the problems `weights-missing`,
 * `weight-negative`, `key-is-zero` (weights add up to nothing while there is something to split), `id-twice`,
 * `amount-not-in-steps`
 * @see Balinski & Young, Fair Representation (1982), for the method of largest remainders
 *
 * @example
 * ```ts
 * const receivers = ['a', 'b', 'c'].map((key) => ({ key, weight: ratio(1) }));
 * const split = apportion({ amount: cents(10000), receivers, method: 'largestRemainder' });
 * split // => success({ shares: new Map([['a', 3334], ['b', 3333], ['c', 3333]]), remainder: 0 })
 * ```
 */
export function apportion(question: {
  readonly amount: Cents;
  readonly receivers: readonly Receiver[];
  readonly method: SplittingMethod;
  readonly step?: number;
}): Outcome<Apportionment> {
  const { amount, step = 1, ...rest } = question;
  invariant(Number.isSafeInteger(step) && step > 0, 'a step is a whole number of cents above zero');
  if (amount % step !== 0)
    return failure(
      problem('amount-not-in-steps', '/amount', { amount: formatCents(amount), step: formatCents(cents(step)) }),
    );
  const swift = rest.method === 'largestRemainder' ? splitSwiftly(amount / step, rest.receivers) : undefined;
  if (swift !== undefined) {
    const shares = new Map<string, Cents>();
    for (const [index, { key }] of rest.receivers.entries()) shares.set(key, cents((swift[index] ?? 0) * step));
    if (shares.size === rest.receivers.length) return success({ shares, remainder: noCents });
  }
  const units = apportionUnits({ ...rest, units: BigInt(amount / step) });
  if (!units.ok) return failure(...units.problems.map((found) => inEuro(found, amount)));
  const toCents = (count: bigint) => cents(count * BigInt(step));
  return success({
    shares: new Map([...units.value.shares].map(([key, count]) => [key, toCents(count)])),
    remainder: toCents(units.value.remainder),
  });
}

/** In doubles, where nothing stands against it; `undefined` leaves it to `apportionUnits`, which says what does. */
function splitSwiftly(units: number, receivers: readonly Receiver[]): readonly number[] | undefined {
  const { numerators } = overOneDenominator(receivers.map(({ weight }) => weight));
  const whole = numerators.map(Number);
  if (!whole.every((weight) => Number.isSafeInteger(weight))) return undefined;
  const weights = readWeights(whole);
  if (weights.least < 0 || weights.total === 0) return undefined;
  const keyOf = (index: number) => receivers[index]?.key ?? '';
  return splitWhole(units, weights, (one, other) => keyOf(one) < keyOf(other));
}

/** Whoever splits money is told the amount in euro, not in steps. */
function inEuro(found: Problem, amount: Cents): Problem {
  return found.code === 'key-is-zero' ? problem(found.code, found.path, { amount: formatCents(amount) }) : found;
}

/**
 * As `apportion`, for any number of any unit: amounts beyond the reach of `Cents` too.
 *
 * Problems: `weights-missing`, `weight-negative`, `key-is-zero`, `id-twice`
 *
 * @example
 * ```ts
 * const receivers = [2, 1].map((weight, index) => ({ key: `p${index}`, weight: ratio(weight) }));
 * const split = apportionUnits({ units: 10n, receivers, method: 'largestRemainder' });
 * split // => success({ shares: new Map([['p0', 7n], ['p1', 3n]]), remainder: 0n })
 * ```
 */
export function apportionUnits(question: {
  readonly units: bigint;
  readonly receivers: readonly Receiver[];
  readonly method: SplittingMethod;
}): Outcome<RoundedShares<string>> {
  const { units, receivers, method } = question;
  const problems = checkReceivers(receivers);
  const total = sum(receivers.map((receiver) => receiver.weight));
  if (isZero(total) && units !== 0n && receivers.length > 0)
    problems.push(problem('key-is-zero', '/receivers', { amount: units.toString() }));
  if (problems.length > 0) return failure(...problems);
  if (units === 0n) return success({ shares: new Map(receivers.map((receiver) => [receiver.key, 0n])), remainder: 0n });
  if (method === 'block') return success(shareBlocks(units, receivers));

  const { numerators } = overOneDenominator(receivers.map(({ weight }) => weight));
  const shares = {
    numerators: numerators.map((numerator) => units * numerator),
    denominator: numerators.reduce((a, b) => a + b, 0n),
  };
  const keys = receivers.map(({ key }) => key);
  const rounded = roundNumerators(keys, shares, method);
  const byKey = new Map(keys.map((key, index) => [key, rounded.units[index] ?? 0n]));
  return success({ shares: byKey, remainder: rounded.remainder });
}

function checkReceivers(receivers: readonly Receiver[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { key, weight }] of receivers.entries()) {
    const path = pointer('/receivers', index);
    if (isNegative(weight)) problems.push(problem('weight-negative', path, { key, received: formatRatio(weight) }));
    if (seen.has(key)) problems.push(problem('id-twice', path, { id: key, what: 'receiver' }));
    seen.add(key);
  }
  if (receivers.length === 0) problems.push(problem('weights-missing', '/receivers', {}));
  return problems;
}

function shareBlocks(units: bigint, receivers: readonly Receiver[]): RoundedShares<string> {
  const total = sum(receivers.map((receiver) => receiver.weight));
  // In lowest terms the weights are their portions of the whole over the least common denominator.
  const portions = receivers.map(({ key, weight }) => ({ key, portion: divide(weight, total) }));
  const block = portions.reduce((size, { portion }) => leastCommonMultiple(size, portion.denominator), 1n);
  const blocks = units / block;
  const shares = portions.map(
    ({ key, portion }) => [key, blocks * portion.numerator * (block / portion.denominator)] as const,
  );
  return { shares: new Map(shares), remainder: units - blocks * block };
}
