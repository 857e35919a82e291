import { z } from '@hono/zod-openapi';
import {
  AccountStatement,
  AdvancePayment,
  Correction,
  describeProblem,
  ExactNumber,
  Money,
  PartyId,
  Period,
  PoolCost,
  poolCosts,
  PoolId,
  settleMembers,
  shownItem,
  Severity,
  ShownItem,
  StatementTaxes,
  SupportCost,
  supportCosts,
  type Language,
  type PoolResult,
  type Run,
} from '@umlage/core';
import { statementsOf } from '../statements/draw-up.ts';
import type { ComputedRun } from './read-run.ts';
import { presentOutline, RunOutline } from './run-outline.ts';

export const Finding = z
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

const Settled = z.strictObject({
  party: PartyId,
  total: Money,
  taxes: StatementTaxes.optional(),
  advancesPaid: Money,
  balance: Money,
  correction: Correction.optional(),
});

const result = {
  segments: z.array(z.strictObject({ period: Period, version: z.int(), takingPart: z.array(PartyId) })),
  pools: z.array(z.strictObject({ cost: PoolCost, blocked: z.boolean(), lines: z.array(RunLine) })),
  supports: z.array(SupportCost).meta({ description: 'Pools whose cost was handed on to those that are shared' }),
  setAside: z.array(ShownItem).meta({ description: 'What is shown only, and belongs to no pool' }),
  accounts: z.array(AccountStatement),
};

/** What a run comes to, in no language: what a frozen run keeps. */
export const RunResult = z.strictObject({
  format: z.literal('umlage-run-result/1'),
  ...result,
  members: z.array(Settled),
});
export type RunResult = z.output<typeof RunResult>;

export const RunResource = RunOutline.extend({
  ...result,
  members: z.array(Settled.extend({ statement: z.string().meta({ description: 'Address of the statement' }) })),
  advances: z.array(AdvancePayment),
  findings: z.array(Finding).meta({ description: 'The gravest first' }),
}).meta({ id: 'Run' });

export function resultOf(computed: ComputedRun): RunResult {
  const { run, accounts } = computed;
  return {
    format: 'umlage-run-result/1',
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
    members: settledIn(computed),
  };
}

/** Where statements are corrected, as the statements say it; a run that is blocked corrects none yet. */
function settledIn(computed: ComputedRun): RunResult['members'] {
  const { stored, run, input } = computed;
  const statements = input.corrects === undefined ? undefined : statementsOf(computed);
  if (statements?.ok === true)
    return statements.value.map(({ recipient, total, taxes, advancesPaid, balance, correction }) => ({
      party: recipient.id,
      total,
      ...(taxes === undefined ? {} : { taxes }),
      advancesPaid,
      balance,
      ...(correction === undefined ? {} : { correction }),
    }));
  return settleMembers(run, stored.advances).map(({ party, total, taxes, advancesPaid, balance }) => ({
    party,
    total,
    ...(taxes === undefined ? {} : { taxes }),
    advancesPaid,
    balance,
  }));
}

export function presentRun(
  computed: ComputedRun,
  { slug, language }: { readonly slug: string; readonly language: Language },
): z.output<typeof RunResource> {
  const { stored, run } = computed;
  const { format: _format, members, ...rest } = resultOf(computed);
  return {
    ...presentOutline(stored),
    ...rest,
    members: members.map((settled) => ({
      ...settled,
      statement: `/api/v1/cooperations/${slug}/runs/${stored.id}/statements/${settled.party}`,
    })),
    advances: [...stored.advances],
    findings: presentFindings(run, language),
  };
}

export function presentFindings(run: Run, language: Language): z.output<typeof Finding>[] {
  return run.findings.map(({ severity, problem }) => ({
    severity,
    code: problem.code,
    pointer: problem.path,
    ...(problem.place.pool === undefined ? {} : { pool: problem.place.pool }),
    ...(problem.place.party === undefined ? {} : { party: problem.place.party }),
    ...describeProblem(problem, language, run.agreement),
  }));
}

function presentPool(pool: PoolResult, cost: PoolCost): RunResult['pools'][number] {
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
