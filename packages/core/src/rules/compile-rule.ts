import { invariant, unreachable } from '../base/invariant.ts';
import type { Outcome } from '../base/outcome.ts';
import { pointer } from '../base/problem.ts';
import type { AffineSplit } from './affine-split.ts';
import { narrow } from './among.ts';
import { chooseCase } from './choose-case.ts';
import { compileDivide } from './divide.ts';
import { compileRelieve } from './relieve.ts';
import type { Rule } from './rule.ts';
import type { Situation } from './situation.ts';
import { compileSplit } from './split.ts';
import { compileTo } from './to.ts';
import { walkRule } from './walk-rule.ts';

/**
 * Makes a rule ready to split any amount of one segment: all facts are looked up here, once. Applied to an amount it
 * gives the same shares as `divideAmounts`, without the reasons.
 */
export function compileRule(rule: Rule, situation: Situation, path: string): Outcome<AffineSplit> {
  switch (rule.rule) {
    case 'split':
      return compileSplit(rule, situation, path);
    case 'to':
      return compileTo(rule, situation, path);
    case 'divide':
      return compileDivide(rule, situation, path, compileRule);
    case 'among':
      return compileRule(rule.then, narrow(rule, situation), pointer(path, 'then'));
    case 'relieve':
      return compileRelieve(rule, situation, path, compileRule);
    case 'limit':
      invariant(false, 'a limit compares sums over the period: its rule is evaluated, not compiled');
    case 'choose': {
      const choice = chooseCase(rule, situation, path);
      return choice.ok ? compileRule(choice.value.then, situation, choice.value.path) : choice;
    }
    default:
      return unreachable(rule);
  }
}

/** Whether a rule can be compiled: everything but `limit` and `upTo`, which compare sums over the period. */
export function isAffine(rule: Rule): boolean {
  for (const { kind, node } of walkRule(rule, ''))
    if ((kind === 'rule' && node.rule === 'limit') || (kind === 'portion' && node.portion === 'upTo')) return false;
  return true;
}
