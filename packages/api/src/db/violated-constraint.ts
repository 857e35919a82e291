/** The name of the constraint that a failed statement would have broken; `undefined` for any other failure. */
export function violatedConstraint(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== 'object' || cause === null) return undefined;
  // PGlite and postgres.js name the field differently.
  const name: unknown =
    'constraint' in cause ? cause.constraint : 'constraint_name' in cause ? cause.constraint_name : undefined;
  return typeof name === 'string' ? name : undefined;
}
