import type { ClauseId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import { failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { compare, ratio, subtract, sum, type Ratio } from '../exact/ratio.ts';
import type { Compared } from '../trace/compared.ts';
import type { Key } from './keys/key.ts';
import { numberParties } from './keys/number-parties.ts';
import type { Choose, Condition, Rule } from './rule.ts';
import type { Situation } from './situation.ts';

export type ChosenCase = {
  readonly chosen: number | 'otherwise';
  readonly isOnlyCase: boolean;
  readonly then: Rule;
  readonly path: string;
  /** The numbers that were compared to find the case. */
  readonly compared: readonly Compared[];
  /** The clause of the case, or else of the whole rule. */
  readonly clause: ClauseId | undefined;
};

/**
 * The first case that holds. It looks at facts and days, never at amounts, so the choice is the same for every amount
 * of the segment. A missing figure is `figure-missing`, not “false”; none and no `otherwise` is `no-case-applies`.
 */
export function chooseCase(rule: Choose, situation: Situation, path: string): Outcome<ChosenCase> {
  const isOnlyCase = rule.cases.length === 1 && rule.otherwise === undefined;
  const compared: Compared[] = [];
  const tell = (one: Compared) => compared.push(one);
  for (const [index, { if: condition, then, clause = rule.clause }] of rule.cases.entries()) {
    const place = pointer(path, 'cases', index);
    const holds = holdsIn(condition, situation, { path: pointer(place, 'if'), tell });
    if (!holds.ok) return holds;
    if (holds.value)
      return success({ chosen: index, isOnlyCase, then, path: pointer(place, 'then'), compared, clause });
  }
  if (rule.otherwise !== undefined)
    return success({
      chosen: 'otherwise',
      isOnlyCase,
      then: rule.otherwise,
      path: pointer(path, 'otherwise'),
      compared,
      clause: rule.clause,
    });
  const { from, until } = situation.segment;
  return failure(problem('no-case-applies', path, { from, until }, { day: from }));
}

/** Where a condition stands, and whom to tell what was compared. */
type Asking = { readonly path: string; readonly tell: (compared: Compared) => void };

function holdsIn(condition: Condition, situation: Situation, asking: Asking): Outcome<boolean> {
  const { path, tell } = asking;
  const inside = (...steps: readonly (string | number)[]) => ({ ...asking, path: pointer(path, ...steps) });
  if ('takesPart' in condition) return success(situation.select(condition.takesPart).size > 0);
  if ('since' in condition) return success(situation.segment.from >= condition.since);
  if ('not' in condition) return map(holdsIn(condition.not, situation, inside('not')), (holds) => !holds);
  if ('all' in condition) return holdAmong(condition.all, situation, inside('all'), false);
  if ('any' in condition) return holdAmong(condition.any, situation, inside('any'), true);
  return map(measure(condition, situation, path), ({ name, value }) => {
    const { over, atLeast } = condition;
    const holds = over !== undefined ? compare(value, over) > 0 : atLeast !== undefined && compare(value, atLeast) >= 0;
    const threshold = over ?? atLeast ?? value;
    tell({ path, measure: name, value, threshold, isStrict: over !== undefined, holds });
    return holds;
  });
}

/** Stops at the first condition that decides: `false` decides “all”, `true` decides “any”. */
function holdAmong(
  conditions: readonly Condition[],
  situation: Situation,
  asking: Asking,
  decisive: boolean,
): Outcome<boolean> {
  for (const [index, condition] of conditions.entries()) {
    const holds = holdsIn(condition, situation, { ...asking, path: pointer(asking.path, index) });
    if (!holds.ok || holds.value === decisive) return holds;
  }
  return success(!decisive);
}

type Measured = Extract<Condition, { spread: Key } | { total: Key } | { greatest: Key } | { least: Key }>;

type Measure = { readonly name: Compared['measure']; readonly value: Ratio };

function measure(condition: Measured, situation: Situation, path: string): Outcome<Measure> {
  const measureOf = (name: Compared['measure'], key: Key, from: (values: readonly Ratio[]) => Ratio) =>
    map(numberParties(key, situation, pointer(path, name)), (numbers): Measure => {
      const values = [...numbers.values()].map((reason) => reason.value).toSorted(compare);
      return { name, value: from(values) };
    });
  const lowest = (values: readonly Ratio[]) => values[0] ?? ratio(0);
  const highest = (values: readonly Ratio[]) => values.at(-1) ?? ratio(0);
  if ('spread' in condition)
    return measureOf('spread', condition.spread, (values) => subtract(highest(values), lowest(values)));
  if ('total' in condition) return measureOf('total', condition.total, sum);
  if ('greatest' in condition) return measureOf('greatest', condition.greatest, highest);
  if ('least' in condition) return measureOf('least', condition.least, lowest);
  return unreachable(condition);
}
