import { costBasisInWords, type ShownItem } from '@umlage/core';
import type { TableRow } from '../document/document-content.ts';
import type { Telling } from './telling.ts';
import { withClause } from './with-clause.ts';

/** How an item was computed that nobody booked. */
export function basisNote({ basis }: ShownItem, { statement, language }: Telling): readonly TableRow[] {
  if (basis === undefined) return [];
  const { text, clause } = costBasisInWords(basis, statement, language);
  return [{ kind: 'note', text: withClause(text, clause) }];
}
