import { getCookie } from 'hono/cookie';
import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { RequestState, Service } from '../context.ts';
import { refuse, type Answer, answer, type Refusal } from '../problems/refusal.ts';
import { identify } from '../sign-in/identify.ts';
import type { IdentityProvider } from '../sign-in/identity-provider.ts';
import { refusalResponse } from './refusal-response.ts';
import { sessionCookie } from './session-cookie.ts';
import { shownToken } from './shown-token.ts';

/** Until it is found out, nobody in particular sends a request: what fails before is told to a visitor. */
export const beginAsVisitor = createMiddleware<RequestState>((c, next) => {
  c.set('act', { actor: { kind: 'visitor' } });
  return next();
});

/**
 * Finds out who sends a request, and why if that is said. A program shows a token, a browser its session. Who shows a
 * token that does not hold is limited like any visitor.
 */
export function identifySender(
  service: Service & { readonly origin: string; readonly identityProvider: IdentityProvider | undefined },
  limit: MiddlewareHandler<RequestState>,
) {
  return createMiddleware<RequestState>(async (c, next) => {
    const turnAway = ({ refusal }: { readonly refusal: Refusal }) =>
      limit(c, () => {
        c.res = refusalResponse(c, refusal);
        return Promise.resolve();
      });
    const authorization = c.req.header('authorization');
    const bearer = authorization === undefined ? undefined : shownToken(authorization, c.req.path);
    // Who shows something is not taken for a visitor, whatever it is.
    if (authorization !== undefined && bearer === undefined) return turnAway(refuse('token-invalid', {}));
    // A session counts for forms of ours, which another site cannot send, and for reading; a program writes with a token.
    const isProgram = c.req.path.startsWith('/api/') && !['GET', 'HEAD'].includes(c.req.method);
    const session = isProgram ? undefined : getCookie(c, sessionCookie(service.origin).name);
    const actor = await identify(service, { session, bearer });
    if (!actor.ok) return turnAway(actor);
    const reason = readReason(c.req.header('umlage-reason'));
    if (!reason.ok) return turnAway(reason);
    c.set('act', { actor: actor.value, ...(reason.value === undefined ? {} : { reason: reason.value }) });
    return limit(c, next);
  });
}

const longestReason = 400;

function readReason(header: string | undefined): Answer<string | undefined> {
  if (header === undefined || header === '') return answer(undefined);
  try {
    const reason = decodeURIComponent(header);
    const isReadable = reason.length <= longestReason && !/\p{Cc}|\p{Cs}/u.test(reason);
    return isReadable ? answer(reason) : refuse('reason-unreadable', {});
  } catch {
    return refuse('reason-unreadable', {});
  }
}
