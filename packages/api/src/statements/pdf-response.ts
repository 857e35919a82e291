import type { Language, Reversal, Statement } from '@umlage/core';
import { renderReversal, renderStatement, UnprintableText } from '@umlage/reports';
import { answer, refuse, type Answer } from '../problems/refusal.ts';

/** The statement as a letter, to be shown by the browser and saved under a telling name. */
export function pdfResponse(statement: Statement, language: Language): Promise<Answer<Response>> {
  const { cooperation, period, recipient } = statement;
  const file = `${cooperation.id}-${period.from.slice(0, 4)}-${recipient.id}.pdf`;
  return letter(file, () => renderStatement(statement, language));
}

/** How a statement was taken back, as a letter. */
export function reversalPdfResponse(reversal: Reversal, language: Language): Promise<Answer<Response>> {
  const { cooperation, number, recipient } = reversal;
  return letter(`${cooperation.id}-${number}-${recipient.id}.pdf`, () => renderReversal(reversal, language));
}

async function letter(file: string, render: () => Promise<Uint8Array>): Promise<Answer<Response>> {
  try {
    const bytes = await render();
    // A copy in a buffer of its own: what a response takes.
    return answer(
      new Response(new Uint8Array(bytes), {
        headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${file}"` },
      }),
    );
  } catch (error) {
    if (error instanceof UnprintableText) return refuse('text-unprintable', { reason: error.message });
    throw error;
  }
}
