import * as z from 'zod';
import { AssetId, CostItemId, CostTypeId, FigureId, PartyId, PoolId, PostId, RateId, ServiceId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { ExactNumber, Weight } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';

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
  pool: PoolId.optional().meta({ description: 'Instead of a party: the pool whose number it is' }),
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
  kind: z.enum(['cost', 'revenue', 'grant', 'inKind']).meta({
    description: 'Revenue and grants lessen what is shared; what is contributed in kind is shown only',
  }),
  item: CostItemId.optional().meta({
    description: 'A name by which it can be told again: of several with one name the latest recorded counts',
  }),
  costType: CostTypeId,
  text: readableText(200),
  amount: Money,
  inputTax: Money.optional().meta({
    description: 'The tax contained in the amount that can be deducted as input tax once the service is taxable',
  }),
  budget: z.boolean().optional().meta({
    description: 'Planned, for advances: a settlement does not see it; an advance that finds any sees nothing else',
  }),
  from: LocalDate.meta({ description: 'First day of the service the cost is for' }),
  until: LocalDate.meta({ description: 'First day after it' }),
  service: ServiceId.optional().meta({ description: 'The service it is for, where pools are by service' }),
  arose: LocalDate.optional().meta({ description: 'The day the liability arose, where pools go by it' }),
  bearer: PartyId.optional().meta({ description: 'Who is charged with it directly, past the rule of the pool' }),
  provider: PartyId.optional().meta({ description: 'Of a contribution in kind: who makes it' }),
  account: PartyId.optional().meta({
    description: 'The account that a cost goes into, as a reserve that is built up, or that a revenue is taken from',
  }),
  condition: z
    .strictObject({
      text: readableText(400),
      state: z.enum(['open', 'met', 'failed']).meta({ description: 'Only what is met lessens what is shared' }),
    })
    .optional()
    .meta({ description: 'Of a grant: what it hangs on' }),
  document: readableText(200).optional().meta({ description: 'Voucher or invoice number' }),
});

const asset = z.strictObject({
  asset: AssetId.meta({ description: 'Of several rows on one asset the latest recorded counts' }),
  text: readableText(200),
  costType: CostTypeId.meta({ description: 'Of its depreciation and interest; the pool follows from it' }),
  service: ServiceId.optional(),
  cost: Money.meta({ description: 'Of acquisition or production' }),
  from: LocalDate.meta({ description: 'The day it was put to use; depreciation begins with that month' }),
  lifeMonths: z
    .int()
    .min(1)
    .max(1200)
    .optional()
    .meta({ description: 'Useful life; absent for what does not wear out, such as land' }),
  residual: Money.optional().meta({ description: 'What it is worth after its useful life; nothing unless said' }),
  grants: z
    .array(z.strictObject({ text: readableText(200), amount: Money }))
    .max(50)
    .default([])
    .meta({ description: 'Investment grants: released over its life like the depreciation' }),
  disposed: z
    .strictObject({ on: LocalDate, proceeds: Money })
    .optional()
    .meta({ description: 'When it was sold or scrapped, and what for' }),
  document: readableText(200).optional(),
});

const post = z.strictObject({
  post: PostId.meta({ description: 'Of several rows on one post and first day the latest recorded counts' }),
  text: readableText(200),
  rate: RateId.meta({ description: 'The dated price of a full post and year' }),
  posts: Weight.meta({ description: 'Full-time equivalents: "0.5"' }),
  costType: CostTypeId,
  service: ServiceId.optional(),
  from: LocalDate,
  until: LocalDate.optional().meta({ description: 'First day without; absent: still there' }),
});

const accountEntry = z.strictObject({
  account: PartyId,
  on: LocalDate.meta({ description: 'The last day of the period it closes, or of the booking' }),
  amount: Money.meta({ description: 'What is owed to the members, as after over-recovery; below zero: by them' }),
  text: readableText(200),
  source: readableText(400).meta({ description: 'Where this can be checked, such as the run that found it' }),
});

const contractPrice = z.strictObject({
  party: PartyId,
  rate: RateId,
  from: LocalDate,
  until: LocalDate.optional().meta({ description: 'First day on which the common list holds again' }),
  price: Money,
  source: readableText(400).meta({ description: 'The contract it stands in' }),
});

