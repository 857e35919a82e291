export type { Attachment, Block, DocumentContent, LetterHead, TextRun } from './document/document-content.ts';
export { statementContent } from './content/statement.ts';
export { renderPdf } from './pdf/render-pdf.ts';
export { renderCostTable } from './render-cost-table.ts';
export { renderReversal } from './render-reversal.ts';
export { renderStatement } from './render-statement.ts';
export { costTableWords, rowInWords } from './wording/cost-table-words.ts';
export { UnprintableText } from './pdf/printable.ts';
