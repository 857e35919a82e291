/** A fault of this program, never of its input: bad input is a `Problem`. */
export class InvariantViolation extends Error {
  override readonly name = 'InvariantViolation';
}

/**
 * States what must hold here whatever the input; throws `InvariantViolation` with the claim if it does not.
 *
 * @example
 * ```ts
 * invariant(1 + 1 === 3, 'every booked cent is allocated') // throws it must be: every booked cent is allocated
 * ```
 */
export function invariant(holds: boolean, claim: string): asserts holds {
  if (!holds) throw new InvariantViolation(`not true, and it must be: ${claim}`);
}

/**
 * Closes a `switch` over a union: a forgotten case is a type error here.
 *
 * @example
 * ```ts
 * const monthsOf = (per: 'year' | 'month') => (per === 'year' ? 12 : per === 'month' ? 1 : unreachable(per));
 * monthsOf('year') // => 12
 * ```
 */
export function unreachable(value: never): never {
  throw new InvariantViolation(`no case for ${JSON.stringify(value)}`);
}
