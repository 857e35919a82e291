import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import {
  add,
  compare,
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
import type { GroupCost } from './cost-function.ts';
import { costGame, type Split } from './cost-game.ts';
import { mostInTable } from './groups.ts';
import { shapleyValue } from './shapley-value.ts';

/**
 * How too little money is divided among claims. `proportional` · `equalAwards`: all get the same, nobody more than the
 * claim (CEA) · `equalLosses`: all lose the same, nobody more than the claim (CEL) · `talmud`: equal awards up to half of each
 * claim, then equal losses; the nucleolus of the claims · `piniles`: equal awards up to half, then equal awards of the other
 * half · `randomArrival`: first come, first served, on the average of all orders; their Shapley value ·
 * `adjustedProportional`: first what the others’ claims leave over anyway, then in proportion; their τ-value ·
 * `minimumThenProportional`: as much as the smallest claim for each, then in proportion to what is left of the claims (α-min).
 */
export type ClaimsRule =
  | 'proportional'
  | 'equalAwards'
  | 'equalLosses'
  | 'talmud'
  | 'piniles'
  | 'randomArrival'
  | 'adjustedProportional'
  | 'minimumThenProportional';

/**
 * Divides an amount that does not cover all claims, exactly: a grant that was cut, what is left of a dissolved cooperation.
 * The same rules share a cost among those who would bear at most so much.
 *
 * Problems: `weights-missing` (no claims), `weight-negative`, `number-negative`, `estate-over-claims`, `game-too-large`
 * (`randomArrival` with more than 20 claims)
 *
 * @see Aumann & Maschler, Game Theoretic Analysis of a Bankruptcy Problem from the Talmud (1985); Thomson, Axiomatic and
 * Game-Theoretic Analysis of Bankruptcy and Taxation Problems (2003)
 *
 * @example
 * ```ts
 * const claims = new Map([['a', ratio(100)], ['b', ratio(200)], ['c', ratio(300)]]);
 * const divided = divideClaims({ estate: ratio(200), claims, rule: 'talmud' });
 * divided // => success(new Map([['a', ratio(50)], ['b', ratio(75)], ['c', ratio(75)]]))
 * ```
 */
export function divideClaims(question: {
  readonly estate: Ratio;
  readonly claims: ReadonlyMap<string, Ratio>;
  readonly rule: ClaimsRule;
}): Outcome<Split> {
  const { estate, claims, rule } = question;
  const problems = checkClaims(estate, claims);
  if (problems.length > 0) return failure(...problems);
  if (rule === 'randomArrival' && claims.size > mostInTable)
    return failure(problem('game-too-large', '/claims', { members: claims.size, most: mostInTable }));
  const names = [...claims.keys()];
  const awards = awardsBy(rule, estate, [...claims.values()]);
  return success(new Map(names.map((name, index) => [name, awards[index] ?? zero])));
}

function checkClaims(estate: Ratio, claims: ReadonlyMap<string, Ratio>): readonly Problem[] {
  if (claims.size === 0) return [problem('weights-missing', '/claims', {})];
  const negative = [...claims].flatMap(([key, claim]) =>
    isNegative(claim)
      ? [problem('weight-negative', pointer('/claims', key), { key, received: formatRatio(claim) })]
      : [],
  );
  if (isNegative(estate))
    return [...negative, problem('number-negative', '/estate', { received: formatRatio(estate) })];
  const total = sum(claims.values());
  if (negative.length > 0 || compare(estate, total) <= 0) return negative;
  return [problem('estate-over-claims', '/estate', { estate: formatRatio(estate), claims: formatRatio(total) })];
}

function awardsBy(rule: ClaimsRule, estate: Ratio, claims: readonly Ratio[]): readonly Ratio[] {
  switch (rule) {
    case 'proportional':
      return inProportion(estate, claims);
    case 'equalAwards':
      return equalAwards(estate, claims);
    case 'equalLosses':
      return less(claims, equalAwards(subtract(sum(claims), estate), claims));
    case 'talmud':
      return halfFirst(estate, claims, (rest, halves) => awardsBy('equalLosses', rest, halves));
    case 'piniles':
      return halfFirst(estate, claims, equalAwards);
    case 'randomArrival':
      return randomArrival(estate, claims);
    case 'adjustedProportional':
      return adjusted(estate, claims);
    case 'minimumThenProportional': {
      const smallest = claims.reduce((least, claim) => (compare(claim, least) < 0 ? claim : least));
      const first = claims.map(() => smallest);
      const rest = subtract(estate, sum(first));
      if (isNegative(rest)) return equalAwards(estate, claims);
      return plus(first, inProportion(rest, less(claims, first)));
    }
  }
}

/** Nobody claims anything: there is nothing to divide either. */
function inProportion(estate: Ratio, claims: readonly Ratio[]): readonly Ratio[] {
  const total = sum(claims);
  return claims.map((claim) => (isZero(total) ? zero : divide(multiply(estate, claim), total)));
}

/** The smallest claims are met first, as long as an equal part of what is left meets them. */
function equalAwards(estate: Ratio, claims: readonly Ratio[]): readonly Ratio[] {
  const order = claims.map((_, index) => index).toSorted((a, b) => compare(claims[a] ?? zero, claims[b] ?? zero));
  const awards = claims.map(() => zero);
  let rest = estate;
  for (const [met, index] of order.entries()) {
    const equal = divide(rest, ratio(claims.length - met));
    const claim = claims[index] ?? zero;
    const award = compare(claim, equal) < 0 ? claim : equal;
    awards[index] = award;
    rest = subtract(rest, award);
  }
  return awards;
}

type Divide = (estate: Ratio, claims: readonly Ratio[]) => readonly Ratio[];

/** Equal awards while there is not enough for half of each claim; with more, all get that half, and the rest is divided. */
function halfFirst(estate: Ratio, claims: readonly Ratio[], divideRest: Divide): readonly Ratio[] {
  const halves = claims.map((claim) => divide(claim, ratio(2)));
  const rest = subtract(estate, sum(halves));
  return isNegative(rest) ? equalAwards(estate, halves) : plus(halves, divideRest(rest, halves));
}

/** What a group gets if it comes first is what it claims, as far as there is so much. */
function randomArrival(estate: Ratio, claims: readonly Ratio[]): readonly Ratio[] {
  const names = claims.map((_, index) => String(index));
  let groups: readonly GroupCost[] = [{ group: [], cost: zero }];
  for (const [index, name] of names.entries())
    groups = [
      ...groups,
      ...groups.map(({ group, cost }) => ({ group: [...group, name], cost: add(cost, claims[index] ?? zero) })),
    ];
  const most = groups.slice(1).map(({ group, cost }) => ({ group, cost: compare(cost, estate) < 0 ? cost : estate }));
  const game = costGame(names, [{ cost: 'table', groups: most }]);
  const value = game.ok ? shapleyValue(game.value) : game;
  invariant(value.ok, 'the groups of some claims are a complete table');
  return [...value.value.values()];
}

/** First what the others leave over even if their claims are met; of the rest nobody claims more than there is. */
function adjusted(estate: Ratio, claims: readonly Ratio[]): readonly Ratio[] {
  const total = sum(claims);
  const left = claims.map((claim) => subtract(estate, subtract(total, claim)));
  const first = left.map((own) => (isNegative(own) ? zero : own));
  const rest = subtract(estate, sum(first));
  const cut = less(claims, first).map((claim) => (compare(claim, rest) < 0 ? claim : rest));
  return plus(first, inProportion(rest, cut));
}

function plus(some: readonly Ratio[], others: readonly Ratio[]): readonly Ratio[] {
  return some.map((own, index) => add(own, others[index] ?? zero));
}

function less(some: readonly Ratio[], others: readonly Ratio[]): readonly Ratio[] {
  return some.map((own, index) => subtract(own, others[index] ?? zero));
}
