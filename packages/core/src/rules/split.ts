import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { euroText } from '../exact/cents.ts';
import { isZero, one, zero, type Ratio } from '../exact/ratio.ts';
import type { Step } from '../trace/step.ts';
import { linear, type AffineSplit, type Watch } from './affine-split.ts';
import { sharesOf } from './combination.ts';
import { weighOnce } from './weigh-once.ts';
import type { Split } from './rule.ts';
import type { Situation } from './situation.ts';

/** amount × key ÷ Σ key. A key that adds up to nothing splits nothing, and nothing else. */
export function evaluateSplit(rule: Split, amount: Ratio, situation: Situation, path: string): Outcome<Step> {
  const weighed = weighOnce(rule.by, situation, pointer(path, 'by'));
  if (!weighed.ok) return weighed;
  const { numbers, total, weights } = weighed.value;
  if (weights === undefined && !isZero(amount)) return failure(unbearable(situation, path, amount));
  const shares = new Map(
    weights === undefined
      ? [...numbers.keys()].map((party) => [party, zero])
      : sharesOf([{ factor: amount, of: weights }]),
  );
  return success({ rule: 'split', path, clause: rule.clause, amount, shares, numbers, total });
}

export function compileSplit(rule: Split, situation: Situation, path: string): Outcome<AffineSplit> {
  const weighed = weighOnce(rule.by, situation, pointer(path, 'by'));
  if (!weighed.ok) return weighed;
  const { weights } = weighed.value;
  if (weights === undefined) {
    const tell = (amount: Ratio) => unbearable(situation, path, amount);
    const watch: Watch = { path, weight: one, constant: zero, watched: 'unbearable', problem: tell };
    return success({ ...linear([]), watches: [watch] });
  }
  return success(linear([{ factor: one, of: weights }]));
}

function unbearable(situation: Situation, path: string, amount: Ratio): Problem {
  const { from, until } = situation.segment;
  return situation.participants.length === 0
    ? problem('nobody-takes-part', path, { from, until }, { day: from })
    : problem('key-is-zero', pointer(path, 'by'), { amount: euroText(amount) }, { day: from });
}
