import type { Language, Reversal, Statement } from '@umlage/core';
import { renderReversal, renderStatement } from '@umlage/reports';
import { letterResponse } from '../pages/letter-response.ts';
import type { Answer } from '../problems/refusal.ts';

/** The statement as a letter, to be shown by the browser and saved under a telling name. */
export function pdfResponse(statement: Statement, language: Language): Promise<Answer<Response>> {
  const { cooperation, period, recipient } = statement;
  const file = `${cooperation.id}-${period.from.slice(0, 4)}-${recipient.id}.pdf`;
  return letterResponse(file, () => renderStatement(statement, language));
}

/** How a statement was taken back, as a letter. */
export function reversalPdfResponse(reversal: Reversal, language: Language): Promise<Answer<Response>> {
  const { cooperation, number, recipient } = reversal;
  return letterResponse(`${cooperation.id}-${number}-${recipient.id}.pdf`, () => renderReversal(reversal, language));
}
