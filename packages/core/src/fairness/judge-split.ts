import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { compare, equals, subtract, sum, zero, type Ratio } from '../exact/ratio.ts';
import { costOfGroup, costsAlone, readSplit, type CostGame, type Split } from './cost-game.ts';
import { groupOf, mostMembers, sizeOf } from './groups.ts';
import { lessSplit, tabulate, wholeNumbers } from './tabulate.ts';

/** What some members pay beside what they would cost by themselves. */
export type GroupStanding = {
  readonly group: readonly string[];
  readonly pays: Ratio;
  readonly alone: Ratio;
  /** Paid less cost alone: above zero, the group would be cheaper by itself. */
  readonly excess: Ratio;
};

/** How a split stands beside what members and groups of them would cost by themselves. */
export type Stability = {
  /** Each member beside its cost alone, in the order of the game. */
  readonly members: readonly GroupStanding[];
  /** Nobody pays more than alone. */
  readonly isIndividuallyRational: boolean;
  /** The shares add up to the whole cost. */
  readonly isEfficient: boolean;
  /**
   * The group with the largest excess among all but the whole; of several the one with the fewest members, then the one
   * whose members come first. None in a game of one member.
   */
  readonly worst: GroupStanding | undefined;
  /** How many groups would be cheaper by themselves. */
  readonly cheaperAlone: number;
  /** The shares add up, and no group would be cheaper by itself. */
  readonly isInCore: boolean;
};

/**
 * Looks whether anybody, or any group of members, would be cheaper by itself than under a split of the whole cost: 2^n
 * comparisons of exact numbers. A reference, not a verdict: all of it hangs on what the costs alone are taken to be.
 *
 * Problems: `reference-unknown`, `field-missing` (a member without a share), `game-too-large` (more than 24 members)
 *
 * @example
 * ```ts
 * const steps = [{ upTo: ratio(2), amount: ratio(60) }, { upTo: ratio(3), amount: ratio(90) }];
 * const units = new Map(['a', 'b', 'c'].map((member) => [member, ratio(1)]));
 * const game = costGame(['a', 'b', 'c'], [{ cost: 'stepped', steps, units }]);
 * const split = new Map([['a', ratio(40)], ['b', ratio(30)], ['c', ratio(20)]]);
 * const judged = game.ok ? judgeSplit(game.value, split) : game;
 * judged.ok && judged.value.worst // => { group: ['a', 'b'], pays: ratio(70), alone: ratio(60), excess: ratio(10) }
 * ```
 */
export function judgeSplit(game: CostGame, split: Split): Outcome<Stability> {
  const { members } = game;
  const read = readSplit(split, game);
  if (!read.ok) return read;
  if (members.length > mostMembers)
    return failure(problem('game-too-large', '/members', { members: members.length, most: mostMembers }));
  const shares = read.value;
  const alone = costsAlone(game);
  const standings = members.map((member, index) => standing([member], [shares[index] ?? zero], alone[index] ?? zero));
  const { worst, cheaperAlone } = lookThrough(game, shares);
  const group = groupOf(worst, members);
  const isEfficient = equals(sum(shares), costOfGroup(game, members));
  return success({
    members: standings,
    isIndividuallyRational: standings.every(({ excess }) => compare(excess, zero) <= 0),
    isEfficient,
    worst:
      worst === 0
        ? undefined
        : standing(
            group,
            group.map((member) => split.get(member) ?? zero),
            costOfGroup(game, group),
          ),
    cheaperAlone,
    isInCore: isEfficient && cheaperAlone === 0,
  });
}

function standing(group: readonly string[], shares: readonly Ratio[], alone: Ratio): GroupStanding {
  const pays = sum(shares);
  return { group, pays, alone, excess: subtract(pays, alone) };
}

/** All groups but the whole: what each saves, and the one that saves least. */
function lookThrough(game: CostGame, shares: readonly Ratio[]) {
  const everybody = game.members.map((_, index) => index);
  const saved = wholeNumbers(tabulate(lessSplit(game, shares), everybody));
  let [worst, cheaperAlone] = [0, 0];
  for (let mask = 1; mask < saved.length - 1; mask += 1) {
    const own = saved[mask] ?? 0;
    if (own < 0) cheaperAlone += 1;
    const least = saved[worst] ?? 0;
    if (worst === 0 || own < least || (own === least && isBefore(mask, worst))) worst = mask;
  }
  return { worst, cheaperAlone };
}

/** Fewer members come first, then those in the order of the list. */
function isBefore(mask: number, other: number): boolean {
  const [size, otherSize] = [sizeOf(mask), sizeOf(other)];
  if (size !== otherSize) return size < otherSize;
  const differing = mask ^ other;
  return (mask & differing & -differing) !== 0;
}
