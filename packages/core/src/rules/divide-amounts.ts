import { groupBy } from '../base/group-by.ts';
import { invariant, unreachable } from '../base/invariant.ts';
import { all, map, type Outcome } from '../base/outcome.ts';
import { pointer } from '../base/problem.ts';
import type { Step } from '../trace/step.ts';
import { narrow } from './among.ts';
import { chooseCase, type ChosenCase } from './choose-case.ts';
import { evaluateDivide } from './divide.ts';
import { evaluateLimit } from './limit.ts';
import { evaluateRelieve } from './relieve.ts';
import type { Choose, Rule } from './rule.ts';
import { evaluateSplit } from './split.ts';
import type { Stretch } from './stretch.ts';
import { evaluateTo } from './to.ts';

/**
 * Lets a rule divide the exact amounts, in cents, of the segments of a period, and tells step by step how.
 *
 * @returns for each segment the tree of steps; the shares of all of them add up to all amounts. Or every problem that
 * stands in the way (`figure-missing`, `figure-negative`, `quota-missing`, `quota-absent`, `key-is-zero`,
 * `nobody-takes-part`, `no-case-applies`, `rate-missing`, `bounds-crossed`, `limits-cannot-be-met`)
 *
 * @example
 * ```ts
 * const takingPart = ['a', 'b'].map((id) => PartyId.parse(id));
 * const situation = situationOf({ period: calendarYear(2024), takingPart });
 * const rule = Rule.parse({ rule: 'split', by: { key: 'each' } });
 * const steps = valueOrThrow(divideAmounts(rule, [{ amount: ratio(101), situation }], ''));
 * steps.map(({ shares }) => shares) // => [new Map([['a', ratio(101, 2)], ['b', ratio(101, 2)]])]
 * ```
 */
export function divideAmounts(rule: Rule, stretches: readonly Stretch[], path: string): Outcome<readonly Step[]> {
  switch (rule.rule) {
    case 'split':
      return all(stretches.map(({ amount, situation }) => evaluateSplit(rule, amount, situation, path)));
    case 'to':
      return all(stretches.map(({ amount, situation }) => evaluateTo(rule, amount, situation, path)));
    case 'divide':
      return evaluateDivide(rule, stretches, path, divideAmounts);
    case 'among': {
      const inside = stretches.map((stretch) => ({ ...stretch, situation: narrow(rule, stretch.situation) }));
      return map(divideAmounts(rule.then, inside, pointer(path, 'then')), (steps) =>
        steps.map((then, index): Step => {
          const { amount, shares } = then;
          const parties = inside[index]?.situation.participants ?? [];
          return { rule: 'among', path, clause: rule.clause, amount, shares, parties, then };
        }),
      );
    }
    case 'choose':
      return evaluateChoose(rule, stretches, path);
    case 'limit':
      return evaluateLimit(rule, stretches, path, divideAmounts);
    case 'relieve':
      return evaluateRelieve(rule, stretches, path, divideAmounts);
    default:
      return unreachable(rule);
  }
}

/** Segments in which the same case holds are divided together, so that a limit inside it sees all of them. */
function evaluateChoose(rule: Choose, stretches: readonly Stretch[], path: string): Outcome<readonly Step[]> {
  const choices = all(stretches.map(({ situation }) => chooseCase(rule, situation, path)));
  if (!choices.ok) return choices;
  const groups = groupBy(choices.value.keys(), (index) => choices.value[index]?.path ?? '');
  const divided = all(
    [...groups.values()].map((indices): Outcome<readonly (readonly [number, Step])[]> => {
      const choice = choices.value[indices[0] ?? 0];
      invariant(choice !== undefined, 'every segment has chosen a case');
      const together = indices.flatMap((index) => stretches[index] ?? []);
      return map(divideAmounts(choice.then, together, choice.path), (steps) =>
        steps.map((then, position) => {
          const index = indices[position] ?? 0;
          return [index, chosenStep(choices.value[index] ?? choice, then, path)] as const;
        }),
      );
    }),
  );
  return map(divided, (parts) =>
    parts
      .flat()
      .toSorted(([a], [b]) => a - b)
      .map(([, step]) => step),
  );
}

function chosenStep({ chosen, isOnlyCase, compared, clause }: ChosenCase, then: Step, path: string): Step {
  const { amount, shares } = then;
  return { rule: 'choose', path, clause, amount, shares, chosen, isOnlyCase, compared, then };
}
