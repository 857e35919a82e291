import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import {
  add,
  compare,
  formatRatio,
  multiply,
  overOneDenominator,
  ratio,
  sum,
  zero,
  type Ratio,
} from '../exact/ratio.ts';
import { costOfGroup, costsAlone, splitOf, type CostGame, type Split } from './cost-game.ts';
import { leastExcess, settle, type LeastExcess, type Measured, type Settled } from './excess-program.ts';
import { groupOf, sizeOf } from './groups.ts';
import { bigSumsOf, sumsOf, tabulate, wholeNumbers } from './tabulate.ts';

/**
 * In what the excess of a group is measured: `plain`, as it is; or for each member (`perMember`, the “weak” nucleolus), for
 * each unit of its cost alone (`perCost`), for each unit of what it saves by forming (`perSaving`).
 */
export type ExcessMeasure = 'plain' | 'perMember' | 'perCost' | 'perSaving';

/** So many members at most: a quarter of a million groups, which take seconds. */
const mostForPrograms = 18;

/** The smallest excess that no split can spare every group. */
export type LeastCore = {
  /**
   * Below zero, some split leaves every group at least so much better off than by itself; above, under any split some group pays
   * at least so much too much. `undefined` in a game of one member, who has nobody to leave.
   */
  readonly excess: Ratio | undefined;
  /** No split keeps every group from being cheaper by itself. */
  readonly isCoreEmpty: boolean;
  /** A split that reaches it; as a rule there are others. */
  readonly split: Split;
  /** Groups for whose sake it cannot be smaller: in every split that reaches it they have this excess. */
  readonly tight: readonly (readonly string[])[];
};

/**
 * The least core of a cost game, exactly: whether there is a split at all that no group has reason to leave, and by how
 * much it can be made safe.
 *
 * Problem: `game-too-large`, with more than 18 members
 *
 * @see Maschler, Peleg & Shapley, Geometric Properties of the Kernel, Nucleolus and Related Solution Concepts (1979)
 *
 * @example
 * ```ts
 * const steps = [{ upTo: ratio(1), amount: ratio(60) }, { upTo: ratio(3), amount: ratio(100) }];
 * const units = new Map(['a', 'b', 'c'].map((member) => [member, ratio(1)]));
 * const game = costGame(['a', 'b', 'c'], [{ cost: 'stepped', steps, units }]);
 * const core = game.ok ? leastCore(game.value) : game;
 * core.ok && core.value.excess // => ratio(-80, 3)
 * ```
 */
export function leastCore(game: CostGame): Outcome<LeastCore> {
  const { members } = game;
  const measured = measure(game, 'plain');
  if (!measured.ok) return measured;
  if (members.length === 1)
    return success({
      excess: undefined,
      isCoreEmpty: false,
      split: splitOf(members, [costOfGroup(game, members)]),
      tight: [],
    });
  const settled = [wholeCost(game)];
  const least = leastExcess(measured.value, settled, openGroups(settled, members.length).isOpen);
  invariant(least !== undefined, 'without a group of weight zero there is a split');
  return success({
    excess: least.excess,
    isCoreEmpty: compare(least.excess, zero) > 0,
    split: splitOf(members, least.shares),
    tight: least.tight.map((mask) => groupOf(mask, members)),
  });
}

/**
 * The nucleolus of a cost game, exactly: among the splits of the whole cost under which nobody pays more than alone, the one
 * that leaves the group worst off as well off as it can be, then the next, and so on. It is in the core whenever there is one,
 * and then the same as the `prenucleolus`. If the whole cost rises, somebody’s share may fall; with `perMember` none does, as
 * long as the core is not empty.
 *
 * With `perCost` and `perSaving`, a group that costs or saves nothing may pay no more than its cost at all. Groups that alone are
 * left and measure nothing are measured plainly.
 *
 * Problems: `game-too-large`, with more than 18 members; `together-dearer`, if all together cost more than each alone, so that
 * somebody must pay more than alone; `split-impossible`, if groups that may pay no more than their cost leave no split
 *
 * @see Schmeidler, The Nucleolus of a Characteristic Function Game (1969); Kohlberg (1971); Young, Cost Allocation (1994)
 *
 * @example
 * ```ts
 * const costs = [['a', 6], ['b', 6], ['c', 8], ['ab', 9], ['ac', 11], ['bc', 12], ['abc', 15]] as const;
 * const groups = costs.map(([names, cost]) => ({ group: names.split(''), cost: ratio(cost) }));
 * const game = costGame(['a', 'b', 'c'], [{ cost: 'table', groups }]);
 * const found = game.ok ? nucleolus(game.value) : game;
 * found // => success(new Map([['a', ratio(11, 3)], ['b', ratio(14, 3)], ['c', ratio(20, 3)]]))
 * ```
 */
