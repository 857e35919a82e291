import type { ChangeLetter, Language } from '@umlage/core';
import { changeLetterContent } from './content/change-letter.ts';
import { renderPdf } from './pdf/render-pdf.ts';

/** What is paid once on a change, as a letter, with itself as JSON inside. Throws at a character the font lacks. */
export function renderChangeLetter(letter: ChangeLetter, language: Language): Promise<Uint8Array> {
  return renderPdf(changeLetterContent(letter, language));
}
