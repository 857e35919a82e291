import { citedClauses, type Language, type Statement } from '@umlage/core';
import type { Block } from '../document/document-content.ts';
import { unbroken } from './with-clause.ts';
import type { StatementWords } from '../wording/statement-words.ts';

export function clausesSection({
  statement,
  words,
  language,
}: {
  readonly statement: Pick<Statement, 'clauses'>;
  readonly words: Pick<StatementWords, 'clauses'>;
  readonly language: Language;
}): readonly Block[] {
  const { clauses } = words;
  if (statement.clauses.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: clauses.heading },
    {
      block: 'table',
      caption: clauses.caption,
      columns: [
        { title: clauses.number, align: 'start', share: 1 },
        { title: clauses.text, align: 'start', share: 5 },
      ],
      rows: citedClauses(statement, language).map(({ number, text, note }) => ({
        cells: [unbroken(number), note === undefined || note === '' ? text : `${text}\n${clauses.note(note)}`],
      })),
    },
  ];
}
