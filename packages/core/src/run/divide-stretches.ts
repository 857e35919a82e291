import type { TariffId } from '../base/ids.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import type { Problem } from '../base/problem.ts';
import { isZero, type Ratio } from '../exact/ratio.ts';
import { applyTo, valueOf, type AffineSplit } from '../rules/affine-split.ts';
import { combinationOf, type Combination } from '../rules/combination.ts';
import { compileRule, isAffine } from '../rules/compile-rule.ts';
import { divideAmounts } from '../rules/divide-amounts.ts';
import type { Rule } from '../rules/rule.ts';
import type { Stretch } from '../rules/stretch.ts';
import type { Step } from '../trace/step.ts';

/** An amount inside a rule that tells more than the shares do. */
export type Told = { readonly path: string; readonly amount: Ratio } & (
  | { /** What other portions leave; odd if below zero. */ readonly watched: 'rest' }
  | { /** What is limited; odd if it is a credit. */ readonly watched: 'limited' }
  | {
      /** Under-recovery of a tariff; below zero the over-recovery. */
      readonly watched: 'recovery';
      readonly tariff: TariffId;
    }
);

export type DividedPortion = {
  readonly path: string;
  readonly name: string | undefined;
  readonly shares: Combination;
};

/** What a rule makes of the amount of one segment. */
export type DividedStretch = {
  readonly shares: Combination;
  /** Of the outermost `divide`, for agreements that round each portion. */
  readonly portions: readonly DividedPortion[];
  readonly told: readonly Told[];
};

/** Compiled where the rule is affine, else evaluated over all segments at once; the shares are the same either way. */
export function divideStretches(
  rule: Rule,
  stretches: readonly Stretch[],
  path: string,
): Outcome<readonly DividedStretch[]> {
  if (!isAffine(rule)) return map(divideAmounts(rule, stretches, path), (steps) => steps.map(fromStep));
  const parts = all(
    stretches.map(({ situation, amount }) =>
      map(compileRule(rule, situation, path), (split): Part => ({ split, amount })),
    ),
  );
  if (!parts.ok) return parts;
  const unbearable = parts.value.flatMap(findUnbearable);
  return unbearable.length > 0 ? failure(...unbearable) : success(parts.value.map(fromSplit));
}

type Part = { readonly split: AffineSplit; readonly amount: Ratio };

function findUnbearable({ split, amount }: Part): readonly Problem[] {
  return split.watches.flatMap((watch) => {
    if (watch.watched !== 'unbearable') return [];
    const value = valueOf(watch, amount);
    return isZero(value) ? [] : [watch.problem(value)];
  });
}

function fromSplit({ split, amount }: Part): DividedStretch {
  return {
    shares: applyTo(split, amount),
    portions: split.portions.map(({ path, name, split: of }) => ({ path, name, shares: applyTo(of, amount) })),
    told: split.watches.flatMap((watch): readonly Told[] => {
      const told = { path: watch.path, amount: valueOf(watch, amount) };
      if (watch.watched === 'unbearable') return [];
      return watch.watched === 'recovery'
        ? [{ ...told, watched: 'recovery', tariff: watch.tariff }]
        : [{ ...told, watched: 'rest' }];
    }),
  };
}

function fromStep(step: Step): DividedStretch {
  return { shares: combinationOf(step.shares), portions: portionsIn(step), told: [...toldIn(step)] };
}

function portionsIn(step: Step): readonly DividedPortion[] {
  if (step.rule === 'among' || step.rule === 'choose') return portionsIn(step.then);
  return step.rule === 'divide'
    ? step.portions.map(({ path, name, shares }) => ({ path, name, shares: combinationOf(shares) }))
    : [];
}

function* toldIn(step: Step): Generator<Told> {
  switch (step.rule) {
    case 'split':
    case 'to':
      return;
    case 'among':
    case 'choose':
      yield* toldIn(step.then);
      return;
    case 'limit':
      yield { path: step.path, watched: 'limited', amount: step.amount };
      yield* toldIn(step.of);
      return;
    case 'relieve':
      yield* toldIn(step.of);
      return;
    case 'divide': {
      const charges = step.portions.find((portion) => portion.portion === 'charges');
      const besideAmounts = step.portions.some((portion) => portion.portion === 'amount');
      for (const portion of step.portions) {
        if (portion.portion === 'charges') continue;
        const told = { path: portion.path, amount: portion.amount };
        if (portion.portion === 'rest' && (charges !== undefined || besideAmounts))
          yield charges?.portion === 'charges'
            ? { ...told, watched: 'recovery', tariff: charges.tariff }
            : { ...told, watched: 'rest' };
        yield* toldIn(portion.then);
      }
    }
  }
}
