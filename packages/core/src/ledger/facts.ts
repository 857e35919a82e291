import { z } from 'zod';
import { CostTypeId, FigureId, PartyId, RateId, ServiceId } from '../base/ids.ts';
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
  party: PartyId.optional().meta({ description: 'Whose number it is; absent for an index, which is everyone’s' }),
  on: LocalDate.meta({
    description: 'Reference date, the day from which the value holds, or the first of its stretch',
  }),
  until: LocalDate.optional().meta({ description: 'For what is counted over a stretch: the first day after it' }),
  value: ExactNumber,
  source: readableText(400).meta({ description: 'Where this can be checked' }),
  series: readableText(120).optional().meta({ description: 'Statistical series, such as “Zensus 2022”' }),
  edition: z.int().min(1600).max(9899).optional().meta({ description: 'The year an official table is named after' }),
  publishedOn: LocalDate.optional(),
  evidence: readableText(400).optional().meta({ description: 'The document that proves it: a notice, a file, a page' }),
});

const figureInOrder = (figure: { on: string; until?: string | undefined }) =>
  inOrder({ from: figure.on, until: figure.until });

const costItem = z.strictObject({
  kind: z.enum(['cost', 'revenue']).meta({ description: 'Revenue lessens what is shared' }),
  costType: CostTypeId,
  text: readableText(200),
  amount: Money,
  from: LocalDate.meta({ description: 'First day of the service the cost is for' }),
  until: LocalDate.meta({ description: 'First day after it' }),
  service: ServiceId.optional().meta({ description: 'The service it is for, where pools are by service' }),
  arose: LocalDate.optional().meta({ description: 'The day the liability arose, where pools go by it' }),
  bearer: PartyId.optional().meta({ description: 'Who is charged with it directly, past the rule of the pool' }),
  document: readableText(200).optional().meta({ description: 'Voucher or invoice number' }),
});

const contractPrice = z.strictObject({
  party: PartyId,
  rate: RateId,
  from: LocalDate,
  until: LocalDate.optional().meta({ description: 'First day on which the common list holds again' }),
  price: Money,
  source: readableText(400).meta({ description: 'The contract it stands in' }),
});

/** As reported; when it became known is for the one who records it to say. */
export const ReportedParticipation = participation.refine(inOrder, notBefore).meta({ id: 'ReportedParticipation' });
export const ReportedKeyFigure = keyFigure.refine(figureInOrder, notBefore).meta({ id: 'ReportedKeyFigure' });
export const ReportedCostItem = costItem.refine(inOrder, notBefore).meta({ id: 'ReportedCostItem' });

export const ReportedContractPrice = contractPrice.refine(inOrder, notBefore).meta({ id: 'ReportedContractPrice' });

export const Participation = participation
  .extend({ recordedOn })
  .refine(inOrder, notBefore)
  .readonly()
  .meta({ id: 'Participation' });
export type Participation = z.infer<typeof Participation>;

export const KeyFigure = keyFigure
  .extend({ recordedOn })
  .refine(figureInOrder, notBefore)
  .readonly()
  .meta({ id: 'KeyFigure' });
export type KeyFigure = z.infer<typeof KeyFigure>;

export const CostItem = costItem.extend({ recordedOn }).refine(inOrder, notBefore).readonly().meta({ id: 'CostItem' });
export type CostItem = z.infer<typeof CostItem>;

/** A party’s own price of a rate, by a contract of its own: it goes before the common list. */
export const ContractPrice = contractPrice
  .extend({ recordedOn })
  .refine(inOrder, notBefore)
  .readonly()
  .meta({ id: 'ContractPrice' });
export type ContractPrice = z.infer<typeof ContractPrice>;

export const Facts = z
  .strictObject({
    participation: z.array(Participation).readonly(),
    figures: z.array(KeyFigure).readonly(),
    costItems: z.array(CostItem).readonly(),
    contractPrices: z.array(ContractPrice).readonly().default([]),
  })
  .readonly()
  .meta({ id: 'Facts' });
export type Facts = z.infer<typeof Facts>;
