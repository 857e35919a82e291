import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import {
  add,
  divide,
  formatRatio,
  isNegative,
  isZero,
  multiply,
  ratio,
  subtract,
  sum,
  zero,
  type Ratio,
} from '../exact/ratio.ts';
import { costOfGroup, costsAlone, splitOf, type CostGame, type Split } from './cost-game.ts';

/** What the whole costs, in what goes with each member and what does not. */
export type SeparableCosts = {
  /** By how much the whole would be cheaper without this member alone: what the member causes at least. */
  readonly separable: Split;
  /** The whole cost less all separable costs; below zero where members cause more than there is. */
  readonly nonSeparable: Ratio;
};

/**
 * What each member causes at the margin, and what is left: n + 1 costs are needed, of any number of members.
 *
 * @example
 * ```ts
 * const game = costGame(['a', 'b'], [{ cost: 'largest', needs: new Map([['a', ratio(3)], ['b', ratio(5)]]) }]);
 * game.ok && separableCosts(game.value).nonSeparable // => ratio(3)
 * ```
 */
export function separableCosts(game: CostGame): SeparableCosts {
  const { members } = game;
  const whole = costOfGroup(game, members);
  const separable = members.map((member) =>
    subtract(
      whole,
      costOfGroup(
        game,
        members.filter((other) => other !== member),
      ),
    ),
  );
  return { separable: splitOf(members, separable), nonSeparable: subtract(whole, sum(separable)) };
}

/**
 * Each member bears its separable cost and an equal part of the rest (equal charge).
 *
 * @see Straffin & Heaney, Game Theory and the Tennessee Valley Authority, International Journal of Game Theory 10 (1981)
 *
 * @example
 * ```ts
 * const game = costGame(['a', 'b'], [{ cost: 'largest', needs: new Map([['a', ratio(3)], ['b', ratio(5)]]) }]);
 * game.ok && chargeEqually(game.value) // => new Map([['a', ratio(3, 2)], ['b', ratio(7, 2)]])
 * ```
 */
export function chargeEqually(game: CostGame): Split {
  const { separable, nonSeparable } = separableCosts(game);
  const each = divide(nonSeparable, ratio(game.members.length));
  return new Map([...separable].map(([member, own]) => [member, add(own, each)]));
}

/**
 * Each member bears its separable cost, and of the rest a part in proportion to its remaining benefit: what it would cost
 * alone less its separable cost (“separable costs, remaining benefits”, the alternate cost avoided method). The
 * same split is Gately’s: all would lose by leaving in the same proportion as the others.
 *
 * Problems: `benefit-negative` (who causes more than it would cost alone), `benefits-missing` (there is a rest, and nobody has a
 * benefit)
 *
 * @see Federal Inter-Agency River Basin Committee, Proposed Practices (1950); Gately, Sharing the Gains from Regional
 * Cooperation, International Economic Review 15 (1974)
 *
 * @example
 * ```ts
 * const game = costGame(['a', 'b'], [{ cost: 'largest', needs: new Map([['a', ratio(3)], ['b', ratio(5)]]) }]);
 * const split = game.ok ? shareRemainingBenefits(game.value) : game;
 * split // => success(new Map([['a', ratio(3, 2)], ['b', ratio(7, 2)]]))
 * ```
 */
export function shareRemainingBenefits(game: CostGame): Outcome<Split> {
  const { members } = game;
  const { separable, nonSeparable } = separableCosts(game);
  const own = [...separable.values()];
  const alone = costsAlone(game);
  const benefits = alone.map((cost, index) => subtract(cost, own[index] ?? zero));
  const negative = members.flatMap((party, index) =>
    isNegative(benefits[index] ?? zero)
      ? [
          problem('benefit-negative', '/parts', {
            member: party,
            alone: formatRatio(alone[index] ?? zero),
            separable: formatRatio(own[index] ?? zero),
          }),
        ]
      : [],
  );
  if (negative.length > 0) return failure(...negative);
  const total = sum(benefits);
  if (isZero(total) && !isZero(nonSeparable))
    return failure(problem('benefits-missing', '/parts', { rest: formatRatio(nonSeparable) }));
  const part = isZero(total) ? zero : divide(nonSeparable, total);
  return success(
    splitOf(
      members,
      own.map((cost, index) => add(cost, multiply(benefits[index] ?? zero, part))),
    ),
  );
}
