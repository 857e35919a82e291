import type { Language, Statement } from '@umlage/core';
import { renderStatement } from '@umlage/reports';

/** The statement as a letter, to be shown by the browser and saved under a telling name. */
export async function pdfResponse(statement: Statement, language: Language): Promise<Response> {
  const { cooperation, period, recipient } = statement;
  const file = `${cooperation.id}-${period.from.slice(0, 4)}-${recipient.id}.pdf`;
  const bytes = await renderStatement(statement, language);
  // A copy in a buffer of its own: what a response takes.
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${file}"` },
  });
}
