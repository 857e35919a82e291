import { v7 as uuidV7 } from 'uuid';
import { LocalDate } from '@umlage/core';
import { z } from '@hono/zod-openapi';
import { Right } from '../access/rights.ts';
import { installation, recordChanges } from '../audit/record-changes.ts';
import { clockFrom } from '../clock.ts';
import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { tokenPrefix } from '../sign-in/identify.ts';
import { hashSecret, newSecret } from '../sign-in/secrets.ts';
import { insertToken, revokeToken, type StoredToken } from './store.ts';

// Said again in the document, where the library would write the flag into it.
const tokenName = /^[^\p{C}]{1,100}$/u;

export const NewToken = z
  .strictObject({
    name: z
      .string()
      .regex(tokenName)
      .meta({ pattern: tokenName.source, example: 'budget planning', description: 'What it is for' }),
    rights: z
      .array(Right)
      .min(1)
      .max(20)
      .meta({ description: 'What it is limited to; never more than its user may do' }),
    lastDay: LocalDate.meta({ description: 'The last day on which it holds, at most a year from now' }),
  })
  .meta({ id: 'NewToken' });
export type NewToken = z.infer<typeof NewToken>;

const day = 86_400_000;

/**
 * Lets a program act for the user who asks. The secret is told once and stored as a hash only. A token makes none that
 * may do more than itself.
 */
export async function createToken(
  context: Context,
  userId: string,
  { name, rights, lastDay }: NewToken,
): Promise<Answer<{ readonly token: StoredToken; readonly secret: string }>> {
  const { actor } = context;
  const limit = actor.kind === 'user' ? actor.limitedTo : undefined;
  const beyond = limit === undefined ? undefined : rights.find((right) => !limit.includes(right));
  if (beyond !== undefined) return refuse('right-lacking', { right: beyond });
  const createdAt = context.clock.now();
  const expiresAt = endOf(lastDay);
  if (expiresAt <= createdAt || expiresAt.getTime() > createdAt.getTime() + 366 * day)
    return refuse('token-period', { lastDay });
  const secret = `${tokenPrefix}${newSecret()}`;
  const token: StoredToken = {
    id: uuidV7(),
    userId,
    name,
    hash: hashSecret(secret),
    rights: [...new Set(rights)],
    createdAt,
    expiresAt,
    revokedAt: null,
  };
  await insertToken(context.transaction, token);
  await recordChanges(context, installation, [
    {
      action: 'added',
      subject: 'token',
      subjectId: token.id,
      after: { name, rights: [...token.rights], user: userId },
    },
  ]);
  return answer({ token, secret });
}

/** Ends a token at once. */
export async function endToken(context: Context, userId: string, id: string): Promise<Answer<true>> {
  const token = await revokeToken(context.transaction, { userId, id, at: context.clock.now() });
  if (token === undefined) return refuse('not-found', { what: 'token', id });
  await recordChanges(context, installation, [
    { action: 'removed', subject: 'token', subjectId: id, before: { name: token.name, user: userId } },
  ]);
  return answer(true);
}

/** The last second of a day in Germany. */
function endOf(lastDay: LocalDate): Date {
  const inWinter = new Date(`${lastDay}T22:59:59Z`);
  // In summer the next day has begun by then.
  return clockFrom(() => inWinter).today() === lastDay ? inWinter : new Date(`${lastDay}T21:59:59Z`);
}
