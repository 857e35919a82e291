import { z } from '@hono/zod-openapi';
import { explainPool, LineReason, Money, PartyId, type PoolId, type Run } from '@umlage/core';

export const ExplainedLine = z
  .strictObject({ bearer: PartyId, portion: z.string().optional(), amount: Money, reason: LineReason })
  .meta({ id: 'ExplainedLine' });

/** The lines of a pool with their reasons, in the order of the run. */
export function explainedLines(run: Run, pool: PoolId): readonly z.output<typeof ExplainedLine>[] {
  return explainPool(run, pool).map(({ bearer, portion, cents: amount, reason }) => ({
    bearer,
    ...(portion === undefined ? {} : { portion: portion.name ?? portion.path }),
    amount,
    reason,
  }));
}
