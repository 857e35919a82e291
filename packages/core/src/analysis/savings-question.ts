import * as z from 'zod';
import { FigureId, PartyId, PriceIndexId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Percent, PositiveNumber } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import { ComparisonSource } from './savings.ts';

/** A series by which cost alone is carried from one year to another: with twice the value, it is twice as much. */
export const PriceIndex = z
  .strictObject({
    id: PriceIndexId,
    title: readableText(200).meta({ description: 'Such as "Verbraucherpreisindex, 2020 = 100"' }),
    source: ComparisonSource,
    values: z
      .array(z.strictObject({ year: z.int().min(1600).max(9899), value: PositiveNumber }).readonly())
      .min(1)
      .max(1000)
      .readonly()
      .meta({ description: 'One for each year' }),
  })
  .readonly()
  .meta({ id: 'PriceIndex', description: 'By which cost alone is carried from one year to another' });
export type PriceIndex = z.infer<typeof PriceIndex>;

/** What is spent once to work together, such as buildings, devices or the migration. */
export const Investment = z
  .strictObject({
    parties: z
      .array(PartyId)
      .min(1)
      .readonly()
      .optional()
      .meta({ description: 'Who spends it; absent: all that are compared, together' }),
    on: LocalDate,
    amount: Money.meta({ description: 'Below zero: received, as a grant is' }),
    text: readableText(200),
    source: ComparisonSource,
    estimate: z.boolean().meta({ description: 'True unless it was really spent' }),
  })
  .readonly()
  .meta({ id: 'Investment', description: 'What is spent once to work together' });
export type Investment = z.infer<typeof Investment>;

/** By how much what is uncertain is moved, to see what hangs on it. */
export const SensitivitySteps = z
  .strictObject({
    costPercent: Percent.meta({ description: 'The cost, alone or together, so many percent lower and higher' }),
    ratePoints: Percent.meta({ description: 'The rate so many percentage points lower and higher' }),
  })
  .readonly()
  .meta({ id: 'SensitivitySteps' });
export type SensitivitySteps = z.infer<typeof SensitivitySteps>;

/** On what assumptions cost alone and cost together are compared over several years. */
export const SavingsQuestion = z
  .strictObject({
    asKnownOn: LocalDate.meta({ description: 'Cost alone that was recorded later is not seen' }),
    index: PriceIndex.optional().meta({
      description: 'Without one, cost alone is compared in the periods only that it was recorded for',
    }),
    investments: z.array(Investment).max(1000).readonly(),
    rate: Percent.optional().meta({ description: 'Percent of interest a year; without one there is no present value' }),
    perUnit: z
      .array(FigureId)
      .max(20)
      .readonly()
      .meta({ description: 'Key figures of parties: the saving for each inhabitant, each workplace …' }),
    sensitivity: SensitivitySteps.optional(),
  })
  .readonly()
  .meta({ id: 'SavingsQuestion' });
export type SavingsQuestion = z.infer<typeof SavingsQuestion>;
