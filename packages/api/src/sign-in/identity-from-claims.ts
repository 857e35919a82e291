import { z } from '@hono/zod-openapi';
import type { ProvenIdentity } from './identity-provider.ts';

const Claims = z.object({
  iss: z.string().min(1),
  // As OpenID Connect limits it; others no database could store.
  sub: z.string().regex(/^[^\p{C}]{1,255}$/u),
});

/** Of whom proven claims speak; `undefined` where they name nobody. */
export function identityFrom(claims: Readonly<Record<string, unknown>>): ProvenIdentity | undefined {
  const { success, data } = Claims.safeParse(claims);
  if (!success) return undefined;
  return { issuer: data.iss, subject: data.sub, name: nameIn(claims) ?? cleanName(data.sub) ?? 'unnamed' };
}

/** What people call themselves at the provider: first what they type there. */
export function nameIn(claims: Readonly<Record<string, unknown>>): string | undefined {
  return ['preferred_username', 'email', 'name'].map((claim) => cleanName(claims[claim])).find(Boolean);
}

/** On one line, with nothing that hides or turns round what stands beside it. */
function cleanName(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  const cleaned = name.normalize('NFC').replaceAll(/\s/gu, ' ').replaceAll(/\p{C}/gu, '').replaceAll(/ +/g, ' ').trim();
  // By whole characters, since half of one is no text.
  return /^.{1,100}/u.exec(cleaned)?.[0].trim();
}
