/** A fault of this program, never of its input: bad input is a `Problem`. */
export class InvariantViolation extends Error {
  override readonly name = 'InvariantViolation';
}

/**
 * States what must hold here whatever the input; throws `InvariantViolation` with the claim if it does not.
 */
export function invariant(holds: boolean, claim: string): asserts holds {
  if (!holds) throw new InvariantViolation(`not true, and it must be: ${claim}`);
}

/** Closes a `switch` over a union: a forgotten case is a type error here. */
export function unreachable(value: never): never {
  throw new InvariantViolation(`no case for ${JSON.stringify(value)}`);
}
