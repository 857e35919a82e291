import type { ClauseId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import { failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { compare, ratio, subtract, sum, type Ratio } from '../exact/ratio.ts';
import type { Key } from './keys/key.ts';
import { numberParties } from './keys/number-parties.ts';
import type { Choose, Condition, Rule } from './rule.ts';
import type { Situation } from './situation.ts';

export type ChosenCase = {
  readonly chosen: number | 'otherwise';
  readonly isOnlyCase: boolean;
  readonly then: Rule;
  readonly path: string;
  /** The clause of the case, or else of the whole rule. */
  readonly clause: ClauseId | undefined;
};

/**
 * The first case that holds. It looks at facts and days, never at amounts, so the choice is the same for every amount
 * of the segment. A missing figure is `figure-missing`, not “false”; none and no `otherwise` is `no-case-applies`.
 */
export function chooseCase(rule: Choose, situation: Situation, path: string): Outcome<ChosenCase> {
  const isOnlyCase = rule.cases.length === 1 && rule.otherwise === undefined;
  for (const [index, { if: condition, then, clause = rule.clause }] of rule.cases.entries()) {
    const place = pointer(path, 'cases', index);
    const holds = holdsIn(condition, situation, pointer(place, 'if'));
    if (!holds.ok) return holds;
    if (holds.value) return success({ chosen: index, isOnlyCase, then, path: pointer(place, 'then'), clause });
  }
  if (rule.otherwise !== undefined)
    return success({
      chosen: 'otherwise',
      isOnlyCase,
      then: rule.otherwise,
      path: pointer(path, 'otherwise'),
      clause: rule.clause,
    });
  const { from, until } = situation.segment;
  return failure(problem('no-case-applies', path, { from, until }, { day: from }));
}

function holdsIn(condition: Condition, situation: Situation, path: string): Outcome<boolean> {
  if ('takesPart' in condition) return success(situation.select(condition.takesPart).size > 0);
  if ('since' in condition) return success(situation.segment.from >= condition.since);
  if ('not' in condition) return map(holdsIn(condition.not, situation, pointer(path, 'not')), (holds) => !holds);
  if ('all' in condition) return holdAmong(condition.all, situation, pointer(path, 'all'), false);
  if ('any' in condition) return holdAmong(condition.any, situation, pointer(path, 'any'), true);
  const measured = measure(condition, situation, path);
  return map(measured, (value) =>
    condition.over !== undefined
      ? compare(value, condition.over) > 0
      : condition.atLeast !== undefined && compare(value, condition.atLeast) >= 0,
  );
}

/** Stops at the first condition that decides: `false` decides “all”, `true` decides “any”. */
function holdAmong(
  conditions: readonly Condition[],
  situation: Situation,
  path: string,
  decisive: boolean,
): Outcome<boolean> {
  for (const [index, condition] of conditions.entries()) {
    const holds = holdsIn(condition, situation, pointer(path, index));
    if (!holds.ok || holds.value === decisive) return holds;
  }
  return success(!decisive);
}

type Measured = Extract<Condition, { spread: Key } | { total: Key } | { greatest: Key } | { least: Key }>;

function measure(condition: Measured, situation: Situation, path: string): Outcome<Ratio> {
  const measureOf = (name: string, key: Key, from: (values: readonly Ratio[]) => Ratio) =>
    map(numberParties(key, situation, pointer(path, name)), (numbers) =>
      from([...numbers.values()].map((reason) => reason.value).toSorted(compare)),
    );
  const least = (values: readonly Ratio[]) => values[0] ?? ratio(0);
  const greatest = (values: readonly Ratio[]) => values.at(-1) ?? ratio(0);
  if ('spread' in condition)
    return measureOf('spread', condition.spread, (values) => subtract(greatest(values), least(values)));
  if ('total' in condition) return measureOf('total', condition.total, sum);
  if ('greatest' in condition) return measureOf('greatest', condition.greatest, greatest);
  if ('least' in condition) return measureOf('least', condition.least, least);
  return unreachable(condition);
}
