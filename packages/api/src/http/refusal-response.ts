import type { Context as HonoContext } from 'hono';
import type { RequestState } from '../context.ts';
import { problemDocument, statusOf } from '../problems/problem-document.ts';
import type { Refusal } from '../problems/refusal.ts';
import { challengeAt } from './shown-token.ts';

export function refusalResponse(c: HonoContext<RequestState>, refusal: Refusal): Response {
  const document = problemDocument(refusal, c.get('language'));
  const status = statusOf(refusal);
  return c.body(JSON.stringify(document), status, {
    'content-type': 'application/problem+json',
    // A 401 has to say what would be accepted (RFC 9110, section 15.5.2).
    ...(status === 401 ? { 'www-authenticate': challengeAt(c.req.path) } : {}),
  });
}
