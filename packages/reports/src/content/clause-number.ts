import type { ClauseId } from '@umlage/core';
import type { Telling } from './telling.ts';

/** A number up to this length stays on one line, so that no „§“ ends a line. */
const LONGEST_UNBROKEN = 16;

/** As printed in the version that draws up the statement, such as „§ 4 Abs. 2“. */
export function clauseNumber(clause: ClauseId | undefined, { statement }: Telling): string | undefined {
  const { version } = statement.agreement;
  return statement.clauses.find((cited) => cited.id === clause && cited.version === version)?.number;
}

/** „Netz und Arbeitsplätze (§ 5 Abs. 1)“ */
export function withClause(text: string, number: string | undefined): string {
  return number === undefined ? text : `${text} (${unbroken(number)})`;
}

export function unbroken(number: string): string {
  return number.length <= LONGEST_UNBROKEN ? number.replaceAll(' ', '\u00a0') : number;
}
