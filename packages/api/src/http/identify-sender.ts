import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { RequestState, Service } from '../context.ts';
import { refuse, type Answer, answer } from '../problems/refusal.ts';
import { identify } from '../sign-in/identify.ts';
import type { IdentityProvider } from '../sign-in/identity-provider.ts';
import { refusalResponse } from './refusal-response.ts';
import { sessionCookie } from './session-cookie.ts';

/** Until it is found out, nobody in particular sends a request: what fails before is told to a visitor. */
export const beginAsVisitor = createMiddleware<RequestState>((c, next) => {
  c.set('act', { actor: { kind: 'visitor' } });
  return next();
});

/** Finds out who sends a request, and why if that is said. A program shows a token, a browser its session. */
export function identifySender(
  service: Service & { readonly origin: string; readonly identityProvider: IdentityProvider | undefined },
) {
  return createMiddleware<RequestState>(async (c, next) => {
    const authorization = c.req.header('authorization');
    const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    // Who shows something is not taken for a visitor, whatever it is.
    if (authorization !== undefined && bearer === undefined)
      return refusalResponse(c, refuse('token-invalid', {}).refusal);
    // A session counts for forms of ours, which another site cannot send, and for reading; a program writes with a token.
    const isProgram = c.req.path.startsWith('/api/') && c.req.method !== 'GET';
    const session = isProgram ? undefined : getCookie(c, sessionCookie(service.origin).name);
    const actor = await identify(service, { session, bearer });
    if (!actor.ok) return refusalResponse(c, actor.refusal);
    const reason = readReason(c.req.header('umlage-reason'));
    if (!reason.ok) return refusalResponse(c, reason.refusal);
    c.set('act', { actor: actor.value, ...(reason.value === undefined ? {} : { reason: reason.value }) });
    return next();
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
