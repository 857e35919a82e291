import type { Context as HonoContext } from 'hono';
import type { RequestState } from '../context.ts';
import { problemDocument, statusOf } from '../problems/problem-document.ts';
import type { Refusal } from '../problems/refusal.ts';

export function refusalResponse(c: HonoContext<RequestState>, refusal: Refusal): Response {
  const document = problemDocument(refusal, c.get('language'));
  return c.body(JSON.stringify(document), statusOf(refusal), { 'content-type': 'application/problem+json' });
}
