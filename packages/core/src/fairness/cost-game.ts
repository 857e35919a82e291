import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { compare, multiply, sum, zero, type Ratio } from '../exact/ratio.ts';
import { checkCostFunction } from './check-cost-function.ts';
import type { CostFunction, CostStep } from './cost-function.ts';
import { maskOf, positionsOf } from './groups.ts';

/** A cost function with members by their position in the game. */
export type GamePart =
  | { readonly part: 'own'; readonly costs: readonly Ratio[] }
  | { readonly part: 'fixed'; readonly amount: Ratio; readonly users: readonly number[] }
  | { readonly part: 'stepped'; readonly steps: readonly CostStep[]; readonly units: readonly Ratio[] }
  | { readonly part: 'largest'; readonly needs: readonly Ratio[] }
  /** Costs by group, whose members are the bits of the index. */
  | { readonly part: 'table'; readonly costs: readonly Ratio[] }
  /** Members of a group by position, rising. */
  | { readonly part: 'onlyGroups'; readonly groups: readonly CostOfExactly[] };

export type CostOfExactly = { readonly group: readonly number[]; readonly cost: Ratio };

/** What every group of members would cost by itself: a sum of parts, none of which needs a table of all groups. */
export type CostGame = { readonly members: readonly string[]; readonly parts: readonly GamePart[] };

/** A number for each member, as a share of cost. */
export type Split = ReadonlyMap<string, Ratio>;

/**
 * A cost game from cost functions, which are added up: what a data centre of any group of its members would cost. Costs are
 * exact numbers of any one unit, cents as a rule.
 *
 * Problems: `weights-missing` (no members), `id-twice`, `reference-unknown` (nobody of that name), `weight-negative` (units
 * and needs), `size-wrong` (no steps, no users, nobody in a group), `steps-not-rising`, `steps-too-short`, `group-twice`,
 * `group-missing` (a table that is not complete: no cost is made up for a group), `game-too-large` (a table for more than 20)
 *
 * @example
 * ```ts
 * const game = costGame(['a', 'b'], [
 *   { cost: 'fixed', amount: ratio(60), users: ['a', 'b'] },
 *   { cost: 'perUnit', price: ratio(2), units: new Map([['a', ratio(5)], ['b', ratio(10)]]) },
 * ]);
 * game.ok && costOfGroup(game.value, ['a']) // => ratio(70)
 * game.ok && costOfGroup(game.value, ['a', 'b']) // => ratio(90)
 * ```
 */
export function costGame(members: readonly string[], functions: readonly CostFunction[]): Outcome<CostGame> {
  const problems: readonly Problem[] = [
    ...(members.length === 0 ? [problem('weights-missing', '/members', {})] : []),
    ...members.flatMap((id, index) =>
      members.indexOf(id) < index ? [problem('id-twice', pointer('/members', index), { id, what: 'party' })] : [],
    ),
  ];
  if (problems.length > 0) return failure(...problems);
  const found = functions.flatMap((each, index) => checkCostFunction(each, members, pointer('/parts', index)));
  if (found.length > 0) return failure(...found);
  return success({ members, parts: functions.map((each) => partOf(each, members)) });
}

function partOf(given: CostFunction, members: readonly string[]): GamePart {
  const byMember = (values: ReadonlyMap<string, Ratio>) => members.map((member) => values.get(member) ?? zero);
  switch (given.cost) {
    case 'perUnit':
      return { part: 'own', costs: byMember(given.units).map((units) => multiply(units, given.price)) };
    case 'fixed': {
      const users = new Set(given.users.map((user) => members.indexOf(user)));
      return { part: 'fixed', amount: given.amount, users: [...users] };
    }
    case 'stepped':
      return { part: 'stepped', steps: given.steps, units: byMember(given.units) };
    case 'largest':
      return { part: 'largest', needs: byMember(given.needs) };
    case 'table': {
      const costs = new Map(given.groups.map(({ group, cost }) => [maskOf(group, members), cost]));
      return {
        part: 'table',
        costs: Array.from({ length: 2 ** members.length }, (_, mask) => costs.get(mask) ?? zero),
      };
    }
    case 'onlyGroups':
      return {
        part: 'onlyGroups',
        groups: given.groups.map(({ group, cost }) => ({ group: positionsOf(group, members), cost })),
      };
  }
}

/**
 * What a group would cost by itself, in the unit of the game; members that the game does not know cost nothing.
 *
 * @example
 * ```ts
 * const game = costGame(['a', 'b'], [{ cost: 'largest', needs: new Map([['a', ratio(3)], ['b', ratio(6)]]) }]);
 * game.ok && costOfGroup(game.value, ['a', 'b']) // => ratio(6)
 * ```
 */
export function costOfGroup({ members, parts }: CostGame, group: readonly string[]): Ratio {
  const positions = positionsOf(group, members);
  return sum(parts.map((part) => costOfPart(part, positions)));
}

function costOfPart(part: GamePart, group: readonly number[]): Ratio {
  const pick = (values: readonly Ratio[]) => group.map((index) => values[index] ?? zero);
  switch (part.part) {
    case 'own':
      return sum(pick(part.costs));
    case 'fixed':
      return part.users.some((user) => group.includes(user)) ? part.amount : zero;
    case 'stepped': {
      const needed = sum(pick(part.units));
      if (needed.numerator === 0n) return zero;
      return part.steps.find(({ upTo }) => compare(needed, upTo) <= 0)?.amount ?? zero;
    }
    case 'largest':
      return pick(part.needs).reduce((most, need) => (compare(need, most) > 0 ? need : most), zero);
    case 'table':
      return part.costs[group.reduce((mask, index) => mask + 2 ** index, 0)] ?? zero;
    case 'onlyGroups':
      return part.groups.find((one) => isSameGroup(one.group, group))?.cost ?? zero;
  }
}

function isSameGroup(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((member, index) => member === other[index]);
}

/** What each member would cost alone. */
export function costsAlone(game: CostGame): readonly Ratio[] {
  return game.members.map((member) => costOfGroup(game, [member]));
}

/** A split as numbers by position, or what is wrong with it. */
export function readSplit(split: Split, { members }: CostGame): Outcome<readonly Ratio[]> {
  const problems = [
    ...[...split.keys()].flatMap((id) =>
      members.includes(id)
        ? []
        : [problem('reference-unknown', pointer('/split', id), { id, what: 'party', known: members })],
    ),
    ...members.flatMap((field) =>
      split.has(field) ? [] : [problem('field-missing', pointer('/split', field), { field })],
    ),
  ];
  if (problems.length > 0) return failure(...problems);
  return success(members.map((member) => split.get(member) ?? zero));
}

export function splitOf(members: readonly string[], shares: readonly Ratio[]): Split {
  return new Map(members.map((member, index) => [member, shares[index] ?? zero]));
}
