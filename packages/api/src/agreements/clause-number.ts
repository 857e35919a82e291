import type { Agreement } from '@umlage/core';

/** What people call a clause, such as “§ 4”; `undefined` where none is named. */
export function clauseNumberIn(
  { clauses }: Pick<Agreement, 'clauses'>,
  clause: string | undefined,
): string | undefined {
  return clauses.find(({ id }) => id === clause)?.number;
}
