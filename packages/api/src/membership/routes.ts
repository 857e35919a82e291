import { z } from '@hono/zod-openapi';
import { ClauseId, Money, PartyId, Period } from '@umlage/core';
import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { AskedChange, settleMembershipChange, type MembershipChangeSettled } from './settle-membership-change.ts';

const ChangeSettlement = z
  .strictObject({
    ...AskedChange.shape,
    version: z.int().meta({ description: 'Of the agreement that says what is paid' }),
    parts: z.array(
      z.strictObject({
        part: z.enum(['recomputation', 'lumpSum', 'assets']),
        clause: ClauseId.optional(),
        base: Money.meta({ description: 'What the rule is applied to: lump sum, book value, cost of the past period' }),
        period: Period.optional().meta({ description: 'Of a recomputation' }),
        shares: z.array(
          z.strictObject({
            party: PartyId,
            before: Money.meta({ description: 'What it bears without the change' }),
            after: Money.meta({ description: 'What it bears with it' }),
            amount: Money.meta({ description: 'Positive is paid, negative is received; nothing in all' }),
          }),
        ),
      }),
    ),
    totals: z.array(z.strictObject({ party: PartyId, amount: Money })),
  })
  .meta({ id: 'ChangeSettlement', description: 'What is paid once because somebody joins or leaves, or all ends' });

export function membershipRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'get',
      path: '/change-settlement',
      tag: 'statements',
      operation: 'readChangeSettlement',
      summary: 'Compute what is paid once when somebody joins or leaves, or the cooperation ends',
      right: 'read-all',
      query: AskedChange,
      result: ChangeSettlement,
      resultDescription: 'Part by part as the agreement says, from what is recorded and issued now',
    },
    async (context, { query }) => {
      const settled = await settleMembershipChange(context, query);
      return settled.ok ? answer({ value: present(settled.value) }) : settled;
    },
  );
  return router;
}

function present({
  settlement: { change, parts, totals },
  agreement,
}: MembershipChangeSettled): z.output<typeof ChangeSettlement> {
  return {
    ...change,
    version: agreement.version.number,
    parts: parts.map(({ shares, ...part }) => ({ ...part, shares: [...shares] })),
    totals: [...totals],
  };
}
