/** A number up to this length stays on one line, so that no „§“ ends a line. */
const LONGEST_UNBROKEN = 16;

/** „Netz und Arbeitsplätze (§ 5 Abs. 1)“ */
export function withClause(text: string, number: string | undefined): string {
  return number === undefined ? text : `${text} (${unbroken(number)})`;
}

export function unbroken(number: string): string {
  return number.length <= LONGEST_UNBROKEN ? number.replaceAll(' ', '\u00a0') : number;
}
