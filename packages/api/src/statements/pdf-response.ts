import type { Language, Statement } from '@umlage/core';
import { renderStatement, UnprintableText } from '@umlage/reports';
import { answer, refuse, type Answer } from '../problems/refusal.ts';

/** The statement as a letter, to be shown by the browser and saved under a telling name. */
export async function pdfResponse(statement: Statement, language: Language): Promise<Answer<Response>> {
  const { cooperation, period, recipient } = statement;
  const file = `${cooperation.id}-${period.from.slice(0, 4)}-${recipient.id}.pdf`;
  try {
    const bytes = await renderStatement(statement, language);
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
