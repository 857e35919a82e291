import { cents, Money, PartyId, PoolId, type LastShare, type Period, type RunKind } from '@umlage/core';
import { z } from '@hono/zod-openapi';
import type { CooperationContext } from '../context.ts';
import { findSnapshot, listRuns } from './store.ts';

const Shares = z.object({
  pools: z.array(
    z.object({
      cost: z.object({ pool: PoolId }),
      lines: z.array(z.object({ bearer: PartyId, amount: Money })),
    }),
  ),
});

/** What each party bore of each pool in the last settlement that was issued; nothing before the first. */
export async function lastSharesBefore(
  { transaction, cooperation }: CooperationContext,
  { period, kind }: { readonly period: Period; readonly kind: RunKind },
): Promise<readonly LastShare[]> {
  if (kind !== 'settlement') return [];
  const issued = await listRuns(transaction, cooperation.id, { status: ['issued'] });
  const last = issued.find((run) => run.kind === 'settlement' && run.period.until <= period.from);
  const snapshot = last === undefined ? undefined : await findSnapshot(transaction, cooperation.id, last.id);
  if (snapshot === undefined) return [];
  return Shares.parse(JSON.parse(snapshot.result)).pools.flatMap(({ cost, lines }) =>
    [...Map.groupBy(lines, ({ bearer }) => bearer)].map(([party, borne]) => ({
      pool: cost.pool,
      party,
      amount: cents(borne.reduce((sum, { amount }) => sum + amount, 0)),
    })),
  );
}
