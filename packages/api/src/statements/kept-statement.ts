import { invariant, readDocument, Statement } from '@umlage/core';
import type { KeptStatement, StoredIssue } from './store.ts';

/** What was kept, with the number it went out under. */
export function statementIn({ statement, issue, corrected }: KeptStatement): Statement {
  const read = readDocument(Statement, JSON.parse(statement.content));
  invariant(read.ok, 'a statement was whole when it was stored');
  if (issue === undefined) return read.value;
  return { ...read.value, status: corrected ? 'corrected' : 'issued', number: numberOf(issue) };
}

export function numberOf({ year, number }: Pick<StoredIssue, 'year' | 'number'>): string {
  return `${year}-${String(number).padStart(4, '0')}`;
}
