import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as HonoContext } from 'hono';
import { createMiddleware } from 'hono/factory';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { identityOf } from '../access/actor.ts';
import type { RequestState } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { refusalResponse } from './refusal-response.ts';

/** So many requests a minute from each user; from who has not signed in, from each address. */
export function limitRate(requestsPerMinute: number) {
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return createMiddleware<RequestState>(async (c, next) => {
    try {
      const { remainingPoints, msBeforeNext } = await limiter.consume(sender(c));
      await next();
      c.header('ratelimit', `"minute";r=${remainingPoints};t=${Math.ceil(msBeforeNext / 1000)}`);
      return;
    } catch (reached) {
      if (!(reached instanceof RateLimiterRes)) throw reached;
      const seconds = Math.ceil(reached.msBeforeNext / 1000);
      c.header('retry-after', String(seconds));
      return refusalResponse(c, refuse('too-many-requests', { seconds }).refusal);
    }
  });
}

function sender(c: HonoContext<RequestState>): string {
  const { actor } = c.get('act');
  if (actor.kind === 'user') return identityOf(actor).id;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // Asked without a connection, as tests do.
    return 'unknown';
  }
}
