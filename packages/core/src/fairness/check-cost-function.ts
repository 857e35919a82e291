import { pointer, problem, type Problem } from '../base/problem.ts';
import { compare, formatRatio, isNegative, sum, type Ratio } from '../exact/ratio.ts';
import type { CostFunction, CostStep, GroupCost } from './cost-function.ts';
import { maskOf, mostInTable, nameOfGroup, positionsOf, sizeOf } from './groups.ts';

/** What is wrong with one part of a cost game. */
export function checkCostFunction(given: CostFunction, members: readonly string[], path: string): readonly Problem[] {
  switch (given.cost) {
    case 'perUnit':
      return checkUnits(given.units, members, pointer(path, 'units'));
    case 'fixed':
      return checkGroup(given.users, members, pointer(path, 'users'));
    case 'stepped':
      return [
        ...checkUnits(given.units, members, pointer(path, 'units')),
        ...checkSteps(given.steps, sum(given.units.values()), pointer(path, 'steps')),
      ];
    case 'largest':
      return checkUnits(given.needs, members, pointer(path, 'needs'));
    case 'table':
      return checkTable(given.groups, members, pointer(path, 'groups'));
    case 'onlyGroups':
      return checkGroups(given.groups, members, pointer(path, 'groups'));
  }
}

/** Units and needs are never below zero. */
function checkUnits(units: ReadonlyMap<string, Ratio>, members: readonly string[], path: string): readonly Problem[] {
  return [...units].flatMap(([id, value]) => {
    const at = pointer(path, id);
    if (!members.includes(id)) return [problem('reference-unknown', at, { id, what: 'party', known: members })];
    return isNegative(value) ? [problem('weight-negative', at, { key: id, received: formatRatio(value) })] : [];
  });
}

function checkGroup(group: readonly string[], members: readonly string[], path: string): readonly Problem[] {
  if (group.length === 0) return [problem('size-wrong', path, { minimum: 1, maximum: null })];
  return group.flatMap((id, index) =>
    members.includes(id)
      ? []
      : [problem('reference-unknown', pointer(path, index), { id, what: 'party', known: members })],
  );
}

function checkSteps(steps: readonly CostStep[], units: Ratio, path: string): readonly Problem[] {
  const last = steps.at(-1);
  if (last === undefined) return [problem('size-wrong', path, { minimum: 1, maximum: null })];
  const falling = steps.flatMap(({ upTo }, index) => {
    const before = steps[index - 1]?.upTo;
    if (before === undefined || compare(before, upTo) < 0) return [];
    const facts = { before: formatRatio(before), upTo: formatRatio(upTo) };
    return [problem('steps-not-rising', pointer(path, index, 'upTo'), facts)];
  });
  if (falling.length > 0 || compare(units, last.upTo) <= 0) return falling;
  const facts = { upTo: formatRatio(last.upTo), units: formatRatio(units) };
  return [problem('steps-too-short', pointer(path, steps.length - 1, 'upTo'), facts)];
}

function checkTable(groups: readonly GroupCost[], members: readonly string[], path: string): readonly Problem[] {
  if (members.length > mostInTable)
    return [problem('game-too-large', path, { members: members.length, most: mostInTable })];
  const found = checkGroups(groups, members, path);
  if (found.some(({ code }) => code !== 'group-twice')) return found;
  const seen = new Set(groups.map(({ group }) => maskOf(group, members)));
  return [...found, ...checkComplete(seen, members, path)];
}

function checkGroups(groups: readonly GroupCost[], members: readonly string[], path: string): readonly Problem[] {
  const wrong = groups.flatMap(({ group }, index) => checkGroup(group, members, pointer(path, index, 'group')));
  if (wrong.length > 0) return wrong;
  const seen = new Set<string>();
  return groups.flatMap(({ group }, index) => {
    const positions = positionsOf(group, members);
    const name = positions.join();
    const isTwice = seen.has(name);
    seen.add(name);
    const named = positions.map((position) => members[position]).join(', ');
    return isTwice ? [problem('group-twice', pointer(path, index), { group: named })] : [];
  });
}

/** The smallest group that is missing, and how many are. */
function checkComplete(seen: ReadonlySet<number>, members: readonly string[], path: string): readonly Problem[] {
  const groups = 2 ** members.length - 1;
  if (seen.size === groups) return [];
  let smallest = groups;
  for (let mask = groups; mask > 0; mask -= 1)
    if (!seen.has(mask) && (seen.has(smallest) || sizeOf(mask) <= sizeOf(smallest))) smallest = mask;
  const facts = { group: nameOfGroup(smallest, members), missing: groups - seen.size, groups };
  return [problem('group-missing', path, facts)];
}