export function nucleolus(game: CostGame, measuredBy: ExcessMeasure = 'plain'): Outcome<Split> {
  const measured = measure(game, measuredBy);
  if (!measured.ok) return measured;
  const alone = costsAlone(game);
  const [whole, apart] = [costOfGroup(game, game.members), sum(alone)];
  if (compare(whole, apart) > 0) {
    const facts = { group: game.members.join(', '), cost: formatRatio(whole), alone: formatRatio(apart), count: 1 };
    return failure(problem('together-dearer', '/parts', facts));
  }
  const free = leastExcesses(game, measured.value, 'anybody');
  const isRational = (split: Split) =>
    game.members.every((member, index) => compare(split.get(member) ?? zero, alone[index] ?? zero) <= 0);
  // What is best of more splits is best of fewer, too, if it is among them.
  return free.ok && isRational(free.value) ? free : leastExcesses(game, measured.value, 'nobody');
}

/**
 * As the nucleolus, but of all splits of the whole cost, whether or not somebody pays more than alone: where the core is empty,
 * a member may have to, though there are splits under which none does. It is there for every game.
 *
 * Problems: `game-too-large`, with more than 18 members; `split-impossible`, with `perCost` and `perSaving`, if groups that may
 * pay no more than their cost leave no split
 *
 * @see Sobolev (1975); Maschler, Peleg & Shapley (1979)
 *
 * @example
 * ```ts
 * const costs = [['a', 1], ['b', 4], ['c', 4], ['ab', 4], ['ac', 4], ['bc', 2], ['abc', 6]] as const;
 * const groups = costs.map(([names, cost]) => ({ group: names.split(''), cost: ratio(cost) }));
 * const game = costGame(['a', 'b', 'c'], [{ cost: 'table', groups }]);
 * const found = game.ok ? prenucleolus(game.value) : game;
 * found // => success(new Map([['a', ratio(5, 2)], ['b', ratio(7, 4)], ['c', ratio(7, 4)]]))
 * ```
 */
export function prenucleolus(game: CostGame, measuredBy: ExcessMeasure = 'plain'): Outcome<Split> {
  const measured = measure(game, measuredBy);
  return measured.ok ? leastExcesses(game, measured.value, 'anybody') : measured;
}

/** Lessens the largest excess, then the next, until nothing is left to choose; who may pay more than alone, as given. */
function leastExcesses(game: CostGame, given: Measured, mayPayMore: 'anybody' | 'nobody'): Outcome<Split> {
  const count = game.members.length;
  let measured = given;
  let settled: readonly Settled[] = [wholeCost(game)];
  for (;;) {
    const { isOpen, shares } = openGroups(settled, count);
    if (shares !== undefined) return success(splitOf(game.members, shares));
    const isWeighed = measured.weights.some((weight, mask) => isOpen[mask] === 1 && weight > 0n);
    if (!isWeighed) measured = { ...measured, weights: measured.weights.map(() => 1n) };
    const found = leastOf(measured, settled, { isOpen, mayPayMore });
    if (found === undefined || (!isWeighed && compare(found.least.excess, zero) > 0))
      return failure(problem('split-impossible', '/parts', {}));
    settled = [...settled, ...settledBy(found.least, found.measured)];
  }
}

/**
 * As long as some group has to pay more than its cost, single members are groups of weight zero, which may not. Once none
 * has to, their own excess counts like that of any other group.
 */
