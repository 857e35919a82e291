import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import type { CostGame } from './cost-game.ts';
import { mostInTable } from './groups.ts';
import { tabulate, wholeNumbers } from './tabulate.ts';

/**
 * Whether everybody causes less the larger the group that is joined: then the core is not empty, and the Shapley value
 * is in it. (The game of the savings is then called convex.)
 *
 * Problem: `game-too-large`, with more than 20 members
 *
 * @see Shapley, Cores of Convex Games (1971)
 *
 * @example
 * ```ts
 * const game = costGame(['a', 'b'], [{ cost: 'fixed', amount: ratio(5), users: ['a', 'b'] }]);
 * game.ok && isConcave(game.value) // => success(true)
 * ```
 */
export function isConcave({ members, parts }: CostGame): Outcome<boolean> {
  const count = members.length;
  if (count > mostInTable) return failure(problem('game-too-large', '/members', { members: count, most: mostInTable }));
  const everybody = members.map((_, index) => index);
  const costs = wholeNumbers(tabulate(parts, everybody));
  const cost = (mask: number) => costs[mask] ?? 0;
  for (let one = 1; one < costs.length; one *= 2)
    for (let other = 1; other < one; other *= 2)
      for (let mask = 0; mask < costs.length; mask += 1)
        if ((mask & (one | other)) === 0) {
          const [first, second] = [
            difference(cost(mask | one), cost(mask)),
            difference(cost(mask | one | other), cost(mask | other)),
          ];
          if (first < second) return success(false);
        }
  return success(true);
}

/** Of two numbers of one table, which are of one kind. */
function difference(a: number | bigint, b: number | bigint): number | bigint {
  return typeof a === 'number' && typeof b === 'number' ? a - b : BigInt(a) - BigInt(b);
}
