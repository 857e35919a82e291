import * as z from 'zod';
import { Clause, Party, type Agreement } from '../agreement/agreement.ts';
import { CostTypeId, FigureId, PartyId, PoolId, RateId, ServiceId, TariffId } from '../base/ids.ts';
import type { Problem } from '../base/problem.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import type { Cents } from '../exact/cents.ts';
import { ExactNumber, Weight } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import { Price } from '../rules/price.ts';
import { Rule } from '../rules/rule.ts';
import type { Run } from '../run/run-result.ts';
import type { AmountInEuro } from './amount-in-euro.ts';

const source = readableText(400).meta({ description: 'On what it is assumed: a decision, a forecast, a guess' });

const MemberJoins = z
  .strictObject({
    change: z.literal('memberJoins'),
    party: z.union([PartyId, Party], { error: 'party' }).meta({
      description: 'A party of the agreement that takes no part yet, or one that is to become party to it, whole',
    }),
    from: LocalDate.meta({ description: 'The first day it takes part' }),
    services: z.array(ServiceId).max(500).default([]).meta({ description: 'The services it takes' }),
    figures: z
      .array(
        z.strictObject({
          figure: FigureId,
          value: ExactNumber,
          on: LocalDate.optional().meta({
            description: 'Its reference date; on each day on which the others are counted, unless said',
          }),
          source,
        }),
      )
      .max(1000)
      .default([])
      .meta({ description: 'Its key figures; what is missing is told and not made up' }),
  })
  .meta({ id: 'MemberJoins', description: 'A member joins on a day, with its key figures' });

const MemberLeaves = z
  .strictObject({
    change: z.literal('memberLeaves'),
    party: PartyId,
    on: LocalDate.meta({ description: 'First day without it' }),
  })
  .meta({ id: 'MemberLeaves', description: 'A member leaves on a day' });

const RuleReplaced = z
  .strictObject({
    change: z.literal('ruleReplaced'),
    pool: PoolId,
    rule: Rule.meta({ description: 'Where it names no clause, it stands on that of the rule it replaces' }),
  })
  .meta({ id: 'RuleReplaced', description: 'The cost of a pool is shared by another rule' });

const QuotaChanged = z
  .strictObject({
    change: z.literal('quotaChanged'),
    pool: PoolId,
    of: z.record(PartyId, Weight).meta({ description: 'The numbers that change; the others stay' }),
  })
  .meta({ id: 'QuotaChanged', description: 'Other numbers in the one quota of a pool' });

const FigureChanged = z
  .strictObject({
    change: z.literal('figureChanged'),
    figure: FigureId,
    party: PartyId.optional().meta({ description: 'Whose number it is; absent for an index' }),
    pool: PoolId.optional().meta({ description: 'Instead of a party: the pool whose number it is' }),
    on: LocalDate.optional().meta({ description: 'Only of this reference date; absent: all that were told' }),
    value: ExactNumber,
    source,
  })
  .meta({ id: 'FigureChanged', description: 'A key figure has another value' });

const CostMoved = z
  .strictObject({
    change: z.literal('costMoved'),
    pool: PoolId.optional().meta({ description: 'Only cost that goes into this pool' }),
    costType: CostTypeId.optional().meta({ description: 'Only cost of this type' }),
    percent: ExactNumber.meta({ description: '"10" is 10 % more; below zero is less. Revenue and grants stay' }),
  })
  .meta({ id: 'CostMoved', description: 'All cost, or that of a pool or a type, goes up or down by a percentage' });

const CostAdded = z
  .strictObject({
    change: z.literal('costAdded'),
    pool: PoolId.optional().meta({ description: 'Into which pool it goes; a cost type may stand in its place' }),
    costType: CostTypeId.optional(),
    amount: Money.meta({ description: 'Over the period; below zero is less' }),
    text: readableText(200).meta({ description: 'What it is for' }),
  })
  .meta({ id: 'CostAdded', description: 'The cost of a pool or of a type goes up or down by an amount' });

