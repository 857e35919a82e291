import type { StatementLine } from '@umlage/core';

/** The pool, and where each portion is a line of its own, the name of the portion. */
export function lineName({ name, portion }: StatementLine): string {
  return portion?.name === undefined ? name : `${name}: ${portion.name}`;
}
