import type { Language, Reversal } from '@umlage/core';
import { reversalContent } from './content/reversal.ts';
import { renderPdf } from './pdf/render-pdf.ts';

/** A reversal as a letter: PDF/A-3a, PDF/UA-1, with the reversal as JSON inside. Throws at a character the font lacks. */
export function renderReversal(reversal: Reversal, language: Language): Promise<Uint8Array> {
  return renderPdf(reversalContent(reversal, language));
}
