import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import {
  add,
  compare,
  divide,
  formatRatio,
  isZero,
  multiply,
  ratio,
  subtract,
  sum,
  zero,
  type Ratio,
} from '../exact/ratio.ts';
import { costOfGroup, splitOf, type CostGame, type Split } from './cost-game.ts';
import { mostMembers } from './groups.ts';
import { separableCosts } from './separable-costs.ts';
import { lessSplit, tabulate, wholeNumbers } from './tabulate.ts';

/**
 * The τ-value of a cost game, exactly: between what each member pays at least (its separable cost) and at most (what is
 * left to pay in its cheapest group if the others there pay their least), at the one point at which the shares add up.
 *
 * Problems: `bounds-without-split` (the bounds leave no such point), `game-too-large` (more than 24 members)
 *
 * @see Tijs, Bounds for the Core and the τ-Value (1981)
 *
 * @example
 * ```ts
 * const game = costGame(['a', 'b'], [{ cost: 'largest', needs: new Map([['a', ratio(3)], ['b', ratio(5)]]) }]);
 * const value = game.ok ? tauValue(game.value) : game;
 * value // => success(new Map([['a', ratio(3, 2)], ['b', ratio(7, 2)]]))
 * ```
 */
export function tauValue(game: CostGame): Outcome<Split> {
  const { members } = game;
  if (members.length > mostMembers)
    return failure(problem('game-too-large', '/members', { members: members.length, most: mostMembers }));
  const least = [...separableCosts(game).separable.values()];
  const gaps = smallestGaps(game, least);
  const most = least.map((own, index) => add(own, gaps[index] ?? zero));
  const whole = costOfGroup(game, members);
  const shares = between(least, most, whole);
  if (shares !== undefined) return success(splitOf(members, shares));
  const facts = { least: formatRatio(sum(least)), most: formatRatio(sum(most)), cost: formatRatio(whole) };
  return failure(problem('bounds-without-split', '/parts', facts));
}

/** For each member the least that is left to pay in any of its groups, if all there pay their least. */
function smallestGaps(game: CostGame, least: readonly Ratio[]): readonly Ratio[] {
  const everybody = game.members.map((_, index) => index);
  const table = tabulate(lessSplit(game, least), everybody);
  const left = wholeNumbers(table);
  return everybody.map((member) => {
    let smallest = left[2 ** member] ?? 0;
    for (let mask = 1; mask < left.length; mask += 1) {
      const gap = left[mask] ?? 0;
      if (((mask >>> member) & 1) === 1 && gap < smallest) smallest = gap;
    }
    return ratio(smallest, table.denominator);
  });
}

/** The point between two bounds, in the same proportion for all, at which the shares add up; none if they cannot. */
function between(least: readonly Ratio[], most: readonly Ratio[], whole: Ratio): readonly Ratio[] | undefined {
  const [low, high] = [sum(least), sum(most)];
  const isOrdered = least.every((bound, index) => compare(bound, most[index] ?? zero) <= 0);
  if (!isOrdered || compare(low, whole) > 0 || compare(whole, high) > 0) return undefined;
  const width = subtract(high, low);
  const part = isZero(width) ? zero : divide(subtract(whole, low), width);
  return least.map((bound, index) => add(bound, multiply(subtract(most[index] ?? zero, bound), part)));
}
