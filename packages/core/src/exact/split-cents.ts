import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { formatCents, type Cents } from './cents.ts';
import { cutByRemainder } from './cut-by-remainder.ts';
import { few, giveToLargest, inOrderOfList, type Precedence } from './give-to-largest.ts';

/**
 * Splits an amount in proportion to whole weights, to the cent, by largest remainder: as `apportion`, without keys and
 * for as many parties as there are, at a few nanoseconds a share. Of equal remainders the one that stands first in the
 * list gains; a credit is the mirror of its charge, and a weight of zero never gets a cent.
 *
 * @param amount cents
 * @param weights whole numbers from 0 to 2^53 − 1 in any unit, in a list or typed array; their sum may be larger
 * @returns cents in the order of the weights, which add up to the amount; or the problems `weights-missing`,
 * `weight-negative`, `key-is-zero` (weights add up to nothing while there is something to split)
 * @see Balinski & Young, Fair Representation (1982), for the method of largest remainders
 *
 * @example
 * ```ts
 * const split = splitCents(cents(10000), [1, 1, 1]);
 * split // => { ok: true, value: [3334, 3333, 3333] }
 * ```
 */
export function splitCents(amount: Cents, weights: ArrayLike<number>): Outcome<readonly Cents[]> {
  const read = readWeights(weights);
  if (read.least < 0 || read.total === 0) {
    const problems = problemsOf(amount, weights, read);
    if (problems.length > 0) return failure(...problems);
  }
  // Each is whole and no further from zero than the amount.
  return success(splitWhole(amount, read) as number[] as Cents[]);
}

/** Weights as they were read, in a place that the next reading takes again: making a new one costs as much as splitting. */
export type Weights = {
  readonly length: number;
  readonly own: Float64Array;
  /** Beyond 2^53 a near one. */
  readonly total: number;
  readonly greatest: number;
  readonly least: number;
};

const mostKept = 2 ** 16;

let kept = { weights: new Float64Array(few), lost: new Float64Array(few) };

function placesFor(length: number): typeof kept {
  if (length <= kept.lost.length) return kept;
  const places = { weights: new Float64Array(length), lost: new Float64Array(length) };
  if (length <= mostKept) kept = places;
  return places;
}

/** Throws `InvariantViolation` where a weight is no safe integer. */
export function readWeights(weights: ArrayLike<number>): Weights {
  const { length } = weights;
  const own = placesFor(length).weights;
  // Lists and arrays of all kinds are read here alone, so that what follows sees one kind.
  if (length > few) own.set(weights);
  else for (let index = 0; index < length; index += 1) own[index] = weights[index] ?? Number.NaN;
  let total = 0;
  let greatest = 0;
  let least = 0;
  let isWhole = true;
  for (let index = 0; index < length; index += 1) {
    const weight = own[index] ?? 0;
    // Quicker than Number.isSafeInteger; how large they are is judged once.
    if (Math.floor(weight) !== weight) isWhole = false;
    if (weight > greatest) greatest = weight;
    if (weight < least) least = weight;
    total += weight;
  }
  const isSafe = greatest <= Number.MAX_SAFE_INTEGER && least >= Number.MIN_SAFE_INTEGER;
  invariant(isWhole && isSafe, 'a weight is a whole number within ±(2^53 − 1)');
  return { length, own, total, greatest, least };
}

function problemsOf(amount: Cents, weights: ArrayLike<number>, { total, least }: Weights): readonly Problem[] {
  if (weights.length === 0) return [problem('weights-missing', '/weights', {})];
  if (least < 0)
    return Array.from(weights).flatMap((weight, index) => {
      const facts = { key: String(index), received: String(weight) };
      return weight < 0 ? [problem('weight-negative', pointer('/weights', index), facts)] : [];
    });
  return total === 0 && amount !== 0 ? [problem('key-is-zero', '/weights', { amount: formatCents(amount) })] : [];
}

/** As `splitCents`, for weights that were checked; of equal remainders the one that precedes gains. */
export function splitWhole(amount: number, weights: Weights, precedes: Precedence = inOrderOfList): readonly number[] {
  if (amount === 0) return Array.from({ length: weights.length }, () => 0);
  const charge = Math.abs(amount);
  const shares = splitInDoubles(charge, weights, precedes) ?? splitInBigints(charge, weights, precedes);
  // 0 - 0 is 0, where -0 would not be.
  return amount < 0 ? shares.map((share) => 0 - share) : shares;
}

/**
 * A double holds whole numbers up to 2^53 exactly. amount·weight is beyond that soon, so the amount is taken apart first:
 * amount = each·total + rest, share = each·weight + ⌊rest·weight / total⌋, where each·weight is at most the amount.
 * `undefined` where rest·weight is beyond it, too.
 */
function splitInDoubles(
  amount: number,
  { length, own, total, greatest }: Weights,
  precedes: Precedence,
): readonly number[] | undefined {
  if (total > Number.MAX_SAFE_INTEGER) return undefined;
  const each = Math.floor(amount / total);
  const rest = amount - each * total;
  if (rest * greatest > Number.MAX_SAFE_INTEGER) return undefined;
  // Made as long as it will be, so that it need not grow.
  const shares = Array<number>(length);
  const { lost } = placesFor(length);
  let count = rest;
  for (let index = 0; index < length; index += 1) {
    const weight = own[index] ?? 0;
    const product = rest * weight;
    const cut = Math.floor(product / total);
    shares[index] = each * weight + cut;
    lost[index] = product - cut * total;
    count -= cut;
  }
  giveToLargest(shares, lost, { limit: total, count }, precedes);
  return shares;
}

function splitInBigints(amount: number, { length, own }: Weights, precedes: Precedence): readonly number[] {
  const whole = Array.from(own.subarray(0, length), BigInt);
  const denominator = whole.reduce((sum, weight) => sum + weight, 0n);
  const numerators = whole.map((weight) => BigInt(amount) * weight);
  return cutByRemainder({ numerators, denominator }, BigInt(amount), precedes).units.map(Number);
}
