import type { PartyId } from '../base/ids.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { euroText } from '../exact/cents.ts';
import { divide, isZero, multiply, one, ratio, subtract, sum, type Ratio } from '../exact/ratio.ts';
import type { Shares, Step } from '../trace/step.ts';
import type { AffineSplit, Watch } from './affine-split.ts';
import { combinationOf, sharesOf } from './combination.ts';
import { numberBearers } from './keys/number-bearers.ts';
import type { Numbers } from './keys/number-parties.ts';
import type { Relieve, Rule } from './rule.ts';
import { addShares, scaleShares } from './shares.ts';
import type { Situation } from './situation.ts';
import type { DivideAmounts, Stretch } from './stretch.ts';

/** So many percent of the shares of these parties are taken from them and borne by others, by a key. */
type Relief = {
  readonly part: Ratio;
  readonly parties: ReadonlySet<PartyId>;
  readonly numbers: Numbers;
  readonly total: Ratio;
};

export function evaluateRelieve(
  rule: Relieve,
  stretches: readonly Stretch[],
  path: string,
  divideAmounts: DivideAmounts,
): Outcome<readonly Step[]> {
  const inner = divideAmounts(rule.of, stretches, pointer(path, 'of'));
  const reliefs = all(stretches.map(({ situation }) => prepare(rule, situation, path)));
  if (!inner.ok) return inner;
  if (!reliefs.ok) return reliefs;
  return all(
    inner.value.map((of, index): Outcome<Step> => {
      const relief = reliefs.value[index];
      if (relief === undefined) return success(of);
      const moved = movedBy(relief, of.shares);
      const { numbers, total, parties } = relief;
      if (isZero(total) && !isZero(moved))
        return failure(problem('key-is-zero', pointer(path, 'borneBy'), { amount: euroText(moved) }));
      const { amount } = of;
      const shares = relieved(relief, of.shares);
      const { clause, percent } = rule;
      return success({
        rule: 'relieve',
        path,
        clause,
        amount,
        shares,
        of,
        percent,
        relieved: parties,
        moved,
        numbers,
        total,
      });
    }),
  );
}

/** Weights and constants are relieved like shares: the rule stays affine. */
export function compileRelieve(
  rule: Relieve,
  situation: Situation,
  path: string,
  compile: (rule: Rule, situation: Situation, path: string) => Outcome<AffineSplit>,
): Outcome<AffineSplit> {
  const inner = compile(rule.of, situation, pointer(path, 'of'));
  const prepared = prepare(rule, situation, path);
  if (!inner.ok) return inner;
  return map(prepared, (relief): AffineSplit => {
    const { watches } = inner.value;
    const [weights, constants] = [sharesOf(inner.value.weights), sharesOf(inner.value.constants)];
    const watch: Watch = {
      path,
      weight: movedBy(relief, weights),
      constant: movedBy(relief, constants),
      watched: 'unbearable',
      problem: (amount) => problem('key-is-zero', pointer(path, 'borneBy'), { amount: euroText(amount) }),
    };
    return {
      weights: combinationOf(relieved(relief, weights)),
      constants: combinationOf(relieved(relief, constants)),
      watches: isZero(relief.total) ? [...watches, watch] : watches,
      portions: [],
    };
  });
}

function prepare(rule: Relieve, situation: Situation, path: string): Outcome<Relief> {
  return map(numberBearers(rule.borneBy, situation, pointer(path, 'borneBy')), (numbers) => ({
    part: divide(rule.percent, ratio(100)),
    parties: situation.select(rule.parties),
    numbers,
    total: sum([...numbers.values()].map((reason) => reason.value)),
  }));
}

function movedBy({ part, parties }: Relief, shares: Shares): Ratio {
  return multiply(part, sum([...shares].flatMap(([party, share]) => (parties.has(party) ? [share] : []))));
}

function relieved(relief: Relief, shares: Shares): Shares {
  const { part, parties, numbers, total } = relief;
  const kept = new Map(
    [...shares].map(([party, share]) => [party, parties.has(party) ? multiply(share, subtract(one, part)) : share]),
  );
  const moved = movedBy(relief, shares);
  if (isZero(total) || isZero(moved)) return kept;
  const taken = new Map([...numbers].map(([party, { value }]) => [party, value]));
  return addShares([kept, scaleShares(taken, divide(moved, total))]);
}
