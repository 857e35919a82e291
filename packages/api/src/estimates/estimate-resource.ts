import { z } from '@hono/zod-openapi';
import {
  CostTrend,
  CostTypeId,
  describeProblem,
  estimatedCostInWords,
  FigureId,
  LocalDate,
  Money,
  PartyId,
  Period,
  PoolId,
  ComputedNumber,
  type Agreement,
  type EstimatedYear,
  type Language,
  type Problem,
} from '@umlage/core';
import { Finding } from '../runs/run-resource.ts';
import type { EstimateMade } from './estimate-years.ts';

const EstimatedCostShown = z
  .strictObject({
    costType: CostTypeId,
    kind: z.enum(['cost', 'revenue', 'grant', 'inKind']),
    because: z.enum(['planned', 'trend', 'unchanged', 'booked', 'computed', 'left']).meta({
      description: '`trend` and `unchanged` are estimates; `computed`: from assets, posts and accounts',
    }),
    amount: Money,
    base: Money.optional().meta({ description: 'In the base year; absent for what is not taken from there' }),
    trends: z.array(z.strictObject({ year: Period, trend: CostTrend.optional() })),
    bookedSoFar: Money.optional().meta({ description: 'Of the year, and contained in the estimate' }),
    text: z.string().meta({ description: 'What it is taken from, in the language of the answer' }),
  })
  .meta({ id: 'EstimatedCost' });

const EstimatedYearShown = z
  .strictObject({
    period: Period,
    total: Money.optional().meta({ description: 'Absent, with the shares, where the year cannot be computed' }),
    shares: z
      .array(
        z.strictObject({
          party: PartyId,
          amount: Money,
          change: Money.optional().meta({ description: 'Against the year before' }),
          pools: z.array(z.strictObject({ pool: PoolId, amount: Money })),
        }),
      )
      .optional(),
    costs: z.array(EstimatedCostShown),
    joined: z.array(PartyId),
    left: z.array(PartyId),
    problems: z.array(Finding).meta({ description: 'Why it cannot be computed' }),
  })
  .meta({ id: 'EstimatedYear' });

export const BudgetEstimate = z
  .strictObject({
    asKnownOn: LocalDate,
    base: EstimatedYearShown,
    years: z.array(EstimatedYearShown),
    carried: z
      .array(
        z.strictObject({
          figure: FigureId,
          party: PartyId.optional(),
          pool: PoolId.optional(),
          on: LocalDate,
          value: ComputedNumber,
        }),
      )
      .meta({ description: 'Key figures that were counted last on a day, and are taken to be the same from then on' }),
    findings: z.array(Finding),
  })
  .meta({ id: 'BudgetEstimate', description: 'An estimate: the cost of years to come, and who bears it' });

export function presentEstimate(
  { base, years, carried, findings, asKnownOn, agreement }: EstimateMade,
  language: Language,
): z.output<typeof BudgetEstimate> {
  const show = (year: EstimatedYear) => presentYear(year, { base: base.period, agreement, language });
  return {
    asKnownOn,
    base: show(base),
    years: years.map(show),
    carried: [...carried],
    findings: findings.map((found) => present('warns', found, { agreement, language })),
  };
}

type Telling = { readonly agreement: Agreement; readonly language: Language };

function presentYear(
  { period, total, shares, costs, joined, left, problems }: EstimatedYear,
  { base, ...telling }: Telling & { readonly base: Period },
): z.output<typeof EstimatedYearShown> {
  return {
    period,
    ...(total === undefined ? {} : { total }),
    ...(shares === undefined ? {} : { shares: shares.map(({ pools, ...share }) => ({ ...share, pools: [...pools] })) }),
    costs: costs.map(({ trends, ...cost }) => ({
      ...cost,
      trends: [...trends],
      text: estimatedCostInWords({ ...cost, trends }, base, telling.language),
    })),
    joined: [...joined],
    left: [...left],
    problems: problems.map((found) => present('blocks', found, telling)),
  };
}

function present(
  severity: 'blocks' | 'warns',
  found: Problem,
  { agreement, language }: Telling,
): z.output<typeof Finding> {
  const { pool, party } = found.place;
  return {
    severity,
    code: found.code,
    pointer: found.path,
    ...(pool === undefined ? {} : { pool }),
    ...(party === undefined ? {} : { party }),
    ...describeProblem(found, language, agreement),
  };
}
