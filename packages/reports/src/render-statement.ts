import type { Language, Statement } from '@umlage/core';
import { statementContent } from './content/statement.ts';
import { renderPdf } from './pdf/render-pdf.ts';

/** A statement as a letter: PDF/A-3a, PDF/UA-1, with the statement as JSON inside. Throws at a character the font lacks. */
export function renderStatement(statement: Statement, language: Language): Promise<Uint8Array> {
  return renderPdf(statementContent(statement, language));
}
