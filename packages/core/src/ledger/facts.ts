import { z } from 'zod';
import { CostTypeId, FigureId, PartyId, ServiceId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Money } from '../exact/cents.ts';
import { ExactNumber } from '../exact/ratio.ts';

/**
 * What happened, as far as it is known. A fact has the time it is true of and the day it was recorded; facts are
 * added and never changed, and of several on the same thing the latest recorded counts.
 */

const recordedOn = LocalDate.meta({ description: 'The day this became known here' });

const notBefore = { params: { code: 'period-empty' } };
const inOrder = (stretch: { from: string; until?: string | undefined }) =>
  stretch.until === undefined || stretch.from < stretch.until;

const participation = z.strictObject({
  party: PartyId,
  service: ServiceId.optional().meta({
    description: 'The service this row is about, for rules on its users; a party with any row takes part',
  }),
  from: LocalDate,
  until: LocalDate.optional().meta({ description: 'First day without; absent: still taking part' }),
});

const keyFigure = z.strictObject({
  figure: FigureId,
  party: PartyId,
  on: LocalDate.meta({ description: 'Reference date, or the day from which the value holds' }),
  value: ExactNumber,
  source: readableText(400).meta({ description: 'Where this can be checked' }),
  series: readableText(120).optional().meta({ description: 'Statistical series, such as “Zensus 2022”' }),
  publishedOn: LocalDate.optional(),
});

const costItem = z.strictObject({
  kind: z.enum(['cost', 'revenue']).meta({ description: 'Revenue lessens what is shared' }),
  costType: CostTypeId,
  text: readableText(200),
  amount: Money,
  from: LocalDate.meta({ description: 'First day of the service the cost is for' }),
  until: LocalDate.meta({ description: 'First day after it' }),
  document: readableText(200).optional().meta({ description: 'Voucher or invoice number' }),
});

/** As reported; when it became known is for the one who records it to say. */
export const ReportedParticipation = participation.refine(inOrder, notBefore).meta({ id: 'ReportedParticipation' });
export const ReportedKeyFigure = keyFigure.meta({ id: 'ReportedKeyFigure' });
export const ReportedCostItem = costItem.refine(inOrder, notBefore).meta({ id: 'ReportedCostItem' });

export const Participation = participation
  .extend({ recordedOn })
  .refine(inOrder, notBefore)
  .readonly()
  .meta({ id: 'Participation' });
export type Participation = z.infer<typeof Participation>;

export const KeyFigure = keyFigure.extend({ recordedOn }).readonly().meta({ id: 'KeyFigure' });
export type KeyFigure = z.infer<typeof KeyFigure>;

export const CostItem = costItem.extend({ recordedOn }).refine(inOrder, notBefore).readonly().meta({ id: 'CostItem' });
export type CostItem = z.infer<typeof CostItem>;

export const Facts = z
  .strictObject({
    participation: z.array(Participation).readonly(),
    figures: z.array(KeyFigure).readonly(),
    costItems: z.array(CostItem).readonly(),
  })
  .readonly()
  .meta({ id: 'Facts' });
export type Facts = z.infer<typeof Facts>;