const PriceChanged = z
  .strictObject({
    change: z.literal('priceChanged'),
    tariff: TariffId,
    item: readableText(120).optional().meta({ description: 'The line of it; it may be absent where there is one' }),
    price: Price,
  })
  .meta({ id: 'PriceChanged', description: 'A line of a price list has another price' });

const RateChanged = z
  .strictObject({ change: z.literal('rateChanged'), rate: RateId, price: Money })
  .meta({ id: 'RateChanged', description: 'A dated price is another' });

/** One thing that might be otherwise. */
export const ScenarioChange = z
  .discriminatedUnion('change', [
    MemberJoins,
    MemberLeaves,
    RuleReplaced,
    QuotaChanged,
    FigureChanged,
    CostMoved,
    CostAdded,
    PriceChanged,
    RateChanged,
  ])
  .meta({ id: 'ScenarioChange', description: 'One thing that might be otherwise' });
export type ScenarioChange = z.infer<typeof ScenarioChange>;

/** What might be otherwise in a period, and how the agreement would read that brings it about. */
export const Scenario = z
  .strictObject({
    changes: z.array(ScenarioChange).max(20).readonly().default([]).meta({ description: 'All at once, in this order' }),
    from: LocalDate.optional().meta({
      description: 'From when in the period other rules, quotas and prices are tried; from its first day unless said',
    }),
    draft: z
      .strictObject({
        from: LocalDate.optional().meta({
          description: 'First day in force; the first day after the period, or a year or more later, unless said',
        }),
        clauses: z.array(Clause).max(100).default([]).meta({
          description: 'As clauses are to read: one of a known id takes the place of the clause, others are added',
        }),
      })
      .optional()
      .meta({ description: 'What the amendment of the agreement is to say beside what follows from the changes' }),
  })
  .readonly()
  .meta({ id: 'Scenario', description: 'What might be otherwise in a period' });
export type Scenario = z.infer<typeof Scenario>;

/** The period as it is, or as it would be. */
export type ScenarioSide = {
  /** Absent where it cannot be computed. */
  readonly total?: Cents;
  /** Why there is no total; of what would be, places are JSON pointers into the scenario. */
  readonly problems: readonly Problem[];
  /** Explains every amount, as that of any other period; absent where there is none. */
  readonly run?: Run;
};

/** What a bearer bears, in all and pool by pool. */
export type ScenarioShare = AmountInEuro & {
  readonly bearer: PartyId;
  readonly pools: readonly (AmountInEuro & { readonly pool: PoolId })[];
};

/** The version of the agreement that would bring a scenario about. */
export type ScenarioDraft = {
  /** Which version it amends. */
  readonly amends: Agreement;
  /** Absent where the changes make no agreement. */
  readonly agreement?: Agreement;
  /** Why not; places are JSON pointers into the scenario. */
  readonly problems: readonly Problem[];
};

/** A period as it is and as it would be: who bears how much more or less, and which agreement would bring it about. */
export type ScenarioOutcome = {
  readonly scenario: Scenario;
  readonly before: ScenarioSide;
  readonly after: ScenarioSide;
  /** Whoever bears anything or takes part on either side, by id. They add up to the total. */
  readonly shares: readonly ScenarioShare[];
  readonly total: AmountInEuro;
  /** Those who take part on both sides, together: what joins or leaves is not counted. */
  readonly staying: AmountInEuro & { readonly parties: readonly PartyId[] };
  readonly joined: readonly PartyId[];
  readonly left: readonly PartyId[];
  /** Who bears less than before, and who bears more, of those who take part on both sides; the greatest difference first. */
  readonly winners: readonly PartyId[];
  readonly losers: readonly PartyId[];
  /** Absent where nothing of the agreement is to change. */
  readonly draft?: ScenarioDraft;
};
