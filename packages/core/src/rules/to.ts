import { failure, success, type Outcome } from '../base/outcome.ts';
import { positionsIn } from '../base/positions.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { one, type Ratio } from '../exact/ratio.ts';
import type { Step } from '../trace/step.ts';
import { linear, type AffineSplit } from './affine-split.ts';
import { combinationOf } from './combination.ts';
import type { To } from './rule.ts';
import type { Situation } from './situation.ts';

/** All of it to one bearer, whether it takes part or not; but not to one that a surrounding `among` leaves out. */
export function evaluateTo(rule: To, amount: Ratio, situation: Situation, path: string): Outcome<Step> {
  const left = leftOut(rule, situation, path);
  if (left !== undefined) return failure(left);
  const shares = new Map([[rule.bearer, amount]]);
  return success({ rule: 'to', path, clause: rule.clause, amount, shares, bearer: rule.bearer });
}

export function compileTo(rule: To, situation: Situation, path: string): Outcome<AffineSplit> {
  const left = leftOut(rule, situation, path);
  return left === undefined ? success(linear(combinationOf(new Map([[rule.bearer, one]])))) : failure(left);
}

/** What an agreement says of this is checked when it is read; here it is a matter of facts, such as who uses a service. */
function leftOut({ bearer }: To, { takingPart, participants, segment }: Situation, path: string): Problem | undefined {
  return positionsIn(takingPart).has(bearer) && !positionsIn(participants).has(bearer)
    ? problem('bearer-left-out', pointer(path, 'bearer'), { party: bearer }, { party: bearer, day: segment.from })
    : undefined;
}
