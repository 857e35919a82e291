import { unreachable } from '../base/invariant.ts';
import type { Outcome } from '../base/outcome.ts';
import { pointer } from '../base/problem.ts';
import type { AffineSplit } from './affine-split.ts';
import { narrow } from './among.ts';
import { chooseCase } from './choose-case.ts';
import { compileDivide } from './divide.ts';
import type { Rule } from './rule.ts';
import type { Situation } from './situation.ts';
import { compileSplit } from './split.ts';
import { compileTo } from './to.ts';

/**
 * Makes a rule ready to split any amount of one segment: all facts are looked up here, once. Applied to an amount it
 * gives the same shares as `divideAmount`, without the reasons.
 */
export function compileRule(rule: Rule, situation: Situation, path: string): Outcome<AffineSplit> {
  switch (rule.rule) {
    case 'split':
      return compileSplit(rule, situation, path);
    case 'to':
      return compileTo(rule);
    case 'divide':
      return compileDivide(rule, situation, path, compileRule);
    case 'among':
      return compileRule(rule.then, narrow(rule, situation), pointer(path, 'then'));
    case 'choose': {
      const choice = chooseCase(rule, situation, path);
      return choice.ok ? compileRule(choice.value.then, situation, choice.value.path) : choice;
    }
    default:
      return unreachable(rule);
  }
}
