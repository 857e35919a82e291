export type {
  Attachment,
  Block,
  DocumentContent,
  LetterHead,
  ListItem,
  TableColumn,
  TableRow,
  Text,
  TextRun,
} from './document/document-content.ts';
export { changeLetterContent } from './content/change-letter.ts';
export { statementContent } from './content/statement.ts';
export { renderPdf } from './pdf/render-pdf.ts';
export { writeCsv, type CsvNumber } from './csv/write-csv.ts';
export { renderChangeLetter } from './render-change-letter.ts';
export { renderCostTable } from './render-cost-table.ts';
export type { Report } from './content/report.ts';
export { renderReport } from './render-report.ts';
export { renderReversal } from './render-reversal.ts';
export { renderOverRecovery } from './render-over-recovery.ts';
export { overRecoveryColumns } from './wording/over-recovery-words.ts';
export { renderSavings } from './render-savings.ts';
export { renderStatement } from './render-statement.ts';
export { costTableWords, rowInWords } from './wording/cost-table-words.ts';
export { UnprintableText } from './pdf/printable.ts';
