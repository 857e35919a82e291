import { UnprintableText } from '@umlage/reports';
import { answer, refuse, type Answer } from '../problems/refusal.ts';

/** A letter, to be shown by the browser and saved under a telling name. */
export async function letterResponse(file: string, render: () => Promise<Uint8Array>): Promise<Answer<Response>> {
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
