import * as z from 'zod';
import { ClauseId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { DayOfYear, LocalDate } from '../calendar/local-date.ts';
import { TimeSpan } from '../calendar/time-span.ts';
import { ExactNumber, Percent, Weight } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import { Selection } from '../rules/rule.ts';

const clause = ClauseId.optional();

/** Of what advances are a part. */
export const AdvanceBasis = z.enum(['budget', 'lastSettlement', 'lastAdvances']).meta({
  id: 'AdvanceBasis',
  description: 'Shares of the budget, those of the last settlement, or what was asked for in the year before',
});
export type AdvanceBasis = z.infer<typeof AdvanceBasis>;

/** What is asked for ahead: of how much, in how many parts, and when. */
export const AdvanceTerms = z
  .strictObject({
    basis: AdvanceBasis,
    percent: Percent.optional().meta({ description: 'Of the basis; all of it unless said' }),
    provisional: AdvanceBasis.optional().meta({
      description: 'The basis as long as the budget is not in force; nothing is asked for before unless said',
    }),
    on: z.union([z.literal('onDemand'), z.array(DayOfYear).min(1).max(12)], { error: 'advanceDays' }).meta({
      description:
        'The days of the year in order: one that is no later than the one before it is of the next year. Or at need',
    }),
    unit: Money.optional().meta({ description: 'To what an instalment is rounded; the last takes the rest' }),
    dueIn: TimeSpan.optional().meta({ description: 'After receipt of the demand; on the day itself unless said' }),
    clause,
  })
  .meta({ id: 'AdvanceTerms', description: 'What is asked for ahead: of how much, in how many parts, and when' });
export type AdvanceTerms = z.infer<typeof AdvanceTerms>;

/** When the settlement is due, and what becomes of the balance. */
export const SettlementTerms = z
  .strictObject({
    dueInDays: z.int().min(1).max(365).meta({ description: 'Days after receipt until a balance is due' }),
    by: DayOfYear.optional().meta({ description: 'Of the year after: the statements are sent by then' }),
    credit: z.enum(['refund', 'nextAdvances']).optional().meta({
      description: 'What is left to a member is paid back, or set against its next advances; paid back unless said',
    }),
    clause,
  })
  .meta({ id: 'SettlementTerms' });
export type SettlementTerms = z.infer<typeof SettlementTerms>;

/**
 * How services are taxed from a day on, by the day of the service: not taxable (§ 2b UStG), exempt (§ 4 Nr. 29 UStG) or
 * taxable at a rate. Of several that fit a party the latest counts; of one day the one that names parties.
 */
export const TaxTerms = z
  .strictObject({
    from: LocalDate,
    treatment: z.enum(['notTaxable', 'exempt', 'taxable']),
    percent: Percent.optional().meta({ description: 'Of what is taxable' }),
    costs: z.enum(['gross', 'net']).meta({
      description: 'Whether cost is shared with the tax in it, or less the input tax that is deducted',
    }),
    parties: Selection.optional().meta({ description: 'Everyone unless said; for cost, that is what counts' }),
    legalBasis: readableText(200).meta({ description: 'As statements cite it: “§ 2b Abs. 3 Nr. 2 UStG”' }),
    clause,
  })
  .meta({ id: 'TaxTerms', description: 'How services are taxed, by the day of the service' });
export type TaxTerms = z.infer<typeof TaxTerms>;

/** What § 247 BGB calls the base rate, as the Deutsche Bundesbank publishes it for each half-year; may be below zero. */
export const BaseRate = z
  .strictObject({ from: LocalDate, percent: ExactNumber })
  .meta({ id: 'BaseRate', description: 'Base rate of § 247 BGB of the half-year in which the day lies, from it on' });
export type BaseRate = z.infer<typeof BaseRate>;

const points = { description: 'Percentage points above the base rate' };

/** What is paid on top of what is paid late. */
export const LateTerms = z
  .discriminatedUnion('scheme', [
    z
      .strictObject({
        scheme: z.literal('bgb288'),
        points: Weight.meta(points),
        lumpSum: Money.optional().meta({ description: 'Once, by § 288 Abs. 5 BGB' }),
        baseRates: z
          .array(BaseRate)
          .max(200)
          .default([])
          .meta({ description: 'Where they are not those that are published, or not published yet' }),
        clause,
      })
      .meta({ description: 'Interest on arrears, § 288 BGB' }),
    z
      .strictObject({ scheme: z.literal('ao240'), clause })
      .meta({ description: 'One percent for each month that was started, § 240 AO' }),
  ])
  .meta({ id: 'LateTerms', description: 'What is paid on top of what is paid late' });
export type LateTerms = z.infer<typeof LateTerms>;
