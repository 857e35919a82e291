import type { TariffId } from '../base/ids.ts';
import type { Problem } from '../base/problem.ts';
import { add, multiply, type Ratio } from '../exact/ratio.ts';
import { join, scale, type Combination } from './combination.ts';

/**
 * A rule made ready for one segment: f(A) = A·weights + constants. Every rule without `limit` and `upTo` is of this
 * form, so the facts are looked up once, and what nested rules make of an amount is a matter of a few factors.
 */
export type AffineSplit = {
  readonly weights: Combination;
  readonly constants: Combination;
  readonly watches: readonly Watch[];
  /** The portions of the outermost `divide`, for agreements that round each of them. */
  readonly portions: readonly PortionSplit[];
};

export type PortionSplit = { readonly path: string; readonly name: string | undefined; readonly split: AffineSplit };

/** An amount inside a rule, weight·A + constant, that tells more than the shares do once A is known. */
export type Watch = { readonly path: string; readonly weight: Ratio; readonly constant: Ratio } & (
  | {
      /** Must be zero: nobody could bear it. */ readonly watched: 'unbearable';
      readonly problem: (value: Ratio) => Problem;
    }
  | { /** What other portions leave; odd if below zero. */ readonly watched: 'rest' }
  | {
      /** Under-recovery of a tariff; below zero the over-recovery. */ readonly watched: 'recovery';
      readonly tariff: TariffId;
    }
);

/** `split` applied to weight·A + constant instead of A; portions are of the outermost `divide` alone, so none are left. */
export function substitute(split: AffineSplit, weight: Ratio, constant: Ratio): AffineSplit {
  return {
    weights: scale(split.weights, weight),
    constants: join([split.constants, scale(split.weights, constant)]),
    watches: split.watches.map((watch) => ({
      ...watch,
      weight: multiply(watch.weight, weight),
      constant: add(watch.constant, multiply(watch.weight, constant)),
    })),
    portions: [],
  };
}

export function applyTo(split: AffineSplit, amount: Ratio): Combination {
  return join([scale(split.weights, amount), split.constants]);
}

export function valueOf(watch: Watch, amount: Ratio): Ratio {
  return add(multiply(watch.weight, amount), watch.constant);
}

export function linear(weights: Combination): AffineSplit {
  return { weights, constants: [], watches: [], portions: [] };
}
