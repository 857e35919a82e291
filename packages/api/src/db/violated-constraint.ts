/** The name of the constraint that a failed statement would have broken; `undefined` for any other failure. */
export function violatedConstraint(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== 'object' || cause === null) return undefined;
  // PGlite and postgres.js name the field differently.
  const name = Reflect.get(cause, 'constraint') ?? Reflect.get(cause, 'constraint_name');
  return typeof name === 'string' ? name : undefined;
}
