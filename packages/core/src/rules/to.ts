import { success, type Outcome } from '../base/outcome.ts';
import { one, type Ratio } from '../exact/ratio.ts';
import type { Step } from '../trace/step.ts';
import { linear, type AffineSplit } from './affine-split.ts';
import type { To } from './rule.ts';

/** All of it to one bearer, whether it takes part or not. */
export function evaluateTo(rule: To, amount: Ratio, path: string): Outcome<Step> {
  const shares = new Map([[rule.bearer, amount]]);
  return success({ rule: 'to', path, clause: rule.clause, amount, shares, bearer: rule.bearer });
}

export function compileTo(rule: To): Outcome<AffineSplit> {
  return success(linear(new Map([[rule.bearer, one]])));
}
