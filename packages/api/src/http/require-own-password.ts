import { createMiddleware } from 'hono/factory';
import type { RequestState } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { refusalResponse } from './refusal-response.ts';

const open = ['/account', '/account/password', '/sign-in', '/sign-in/elsewhere', '/sign-in/returned', '/sign-out'];

/** Whoever came in with a one-time password sees and does nothing before it is changed. */
export const requireOwnPassword = createMiddleware<RequestState>((c, next) => {
  const { actor } = c.get('act');
  if (actor.kind !== 'user' || !actor.mustChangePassword || open.includes(c.req.path)) return next();
  return Promise.resolve(
    c.req.path.startsWith('/api/')
      ? refusalResponse(c, refuse('password-temporary', {}).refusal)
      : c.redirect('/account', 303),
  );
});
