import type { Problem } from './problem.ts';

/** What an operation on someone's input comes to: a value, or everything that is wrong with it. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failure(...problems: readonly Problem[]): Outcome<never> {
  return { ok: false, problems };
}

/** All values, or the problems of all that failed: nobody has to mend one fault to learn of the next. */
export function all<Value>(outcomes: Iterable<Outcome<Value>>): Outcome<readonly Value[]> {
  const values: Value[] = [];
  const problems: Problem[] = [];
  for (const outcome of outcomes) {
    if (outcome.ok) values.push(outcome.value);
    else problems.push(...outcome.problems);
  }
  return problems.length > 0 ? failure(...problems) : success(values);
}

export function map<A, B>(outcome: Outcome<A>, change: (value: A) => B): Outcome<B> {
  return outcome.ok ? success(change(outcome.value)) : outcome;
}
