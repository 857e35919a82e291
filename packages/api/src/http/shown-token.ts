/** Calendar programs subscribe with a name and a password, and with nothing else. */
const isCalendar = /\.ics$/u;

/** What a sender may show itself by at an address, as a 401 tells it (RFC 9110, section 11.6.1). */
export function challengeAt(path: string): string {
  return isCalendar.test(path) ? 'Bearer, Basic realm="Umlage", charset="UTF-8"' : 'Bearer';
}

/**
 * The token that the head of a request shows: as bearer, or at the address of a calendar as password beside any name (RFC
 * 7617). Nothing if it shows something else.
 */
export function shownToken(authorization: string, path: string): string | undefined {
  const bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (bearer !== undefined || !isCalendar.test(path)) return bearer;
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(authorization)?.[1];
  if (encoded === undefined) return undefined;
  const [, password] = /^[^:]*:(\S+)$/u.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  return password;
}
