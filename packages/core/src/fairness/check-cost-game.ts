import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem, type Problem } from '../base/problem.ts';
import { formatRatio, sum } from '../exact/ratio.ts';
import { costOfGroup, type CostGame } from './cost-game.ts';
import { firstOf, groupOf, mostMembers, nameOfGroup } from './groups.ts';
import { bigSumsOf, sumsOf, tabulate, wholeNumbers } from './tabulate.ts';

/**
 * What is strange about the costs of a game, though it can be computed with them: one finding of each kind, with the group
 * where it is worst and how many there are. `cost-falls`: somebody who joins makes a group cheaper, where every cost is
 * said to be that of all its members · `together-dearer`: a group costs more together than its members alone, so that
 * nobody would form it.
 *
 * Problem: `game-too-large`, with more than 24 members
 *
 * @example
 * ```ts
 * const groups = [['a', 5], ['b', 3], ['ab', 4]] as const;
 * const table = groups.map(([group, cost]) => ({ group: [...group], cost: ratio(cost) }));
 * const game = costGame(['a', 'b'], [{ cost: 'table', groups: table }]);
 * const checked = game.ok ? checkCostGame(game.value) : game;
 * checked.ok && checked.value.map(({ code }) => code) // => ['cost-falls']
 * ```
 */
export function checkCostGame(game: CostGame): Outcome<readonly Problem[]> {
  const { members, parts } = game;
  if (members.length > mostMembers)
    return failure(problem('game-too-large', '/members', { members: members.length, most: mostMembers }));
  const costs = wholeNumbers(
    tabulate(
      parts,
      members.map((_, index) => index),
    ),
  );
  return success([...fallingCosts(game, costs), ...dearerTogether(game, costs)]);
}

type Costs = Float64Array | readonly bigint[];

function fallingCosts(game: CostGame, costs: Costs): readonly Problem[] {
  const worst = { mask: 0, without: 0, count: 0 };
  let most: number | bigint = 0;
  for (let mask = 1; mask < costs.length; mask += 1)
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const without = mask ^ (1 << firstOf(rest));
      const fall = minus(costs[without] ?? 0, costs[mask] ?? 0);
      if (fall <= 0) continue;
      worst.count += 1;
      if (fall <= most) continue;
      most = fall;
      [worst.mask, worst.without] = [mask, without];
    }
  if (worst.count === 0) return [];
  const { members } = game;
  const facts = {
    group: nameOfGroup(worst.without, members),
    cost: written(game, worst.without),
    joining: nameOfGroup(worst.mask ^ worst.without, members),
    together: written(game, worst.mask),
    count: worst.count,
  };
  return [problem('cost-falls', '/parts', facts)];
}

function dearerTogether(game: CostGame, costs: Costs): readonly Problem[] {
  const { members } = game;
  const alone = members.map((_, index) => costs[2 ** index] ?? 0);
  const sums: Costs = costs instanceof Float64Array ? sumsOf(Float64Array.from(alone, Number)) : bigSumsOf(alone);
  let [worst, count] = [0, 0];
  let most: number | bigint = 0;
  for (let mask = 1; mask < costs.length; mask += 1) {
    const more = minus(costs[mask] ?? 0, sums[mask] ?? 0);
    if (more <= 0) continue;
    count += 1;
    if (more > most) [most, worst] = [more, mask];
  }
  if (count === 0) return [];
  const apart = groupOf(worst, members).map((member) => costOfGroup(game, [member]));
  const facts = {
    group: nameOfGroup(worst, members),
    cost: written(game, worst),
    alone: formatRatio(sum(apart)),
    count,
  };
  return [problem('together-dearer', '/parts', facts)];
}

/** Of two numbers of one table, which are of one kind. */
function minus(a: number | bigint, b: number | bigint): number | bigint {
  return typeof a === 'number' && typeof b === 'number' ? a - b : BigInt(a) - BigInt(b);
}

function written(game: CostGame, mask: number): string {
  return formatRatio(costOfGroup(game, groupOf(mask, game.members)));
}