const usedBefore = {
  params: { code: 'disposed-before-use' },
  path: ['disposed', 'on'],
};
const isUsedBefore = ({ from, disposed }: { from: string; disposed?: { on: string } | undefined }) =>
  disposed === undefined || from <= disposed.on;

/** As reported; when it became known is for the one who records it to say. */
export const ReportedParticipation = participation.refine(inOrder, notBefore).meta({ id: 'ReportedParticipation' });
/** A key figure as reported; when it became known is for the one who records it to say. Problem: `period-empty`. */
export const ReportedKeyFigure = keyFigure.refine(figureInOrder, notBefore).meta({ id: 'ReportedKeyFigure' });
/** A cost item as reported; when it became known is for the one who records it to say. Problem: `period-empty`. */
export const ReportedCostItem = costItem.refine(inOrder, notBefore).meta({ id: 'ReportedCostItem' });

/** An asset as reported; when it became known is for the one who records it to say. Problem: `disposed-before-use`. */
export const ReportedAsset = asset.refine(isUsedBefore, usedBefore).meta({ id: 'ReportedAsset' });
/** A post as reported; when it became known is for the one who records it to say. Problem: `period-empty`. */
export const ReportedPost = post.refine(inOrder, notBefore).meta({ id: 'ReportedPost' });
/** An entry on an account as reported; when it became known is for the one who records it to say. */
export const ReportedAccountEntry = accountEntry.meta({ id: 'ReportedAccountEntry' });
/**
 * A contract price as reported; when it became known is for the one who records it to say. Problem: `period-empty`.
 */
export const ReportedContractPrice = contractPrice.refine(inOrder, notBefore).meta({ id: 'ReportedContractPrice' });

/** Since when and until when a party takes part, or uses a service. */
export const Participation = participation
  .extend({ recordedOn })
  .refine(inOrder, notBefore)
  .readonly()
  .meta({ id: 'Participation' });
export type Participation = z.infer<typeof Participation>;

/** A value of a key figure with its source: for a day, from a day on, or over a stretch, as the figure `holds`. */
export const KeyFigure = keyFigure
  .extend({ recordedOn })
  .refine(figureInOrder, notBefore)
  .readonly()
  .meta({ id: 'KeyFigure' });
export type KeyFigure = z.infer<typeof KeyFigure>;

/**
 * What was spent or taken in, with the days of its service, over which the amount is spread. Problem: `period-empty`.
 */
export const CostItem = costItem.extend({ recordedOn }).refine(inOrder, notBefore).readonly().meta({ id: 'CostItem' });
export type CostItem = z.infer<typeof CostItem>;

/** A durable thing whose cost is spread over the years it is used. Problem: `disposed-before-use`. */
export const Asset = asset.extend({ recordedOn }).refine(isUsedBefore, usedBefore).readonly().meta({ id: 'Asset' });
export type Asset = z.infer<typeof Asset>;

/** A post, or a part of one, that works for the cooperation at a flat rate. */
export const Post = post.extend({ recordedOn }).refine(inOrder, notBefore).readonly().meta({ id: 'Post' });
export type Post = z.infer<typeof Post>;

/** What stands on an account since a day: the outcome of a closed period, or a booking. */
export const AccountEntry = accountEntry.extend({ recordedOn }).readonly().meta({ id: 'AccountEntry' });
export type AccountEntry = z.infer<typeof AccountEntry>;

/** A party’s own price of a rate, by a contract of its own: it goes before the common list. */
export const ContractPrice = contractPrice
  .extend({ recordedOn })
  .refine(inOrder, notBefore)
  .readonly()
  .meta({ id: 'ContractPrice' });
export type ContractPrice = z.infer<typeof ContractPrice>;

/** What happened, as far as it is known: who took part, key figures, cost items, contract prices. */
export const Facts = z
  .strictObject({
    participation: z.array(Participation).readonly(),
    figures: z.array(KeyFigure).readonly(),
    costItems: z.array(CostItem).readonly(),
    contractPrices: z.array(ContractPrice).readonly().default([]),
    assets: z.array(Asset).readonly().default([]),
    posts: z.array(Post).readonly().default([]),
    accountEntries: z.array(AccountEntry).readonly().default([]),
  })
  .readonly()
  .meta({ id: 'Facts' });
export type Facts = z.infer<typeof Facts>;
