import * as z from 'zod';
import { CostTypeId, type FigureId, type PartyId, type PoolId } from '../base/ids.ts';
import type { Problem } from '../base/problem.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Cents } from '../exact/cents.ts';
import { ExactNumber } from '../exact/exact-number.ts';
import type { Ratio } from '../exact/ratio.ts';
import type { CostItem } from '../ledger/facts.ts';
import type { Run } from '../run/run-result.ts';

/** How the cost of one type is taken to move from one year to the next. */
export const CostTrend = z
  .strictObject({
    costType: CostTypeId,
    percent: ExactNumber.meta({ description: 'From one year to the next: "3" is 3 % more; below zero is less' }),
    from: LocalDate.optional().meta({
      description: 'For years that begin on this day or later, until a later trend of the type; absent: from the first',
    }),
    source: readableText(400).meta({ description: 'Where this can be checked, such as a decree on budgets' }),
  })
  .readonly()
  .meta({ id: 'CostTrend', description: 'How the cost of one type is taken to move from one year to the next' });
export type CostTrend = z.infer<typeof CostTrend>;

/** On which year's cost, and on what assumptions, the years after it are estimated. */
export const EstimateQuestion = z
  .strictObject({
    base: LocalDate.meta({ description: 'First day of the year whose cost is carried on' }),
    years: z.int().min(1).max(10).meta({ description: 'How many years after it are estimated' }),
    asKnownOn: LocalDate.meta({ description: 'Facts recorded and versions known after this day are not seen' }),
    trends: z.array(CostTrend).max(1000).readonly().meta({
      description: 'Cost of a type without one is carried on unchanged, and the estimate says so',
    }),
  })
  .readonly()
  .meta({ id: 'EstimateQuestion' });
export type EstimateQuestion = z.infer<typeof EstimateQuestion>;

/**
 * From what the cost of one type in a year is taken: it is `planned` in the budget; a `trend` moves that of the base year,
 * or none does and it stays `unchanged`; it was `booked` for several years at once; it is `computed` from assets, posts
 * or accounts by the terms in force; or it is no more, as who bore it directly `left`.
 */
export type EstimatedCost = {
  readonly costType: CostTypeId;
  readonly kind: CostItem['kind'];
  readonly because: 'planned' | 'trend' | 'unchanged' | 'booked' | 'computed' | 'left';
  readonly amount: Cents;
  /** What it came to in the base year; absent for what is not taken from there. */
  readonly base?: Cents;
  /** By which it moved from the base year on, the latest last; a year without a trend has none. */
  readonly trends: readonly { readonly year: Period; readonly trend?: CostTrend }[];
  /** What is booked for the year already and stands in the estimate through the trend, so that it is not counted again. */
  readonly bookedSoFar?: Cents;
};

/** What a member bears in a year. */
export type EstimatedShare = {
  readonly party: PartyId;
  readonly amount: Cents;
  /** Pool by pool. */
  readonly pools: readonly { readonly pool: PoolId; readonly amount: Cents }[];
  /** More than in the year before; absent where that one cannot be computed. */
  readonly change?: Cents;
};

/** One estimated year. */
export type EstimatedYear = {
  readonly period: Period;
  /** By cost type, in the order of the agreement. */
  readonly costs: readonly EstimatedCost[];
  /** Who takes part and did not in the year before, and the other way round. */
  readonly joined: readonly PartyId[];
  readonly left: readonly PartyId[];
  /** By party's id; absent, with the total, where the year cannot be computed. */
  readonly shares?: readonly EstimatedShare[];
  readonly total?: Cents;
  /** Why the year cannot be computed. */
  readonly problems: readonly Problem[];
  /** Explains every amount, as that of any other year; absent where there is none. */
  readonly run?: Run;
};

/** A key figure that was counted last on a day, and is taken to be the same from then on. */
export type CarriedFigure = {
  readonly figure: FigureId;
  readonly party?: PartyId;
  readonly pool?: PoolId;
  readonly on: LocalDate;
  readonly value: Ratio;
};

/** The cost of years to come, and who bears it: an estimate, each part with what it is taken from. */
export type Estimate = {
  readonly base: EstimatedYear;
  readonly years: readonly EstimatedYear[];
  /** By figure, pool and party. */
  readonly carried: readonly CarriedFigure[];
  /** `trend-without-cost`, `base-year-without-cost` */
  readonly findings: readonly Problem[];
};
