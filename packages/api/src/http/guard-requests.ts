import type { Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { RequestState } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { refusalResponse } from './refusal-response.ts';

const maximumBytes = 4 * 1024 * 1024;

/** Nobody needs more for one request; an agreement of a hundred members has a tenth of it. */
export const limitBody = bodyLimit({
  maxSize: maximumBytes,
  onError: (c: HonoContext<RequestState>) => refusalResponse(c, refuse('body-too-large', { maximumBytes }).refusal),
});

/** A body sent to the API is JSON and can be read; what it means is for its schema to say. */
export const requireJson = createMiddleware<RequestState>(async (c, next) => {
  if (!['POST', 'PUT', 'PATCH'].includes(c.req.method)) return next();
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\b/i.test(type))
    return refusalResponse(c, refuse('content-unsupported', { received: type === '' ? '–' : type }).refusal);
  try {
    // Hono remembers what it has parsed, so the route reads the same value.
    await c.req.json();
  } catch {
    return refusalResponse(c, refuse('json-unreadable', {}).refusal);
  }
  return next();
});
