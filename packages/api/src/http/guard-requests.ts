import type { Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { RequestState } from '../context.ts';
import { answer, refuse, type Answer, type Refusal } from '../problems/refusal.ts';

const maximumBytes = 4 * 1024 * 1024;

/** Nobody needs more for one request; an agreement of a hundred members has a tenth of it. */
export function limitBody(turnAway: (c: HonoContext<RequestState>, refusal: Refusal) => Response | Promise<Response>) {
  return bodyLimit({
    maxSize: maximumBytes,
    onError: (c: HonoContext<RequestState>) => turnAway(c, refuse('body-too-large', { maximumBytes }).refusal),
  });
}

/** The JSON that was sent; what it means is for its schema to say. */
export async function readJson(c: HonoContext<RequestState>): Promise<Answer<unknown>> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    return refuse('content-unsupported', { received: type === '' ? '–' : type });
  try {
    // Reading alone would put a sign of replacement for every letter of another encoding, unnoticed.
    new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer());
    // Hono remembers the bytes.
    return answer(await c.req.json());
  } catch {
    return refuse('json-unreadable', {});
  }
}
