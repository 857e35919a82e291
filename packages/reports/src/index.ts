export type { Attachment, Block, DocumentContent, LetterHead, TextRun } from './document/document-content.ts';
export { renderPdf } from './pdf/render-pdf.ts';
