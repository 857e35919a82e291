import type { Language } from '@umlage/core';
import { reportContent, type Report } from './content/report.ts';
import { renderPdf } from './pdf/render-pdf.ts';

/** What is told to several readers at once, as a letter: PDF/A-3a, PDF/UA-1. Throws at a character the font lacks. */
export function renderReport(report: Report, language: Language): Promise<Uint8Array> {
  return renderPdf(reportContent(report, language));
}
