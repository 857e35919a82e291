import { all, map, success, type Outcome } from '../base/outcome.ts';
import { pointer } from '../base/problem.ts';
import { add, compare, divide, isNegative, isZero, multiply, subtract, sum, zero, type Ratio } from '../exact/ratio.ts';
import type { PortionStep, Step } from '../trace/step.ts';
import { substitute, type AffineSplit, type PortionSplit, type Watch } from './affine-split.ts';
import { combinationOf, join } from './combination.ts';
import type { Divide, Rule } from './rule.ts';
import { addShares } from './shares.ts';
import type { Situation } from './situation.ts';
import { sizePortions, type SizedPortion } from './size-portions.ts';
import type { DivideAmounts, Stretch } from './stretch.ts';

type Compile = (rule: Rule, situation: Situation, path: string) => Outcome<AffineSplit>;

/** Cuts the amounts into portions, each borne by its own rule. */
export function evaluateDivide(
  rule: Divide,
  stretches: readonly Stretch[],
  path: string,
  divideAmounts: DivideAmounts,
): Outcome<readonly Step[]> {
  const sized = all(stretches.map(({ situation }) => sizePortions(rule, situation, path)));
  if (!sized.ok) return sized;
  const amounts = measurePortions(
    sized.value,
    stretches.map(({ amount }) => amount),
  );
  const portions = all(
    rule.portions.map((_portion, position) => {
      const entering = stretches.map(({ situation }, index) => ({
        situation,
        amount: amounts[index]?.[position] ?? zero,
      }));
      return evaluatePortion(
        sized.value.flatMap((each) => each[position] ?? []),
        entering,
        divideAmounts,
      );
    }),
  );
  return map(portions, (byPortion) =>
    stretches.map(({ amount }, index): Step => {
      const steps = byPortion.flatMap((each) => each[index] ?? []);
      const shares = addShares(steps.map((portion) => portion.shares));
      return { rule: 'divide', path, clause: rule.clause, amount, shares, portions: steps };
    }),
  );
}

/**
 * The amount of each portion in each segment. An `upTo` compares sums over the period: it takes at most what earlier
 * portions left there, from each segment in proportion to what is left in it.
 */
function measurePortions(
  sized: readonly (readonly SizedPortion[])[],
  amounts: readonly Ratio[],
): readonly (readonly Ratio[])[] {
  const measured = sized.map((): Ratio[] => []);
  for (const position of sized[0]?.keys() ?? []) {
    const left = measured.map((taken, index) => subtract(amounts[index] ?? zero, sum(taken)));
    const caps = sized.map((portions) => portions[position]?.size.constant ?? zero);
    const taken = takeUpTo(sum(caps), left);
    for (const [index, portions] of sized.entries()) {
      const portion = portions[position];
      const amount = amounts[index] ?? zero;
      if (portion === undefined) continue;
      const { weight, constant } = portion.size;
      const size =
        portion.portion.portion === 'upTo'
          ? (taken[index] ?? zero)
          : portion.portion.portion === 'rest'
            ? (left[index] ?? zero)
            : add(multiply(weight, amount), constant);
      measured[index]?.push(size);
    }
  }
  return measured;
}

function takeUpTo(cap: Ratio, left: readonly Ratio[]): readonly Ratio[] {
  const whole = sum(left);
  const taken = compare(cap, whole) < 0 ? cap : whole;
  if (isNegative(taken) || isZero(whole)) return left.map(() => zero);
  return left.map((part) => divide(multiply(part, taken), whole));
}

function evaluatePortion(
  sized: readonly SizedPortion[],
  entering: readonly Stretch[],
  divideAmounts: DivideAmounts,
): Outcome<readonly PortionStep[]> {
  const [first] = sized;
  if (first === undefined) return success([]);
  const common = (index: number) => {
    const { clause, name } = first.portion;
    return { path: first.path, clause, name, amount: entering[index]?.amount ?? zero };
  };
  if (first.portion.portion === 'charges')
    return success(
      sized.flatMap((portion, index) =>
        'charged' in portion
          ? [{ ...common(index), portion: 'charges' as const, tariff: portion.portion.tariff, ...portion.charged }]
          : [],
      ),
    );
  const { then } = first.portion;
  return map(divideAmounts(then, entering, pointer(first.path, 'then')), (steps) =>
    steps.map((step, index): PortionStep => {
      const inner = { ...common(index), shares: step.shares, then: step };
      const portion = sized[index] ?? first;
      if ('price' in portion) {
        const { portion: tag, per } = portion.portion;
        return { ...inner, portion: tag, price: portion.price, per, time: portion.time };
      }
      return portion.portion.portion === 'percent'
        ? { ...inner, portion: 'percent', percent: portion.portion.percent }
        : { ...inner, portion: 'rest' };
    }),
  );
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
      weights: join(splits.map((split) => split.weights)),
      constants: join(splits.map((split) => split.constants)),
      watches: [...watchRest(sized.value), ...splits.flatMap((split) => split.watches)],
      portions,
    };
  });
}

function compilePortion(sized: SizedPortion, situation: Situation, compile: Compile): Outcome<PortionSplit> {
  const { path, portion, size } = sized;
  if ('charged' in sized) {
    const constants = combinationOf(sized.charged.shares);
    const split = { weights: [], constants, watches: [], portions: [] };
    return success({ path, name: portion.name, split });
  }
  return map(compile(sized.portion.then, situation, pointer(path, 'then')), (inner) => ({
    path,
    name: portion.name,
    split: substitute(inner, size.weight, size.constant),
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
