import { z } from '@hono/zod-openapi';
import { subHours } from 'date-fns';
import { identityOf } from '../access/actor.ts';
import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { sha256Of } from '../sha256.ts';
import { claimKey, forgetKeys, keepReply } from './store.ts';

/** What was answered, as far as it is answered again. */
export const Reply = z.strictObject({
  status: z.int(),
  body: z.string(),
  headers: z.record(z.string(), z.string()),
});
export type Reply = z.infer<typeof Reply>;

const hoursKept = 24;

/**
 * Carries out a request that creates, once for each key: sent again within a day, it is answered as it was. What is
 * refused is not kept, since nothing was done. Refused itself where the key came with another request.
 */
export async function once(
  context: Context,
  request: { readonly key: string; readonly route: string; readonly body: string },
  work: () => Promise<Answer<{ readonly reply: Reply; readonly kept: Reply }>>,
): Promise<Answer<Reply>> {
  const { transaction, clock } = context;
  const claim = { actorId: identityOf(context.actor).id, route: request.route, key: request.key };
  const requestSha256 = sha256Of(request.body);
  await forgetKeys(transaction, claim.actorId, subHours(clock.now(), hoursKept));
  const earlier = await claimKey(transaction, { ...claim, requestSha256, reply: null, createdAt: clock.now() });
  if (earlier !== undefined) {
    if (earlier.requestSha256 !== requestSha256 || earlier.reply === null)
      return refuse('key-used-otherwise', { key: request.key });
    const reply = Reply.parse(JSON.parse(earlier.reply));
    return answer({ ...reply, headers: { ...reply.headers, 'idempotent-replayed': 'true' } });
  }
  const done = await work();
  if (!done.ok) return done;
  await keepReply(transaction, claim, JSON.stringify(done.value.kept));
  return answer(done.value.reply);
}
