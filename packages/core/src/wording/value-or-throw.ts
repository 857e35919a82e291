import type { Outcome } from '../base/outcome.ts';
import { describeProblem } from './describe-problem.ts';
import type { Language } from './language.ts';

/**
 * The value of an outcome; or an `Error` with the text and the place of every problem, and the problems themselves as
 * its `cause`. For scripts and tests: whoever has a user to tell asks `outcome.ok`.
 *
 * @example
 * ```ts
 * valueOrThrow(readDocument(Money, '12.50')) // => 1250
 * ```
 * @example
 * ```ts
 * valueOrThrow(readDocument(Money, '12.5')) // throws Amount invalid (amount-invalid)
 * ```
 */
export function valueOrThrow<Value>(outcome: Outcome<Value>, language: Language = 'en'): Value {
  if (outcome.ok) return outcome.value;
  const texts = outcome.problems.map((problem) => {
    const { title, detail, remedy } = describeProblem(problem, language);
    const place = problem.path === '' ? problem.code : `${problem.code} at ${problem.path}`;
    return `${title} (${place}): ${detail} ${remedy}`;
  });
  throw new Error(texts.join('\n'), { cause: outcome.problems });
}
