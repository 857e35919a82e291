import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { add, compare, divide, formatRatio, isNegative, ratio, subtract, zero, type Ratio } from '../exact/ratio.ts';

/** Users who need the same: `cost` is what would do for them alone, such as a runway of their length. */
export type UsersOfNeed = { readonly name: string; readonly count: number; readonly cost: Ratio };

/**
 * The airport rule: each piece of a facility is borne in equal parts by all who need it, so that who needs little bears
 * nothing of what only others need. It is the Shapley value of `largest`, for any number of users of each kind.
 *
 * Problems: `weights-missing`, `id-twice`, `weight-negative` (a cost), `number-not-positive` (a count that is none)
 *
 * @returns what one user of each kind bears
 * @see Baker, Airport Runway Cost Impact Study (1965); Littlechild & Owen, A Simple Expression for the Shapley Value in a
 * Special Case, Management Science 20 (1973)
 *
 * @example
 * ```ts
 * const fees = airportFees([{ name: 'small', count: 2, cost: ratio(6) }, { name: 'large', count: 1, cost: ratio(9) }]);
 * fees // => success(new Map([['small', ratio(2)], ['large', ratio(5)]]))
 * ```
 */
export function airportFees(kinds: readonly UsersOfNeed[]): Outcome<ReadonlyMap<string, Ratio>> {
  const problems = kinds.flatMap(({ name, count, cost }, index) => {
    const at = pointer('/kinds', index);
    return [
      ...(kinds.findIndex((other) => other.name === name) < index
        ? [problem('id-twice', pointer(at, 'name'), { id: name, what: 'receiver' })]
        : []),
      ...(isNegative(cost)
        ? [problem('weight-negative', pointer(at, 'cost'), { key: name, received: formatRatio(cost) })]
        : []),
      ...(Number.isSafeInteger(count) && count > 0
        ? []
        : [problem('number-not-positive', pointer(at, 'count'), { received: String(count) })]),
    ];
  });
  if (kinds.length === 0) return failure(problem('weights-missing', '/kinds', {}));
  if (problems.length > 0) return failure(...problems);
  const fees = shareIncrements(
    kinds.map(({ cost }) => cost),
    kinds.map(({ count }) => count),
  );
  return success(new Map(kinds.map(({ name }, index) => [name, fees[index] ?? zero])));
}

/** Who needs at least so much shares each increment in equal parts. */
export function shareIncrements(
  needs: readonly Ratio[],
  counts: readonly number[] = needs.map(() => 1),
): readonly Ratio[] {
  const order = needs.map((_, index) => index).toSorted((a, b) => compare(needs[a] ?? zero, needs[b] ?? zero));
  const fees = needs.map(() => zero);
  let users = counts.reduce((total, count) => total + BigInt(count), 0n);
  let [fee, reached] = [zero, zero];
  for (const index of order) {
    const need = needs[index] ?? zero;
    fee = add(fee, divide(subtract(need, reached), ratio(users)));
    fees[index] = fee;
    reached = need;
    users -= BigInt(counts[index] ?? 0);
  }
  return fees;
}
