import { taxesInWords } from '@umlage/core';
import type { Block, TableRow } from '../document/document-content.ts';
import type { Telling } from './telling.ts';
import { withClauseInside } from './with-clause.ts';

/** How the services are taxed; where tax is due, what is left of it when the advances are deducted. */
export function taxesSection({ statement, words, language }: Telling): readonly Block[] {
  const told = taxesInWords(statement, language);
  if (told === undefined) return [];
  const { taxes } = words;
  const treatments = told.treatments.map(withClauseInside).join(' ').replaceAll('§ ', '§\u00a0');
  const rows = told.rows.map(({ name, kind, net, tax = '–', gross }): TableRow => {
    return { ...(kind === undefined ? {} : { kind }), cells: [name, net, tax, gross] };
  });
  const paragraph: Block = { block: 'paragraph', text: treatments };
  if (rows.length === 0) return [paragraph];
  const table: Block = {
    block: 'table',
    caption: taxes.caption,
    columns: [
      { title: taxes.services, align: 'start', share: 3 },
      { title: taxes.net, align: 'end', share: 1.6 },
      { title: taxes.tax, align: 'end', share: 1.6 },
      { title: taxes.gross, align: 'end', share: 1.6 },
    ],
    rows,
  };
  return [{ block: 'keepTogether', blocks: [paragraph, table] }];
}
