import type { CookieOptions } from 'hono/utils/cookie';

/** The cookie of a session: no script reads it, no other site sends it along with a form, and with TLS nobody else sets it. */
export function sessionCookie(origin: string): { readonly name: string; readonly options: CookieOptions } {
  const secure = origin.startsWith('https:');
  return {
    name: secure ? '__Host-umlage' : 'umlage',
    options: { path: '/', httpOnly: true, sameSite: 'Lax', secure },
  };
}
