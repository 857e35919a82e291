import { all, map, success, type Outcome } from '../base/outcome.ts';
import { pointer } from '../base/problem.ts';
import { add, multiply, type Ratio } from '../exact/ratio.ts';
import type { PortionStep, Step } from '../trace/step.ts';
import { nothing, substitute, type AffineSplit, type PortionSplit, type Watch } from './affine-split.ts';
import type { Divide, Rule } from './rule.ts';
import { addShares } from './shares.ts';
import type { Situation } from './situation.ts';
import { sizePortions, type SizedPortion } from './size-portions.ts';

type Evaluate = (rule: Rule, amount: Ratio, situation: Situation, path: string) => Outcome<Step>;
type Compile = (rule: Rule, situation: Situation, path: string) => Outcome<AffineSplit>;

/** Cuts the amount into portions, each borne by its own rule. */
export function evaluateDivide(
  rule: Divide,
  entering: { readonly amount: Ratio; readonly situation: Situation; readonly path: string },
  evaluate: Evaluate,
): Outcome<Step> {
  const { amount, situation, path } = entering;
  const sized = sizePortions(rule, situation, path);
  if (!sized.ok) return sized;
  const steps = all(
    sized.value.map((portion) => {
      const size = add(multiply(portion.size.weight, amount), portion.size.constant);
      return evaluatePortion(portion, size, situation, evaluate);
    }),
  );
  return map(steps, (portions): Step => {
    const shares = addShares(portions.map((portion) => portion.shares));
    return { rule: 'divide', path, clause: rule.clause, amount, shares, portions };
  });
}

function evaluatePortion(
  sized: SizedPortion,
  amount: Ratio,
  situation: Situation,
  evaluate: Evaluate,
): Outcome<PortionStep> {
  const { portion, path } = sized;
  const common = { path, clause: portion.clause, name: portion.name, amount };
  if ('charged' in sized) {
    const { shares, charges } = sized.charged;
    return success({ ...common, portion: 'charges', tariff: sized.portion.tariff, shares, charges });
  }
  const { then } = sized.portion;
  return map(evaluate(then, amount, situation, pointer(path, 'then')), (step): PortionStep => {
    const inner = { ...common, shares: step.shares, then: step };
    if ('price' in sized)
      return { ...inner, portion: 'amount', price: sized.price, per: sized.portion.per, time: sized.time };
    return sized.portion.portion === 'percent'
      ? { ...inner, portion: 'percent', percent: sized.portion.percent }
      : { ...inner, portion: 'rest' };
  });
}

export function compileDivide(
  rule: Divide,
  situation: Situation,
  path: string,
  compile: Compile,
): Outcome<AffineSplit> {
  const sized = sizePortions(rule, situation, path);
  if (!sized.ok) return sized;
  const compiled = all(sized.value.map((portion) => compilePortion(portion, situation, compile)));
  return map(compiled, (portions): AffineSplit => {
    const splits = portions.map((portion) => portion.split);
    return {
      weights: addShares(splits.map((split) => split.weights)),
      constants: addShares(splits.map((split) => split.constants)),
      watches: [...watchRest(sized.value), ...splits.flatMap((split) => split.watches)],
      portions,
    };
  });
}

function compilePortion(sized: SizedPortion, situation: Situation, compile: Compile): Outcome<PortionSplit> {
  const { path, portion, size } = sized;
  if ('charged' in sized) {
    const split = { weights: nothing, constants: sized.charged.shares, watches: [], portions: [] };
    return success({ path, name: portion.name, split });
  }
  return map(compile(sized.portion.then, situation, pointer(path, 'then')), (inner) => ({
    path,
    name: portion.name,
    split: { ...substitute(inner, size.weight, size.constant), portions: [] },
  }));
}

/**
 * A rest beside charges is what they recover too little or too much; beside fixed amounts one below zero is odd, and
 * reported. What percents leave has the sign of what enters.
 */
function watchRest(sized: readonly SizedPortion[]): readonly Watch[] {
  const charges = sized.find(({ portion }) => portion.portion === 'charges')?.portion;
  return sized.flatMap(({ path, portion, size }): readonly Watch[] => {
    if (portion.portion !== 'rest') return [];
    if (charges?.portion === 'charges') return [{ ...size, path, watched: 'recovery', tariff: charges.tariff }];
    const besideAmounts = sized.some((other) => other.portion.portion === 'amount');
    return besideAmounts ? [{ ...size, path, watched: 'rest' }] : [];
  });
}
