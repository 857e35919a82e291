import { z } from '@hono/zod-openapi';
import {
  AccountStatement,
  AdvancePayment,
  describeProblem,
  ExactNumber,
  LocalDate,
  Money,
  PartyId,
  Period,
  PoolCost,
  poolCosts,
  PoolId,
  RunKind,
  settleMembers,
  shownItem,
  Severity,
  ShownItem,
  SupportCost,
  supportCosts,
  type Language,
  type PoolResult,
} from '@umlage/core';
import type { ComputedRun } from './read-run.ts';
import type { StoredRun } from './store.ts';

const outline = {
  id: z.uuid(),
  status: z.literal('preview').meta({ description: 'Computed anew from what is recorded whenever it is read' }),
  kind: RunKind,
  period: Period,
  asKnownOn: LocalDate,
  drawnUpOn: LocalDate,
};

export const RunOutline = z.strictObject(outline).meta({ id: 'RunOutline' });

const Finding = z
  .strictObject({
    severity: Severity,
    code: z.string(),
    pointer: z.string().meta({ description: 'Into the agreement document, or the facts' }),
    pool: PoolId.optional(),
    party: PartyId.optional(),
    title: z.string(),
    detail: z.string(),
    remedy: z.string(),
  })
  .meta({ id: 'Finding' });

const RunLine = z
  .strictObject({
    bearer: PartyId,
    portion: z.string().optional(),
    exact: ExactNumber.meta({ description: 'Cents before rounding' }),
    amount: Money,
  })
  .meta({ id: 'RunLine' });

export const RunResource = z
  .strictObject({
    ...outline,
    segments: z.array(z.strictObject({ period: Period, version: z.int(), takingPart: z.array(PartyId) })),
    pools: z.array(z.strictObject({ cost: PoolCost, blocked: z.boolean(), lines: z.array(RunLine) })),
    supports: z.array(SupportCost).meta({ description: 'Pools whose cost was handed on to those that are shared' }),
    setAside: z.array(ShownItem).meta({ description: 'What is shown only, and belongs to no pool' }),
    accounts: z.array(AccountStatement),
    members: z.array(
      z.strictObject({
        party: PartyId,
        total: Money,
        advancesPaid: Money,
        balance: Money,
        statement: z.string().meta({ description: 'Address of the statement' }),
      }),
    ),
    advances: z.array(AdvancePayment),
    findings: z.array(Finding).meta({ description: 'The gravest first' }),
  })
  .meta({ id: 'Run' });

export function presentOutline({
  id,
  status,
  kind,
  period,
  asKnownOn,
  drawnUpOn,
}: StoredRun): z.output<typeof RunOutline> {
  return { id, status, kind, period, asKnownOn, drawnUpOn };
}

export function presentRun(
  { stored, run, accounts }: ComputedRun,
  { slug, language }: { readonly slug: string; readonly language: Language },
): z.output<typeof RunResource> {
  return {
    ...presentOutline(stored),
    segments: run.segments.map(({ from, until, version, takingPart }) => ({
      period: { from, until },
      version,
      takingPart: [...takingPart],
    })),
    pools: poolCosts(run).flatMap((cost, index) => {
      const pool = run.pools[index];
      return pool === undefined ? [] : [presentPool(pool, cost)];
    }),
    supports: [...supportCosts(run)],
    setAside: run.setAside.map(shownItem),
    accounts: [...accounts],
    members: settleMembers(run, stored.advances).map((settled) => ({
      ...settled,
      statement: `/api/v1/cooperations/${slug}/runs/${stored.id}/statements/${settled.party}`,
    })),
    advances: [...stored.advances],
    findings: run.findings.map(({ severity, problem }) => ({
      severity,
      code: problem.code,
      pointer: problem.path,
      ...(problem.place.pool === undefined ? {} : { pool: problem.place.pool }),
      ...(problem.place.party === undefined ? {} : { party: problem.place.party }),
      ...describeProblem(problem, language, run.agreement),
    })),
  };
}

function presentPool(pool: PoolResult, cost: PoolCost): z.output<typeof RunResource>['pools'][number] {
  return {
    cost,
    blocked: pool.blocked,
    lines: pool.lines.map(({ bearer, portion, exact, cents: amount }) => ({
      bearer,
      ...(portion === undefined ? {} : { portion: portion.name ?? portion.path }),
      exact,
      amount,
    })),
  };
}
