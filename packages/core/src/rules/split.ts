import type { PartyId } from '../base/ids.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { euroText } from '../exact/cents.ts';
import { divide, isZero, multiply, one, sum, zero, type Ratio } from '../exact/ratio.ts';
import type { Step } from '../trace/step.ts';
import { linear, nothing, type AffineSplit, type Watch } from './affine-split.ts';
import { weighParties, type Numbers } from './keys/number-parties.ts';
import type { Split } from './rule.ts';
import type { Situation } from './situation.ts';

/** amount × key ÷ Σ key. A key that adds up to nothing splits nothing, and nothing else. */
export function evaluateSplit(rule: Split, amount: Ratio, situation: Situation, path: string): Outcome<Step> {
  const weighed = weighParties(rule.by, situation, pointer(path, 'by'));
  if (!weighed.ok) return weighed;
  const numbers = weighed.value;
  const total = totalOf(numbers);
  if (isZero(total) && !isZero(amount)) return failure(unbearable(situation, path, amount));
  const shares = new Map<PartyId, Ratio>(
    [...numbers].map(([party, { value }]) => [party, isZero(total) ? zero : divide(multiply(amount, value), total)]),
  );
  return success({ rule: 'split', path, clause: rule.clause, amount, shares, numbers, total });
}

export function compileSplit(rule: Split, situation: Situation, path: string): Outcome<AffineSplit> {
  const weighed = weighParties(rule.by, situation, pointer(path, 'by'));
  if (!weighed.ok) return weighed;
  const total = totalOf(weighed.value);
  if (isZero(total)) {
    const tell = (amount: Ratio) => unbearable(situation, path, amount);
    const watch: Watch = { path, weight: one, constant: zero, watched: 'unbearable', problem: tell };
    return success({ ...linear(nothing), watches: [watch] });
  }
  return success(linear(new Map([...weighed.value].map(([party, { value }]) => [party, divide(value, total)]))));
}

function totalOf(numbers: Numbers): Ratio {
  return sum([...numbers.values()].map((reason) => reason.value));
}

function unbearable(situation: Situation, path: string, amount: Ratio): Problem {
  const { from, until } = situation.segment;
  return situation.participants.length === 0
    ? problem('nobody-takes-part', path, { from, until }, { day: from })
    : problem('key-is-zero', pointer(path, 'by'), { amount: euroText(amount) }, { day: from });
}
