import { clauseNumber, reasonInWords, type Sentence, type StatementLine } from '@umlage/core';
import type { Block, ListItem } from '../document/document-content.ts';
import { withClause, withClauseInside } from './with-clause.ts';
import { lineName } from './line-name.ts';
import type { Telling } from './telling.ts';

/** Every line’s way from the cost of its pool to its cent. */
export function reasonsSection(telling: Telling): readonly Block[] {
  const { statement, words, formats } = telling;
  const heading: Block = { block: 'heading', level: 2, text: words.reasons.heading };
  if (statement.lines.length === 0) return [heading, { block: 'paragraph', text: words.reasons.none }];
  const lines = statement.lines.flatMap((line): readonly Block[] => {
    const name = withClause(lineName(line), clauseNumber(telling.statement, line.clause));
    return [
      { block: 'heading', level: 3, text: words.reasons.line({ name, amount: formats.money(line.amount) }) },
      { block: 'list', items: listItems(line, telling) },
    ];
  });
  return [heading, ...lines];
}

/** The last sentence tells the result. */
function listItems(line: StatementLine, telling: Telling): readonly ListItem[] {
  const sentences = reasonInWords(line, telling.statement, telling.language);
  return sentences.map((sentence, index) => {
    if (index < sentences.length - 1) return listItem(sentence);
    const result = { text: withClauseInside(sentence), strong: true } as const;
    const practice = roundingPractice(line, telling);
    return practice === undefined ? [result] : [result, { text: ` ${practice}` }];
  });
}

function roundingPractice({ rounding }: StatementLine, { words, formats }: Telling): string | undefined {
  const stated = rounding.statedBy;
  return stated === undefined ? undefined : words.reasons.statedBy({ who: stated.who, day: formats.day(stated.on) });
}

export function listItem(sentence: Sentence): ListItem {
  const text = withClauseInside(sentence);
  return sentence.parts.length === 0 ? text : { text, items: sentence.parts.map(listItem) };
}
