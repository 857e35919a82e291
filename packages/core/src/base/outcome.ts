import type { Problem } from './problem.ts';

/** What an operation on someone's input comes to: a value, or everything that is wrong with it. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * An outcome without problems: a value.
 *
 * @example
 * ```ts
 * success(2) // => { ok: true, value: 2 }
 * ```
 */
export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/**
 * An outcome that is refused, with every problem that was found; at least one.
 *
 * @example
 * ```ts
 * failure(problem('number-invalid', '/total', { received: '1,5' })).ok // => false
 * ```
 */
export function failure(...problems: readonly Problem[]): Outcome<never> {
  return { ok: false, problems };
}

/**
 * All values, or the problems of all that failed: nobody has to mend one fault to learn of the next.
 *
 * @example
 * ```ts
 * all([success(1), success(2)]) // => { ok: true, value: [1, 2] }
 * ```
 */
export function all<Value>(outcomes: Iterable<Outcome<Value>>): Outcome<readonly Value[]> {
  const values: Value[] = [];
  const problems: Problem[] = [];
  for (const outcome of outcomes) {
    if (outcome.ok) values.push(outcome.value);
    else problems.push(...outcome.problems);
  }
  return problems.length > 0 ? failure(...problems) : success(values);
}

/**
 * What an outcome comes to when its value is changed; problems stay as they are.
 *
 * @example
 * ```ts
 * map(success(2), (count) => count + 1) // => { ok: true, value: 3 }
 * ```
 */
export function map<A, B>(outcome: Outcome<A>, change: (value: A) => B): Outcome<B> {
  return outcome.ok ? success(change(outcome.value)) : outcome;
}