function leastOf(
  measured: Measured,
  settled: readonly Settled[],
  { isOpen, mayPayMore }: { readonly isOpen: Uint8Array; readonly mayPayMore: 'anybody' | 'nobody' },
): { readonly least: LeastExcess; readonly measured: Measured } | undefined {
  const solve = (by: Measured) => {
    const least = leastExcess(by, settled, isOpen);
    return least === undefined ? undefined : { least, measured: by };
  };
  if (mayPayMore === 'anybody') return solve(measured);
  const kept = { ...measured, weights: measured.weights.map((weight, mask) => (sizeOf(mask) === 1 ? 0n : weight)) };
  const isAnyWeighed = kept.weights.some((weight, mask) => isOpen[mask] === 1 && weight > 0n);
  const found = isAnyWeighed ? solve(kept) : undefined;
  return found === undefined || compare(found.least.excess, zero) < 0 ? solve(measured) : found;
}

function wholeCost(game: CostGame): Settled {
  return { mask: 2 ** game.members.length - 1, pays: costOfGroup(game, game.members) };
}

function settledBy({ tight, excess }: LeastExcess, { costs, weights, denominator }: Measured): readonly Settled[] {
  return tight.map((mask) => ({
    mask,
    pays: add(ratio(costs[mask] ?? 0n, denominator), multiply(ratio(weights[mask] ?? 0n), excess)),
  }));
}

/** The groups whose payment does not follow from what is settled; or, if none is left, what each member pays. */
function openGroups(settled: readonly Settled[], members: number) {
  const { basis, entries } = settle(settled, members);
  const isOpen = new Uint8Array(2 ** members);
  // The last row of the matrix stands for the weights, which settled groups do not have.
  const free = entries.flatMap(({ kind }, place) =>
    kind === 'none' ? [basis.inverse[place]?.slice(0, -1) ?? []] : [],
  );
  for (const row of free) {
    const numbers = Float64Array.from(row, Number);
    invariant(numbers.every(isExact), 'minors of zeros and ones are numbers that doubles hold');
    const sums = sumsOf(numbers);
    for (let mask = 1; mask < sums.length; mask += 1) if (sums[mask] !== 0) isOpen[mask] = 1;
  }
  if (isOpen.includes(1)) return { isOpen, shares: undefined };
  const paid = entries.map((entry) => (entry.kind === 'settled' ? (settled[entry.index]?.pays ?? zero) : zero));
  const { numerators, denominator } = overOneDenominator(paid);
  const shares = Array.from({ length: members }, (_, column) =>
    ratio(
      basis.inverse.reduce((total, row, place) => total + (row[column] ?? 0n) * (numerators[place] ?? 0n), 0n),
      denominator * basis.determinant,
    ),
  );
  return { isOpen, shares };
}

/** Sums of some twenty of them are exact, too. */
function isExact(number: number): boolean {
  return Math.abs(number) < 2 ** 48;
}

function measure(game: CostGame, measuredBy: ExcessMeasure): Outcome<Measured> {
  const members = game.members.length;
  if (members > mostForPrograms)
    return failure(problem('game-too-large', '/members', { members, most: mostForPrograms }));
  const everybody = game.members.map((_, index) => index);
  const table = tabulate(game.parts, everybody);
  const costs = Array.from<number | bigint, bigint>(wholeNumbers(table), BigInt);
  return success({ members, costs, denominator: table.denominator, weights: weightsOf(costs, members, measuredBy) });
}

function weightsOf(costs: readonly bigint[], members: number, measuredBy: ExcessMeasure): readonly bigint[] {
  switch (measuredBy) {
    case 'plain':
      return costs.map(() => 1n);
    case 'perMember':
      return costs.map((_, mask) => BigInt(sizeOf(mask)));
    case 'perCost':
      return costs.map((cost) => (cost < 0n ? -cost : cost));
    case 'perSaving': {
      const apart = bigSumsOf(Array.from({ length: members }, (_, index) => costs[2 ** index] ?? 0n));
      return costs.map((cost, mask) => (cost < (apart[mask] ?? 0n) ? (apart[mask] ?? 0n) - cost : 0n));
    }
  }
}
