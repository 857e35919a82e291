import type { Sentence } from '@umlage/core';

/** A number up to this length stays on one line, so that no „§“ ends a line. */
const LONGEST_UNBROKEN = 16;

/** „Netz und Arbeitsplätze (§ 5 Abs. 1)“ */
export function withClause(text: string, number: string | undefined): string {
  return number === undefined ? text : `${text} (${unbroken(number)})`;
}

/** The clause stands before the full stop, and with what stands in brackets there already. */
export function withClauseInside({ text, clause }: Sentence): string {
  if (clause === undefined) return text;
  const end = text.endsWith('.') ? '.' : '';
  const sentence = text.slice(0, text.length - end.length);
  const told = sentence.endsWith(')') ? `${sentence.slice(0, -1)}; ${unbroken(clause)})` : withClause(sentence, clause);
  return `${told}${end}`;
}

export function unbroken(number: string): string {
  return number.length <= LONGEST_UNBROKEN ? number.replaceAll(' ', '\u00a0') : number;
}
