import { unreachable } from '../base/invariant.ts';
import { map, type Outcome } from '../base/outcome.ts';
import { pointer } from '../base/problem.ts';
import type { Ratio } from '../exact/ratio.ts';
import type { Step } from '../trace/step.ts';
import { narrow } from './among.ts';
import { chooseCase } from './choose-case.ts';
import { evaluateDivide } from './divide.ts';
import type { Rule } from './rule.ts';
import type { Situation } from './situation.ts';
import { evaluateSplit } from './split.ts';
import { evaluateTo } from './to.ts';

/**
 * Lets a rule divide one exact amount, in cents, in one segment, and tells step by step how.
 *
 * @returns the tree of steps, whose shares add up to the amount; or every problem that stands in the way
 * (`figure-missing`, `figure-negative`, `quota-missing`, `quota-absent`, `key-is-zero`, `nobody-takes-part`,
 * `no-case-applies`, `rate-missing`)
 */
export function divideAmount(rule: Rule, amount: Ratio, situation: Situation, path: string): Outcome<Step> {
  switch (rule.rule) {
    case 'split':
      return evaluateSplit(rule, amount, situation, path);
    case 'to':
      return evaluateTo(rule, amount, path);
    case 'divide':
      return evaluateDivide(rule, { amount, situation, path }, divideAmount);
    case 'among': {
      const inside = narrow(rule, situation);
      return map(divideAmount(rule.then, amount, inside, pointer(path, 'then')), (then): Step => {
        const { shares } = then;
        return { rule: 'among', path, clause: rule.clause, amount, shares, parties: inside.participants, then };
      });
    }
    case 'choose': {
      const choice = chooseCase(rule, situation, path);
      if (!choice.ok) return choice;
      const { chosen, clause } = choice.value;
      return map(divideAmount(choice.value.then, amount, situation, choice.value.path), (then): Step => {
        const { shares } = then;
        return { rule: 'choose', path, clause, amount, shares, chosen, then };
      });
    }
    default:
      return unreachable(rule);
  }
}
