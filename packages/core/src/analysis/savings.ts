import * as z from 'zod';
import { PartyId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { Money } from '../exact/money.ts';

/** Where an amount or a series of numbers can be checked. */
export const ComparisonSource = z
  .strictObject({ title: readableText(200), url: z.url({ protocol: /^https?$/ }).optional() })
  .readonly();

/** What the same service costs, or would cost, without the cooperation. */
export const Baseline = z
  .strictObject({
    parties: z
      .array(PartyId)
      .min(1)
      .readonly()
      .optional()
      .meta({ description: 'Whose stand-alone cost, of several together; absent: of all bearers together' }),
    period: Period,
    amount: Money,
    text: readableText(400).meta({ description: 'What was compared, in words' }),
    source: ComparisonSource,
    estimate: z.boolean().meta({ description: 'True unless the amount was really paid' }),
    recordedOn: LocalDate,
  })
  .readonly()
  .meta({ id: 'Baseline' });
export type Baseline = z.infer<typeof Baseline>;

/** Cost alone beside cost together, and what the difference is. */
export const Saving = z
  .strictObject({
    baseline: Baseline,
    cost: Money.meta({ description: 'What the cooperation charges for the same period' }),
    saving: Money.meta({ description: 'Negative: the cooperation costs more' }),
  })
  .readonly()
  .meta({ id: 'Saving' });
export type Saving = z.infer<typeof Saving>;
