import type { Outcome } from '../base/outcome.ts';
import type { Ratio } from '../exact/ratio.ts';
import type { Step } from '../trace/step.ts';
import type { Rule } from './rule.ts';
import type { Situation } from './situation.ts';

/** An amount, in exact cents, and the segment it falls into. */
export type Stretch = { readonly amount: Ratio; readonly situation: Situation };

/** Divides the amounts of several segments: limits compare sums over all of them. One step a stretch, in order. */
export type DivideAmounts = (rule: Rule, stretches: readonly Stretch[], path: string) => Outcome<readonly Step[]>;
