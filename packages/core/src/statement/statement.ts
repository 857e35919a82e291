import * as z from 'zod';
import { Clause } from '../agreement/agreement.ts';
import { VatId } from '../agreement/check-digits.ts';
import { TaxTerms } from '../agreement/money-terms.ts';
import { RoundingPolicy } from '../agreement/rounding-policy.ts';
import { Saving } from '../analysis/savings.ts';
import { ClauseId, CooperationId, CostTypeId, FigureId, PartyId, PoolId, RateId, TariffId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { ComputedNumber } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import { CostBasis } from '../trace/cost-basis.ts';
import { LineReason } from '../trace/reason.ts';
import { Correction } from './correction.ts';

/** An advance the member has paid on its share. */
export const AdvancePayment = z
  .strictObject({
    party: PartyId,
    on: LocalDate,
    amount: Money,
    tax: Money.optional().meta({
      description: 'The tax contained in it, which the final statement deducts (§ 14 Abs. 5 UStG)',
    }),
    text: readableText(120).optional(),
  })
  .readonly()
  .meta({ id: 'AdvancePayment' });
export type AdvancePayment = z.infer<typeof AdvancePayment>;

export const Correspondent = z
  .strictObject({ id: PartyId, name: z.string(), address: z.array(z.string()).readonly() })
  .readonly();

/** What one pool, or one portion of it, comes to for the recipient, with its reason. */
export const StatementLine = z
  .strictObject({
    pool: PoolId,
    name: z.string(),
    clause: ClauseId.optional(),
    portion: z
      .strictObject({ path: z.string(), name: z.string().optional(), version: z.int() })
      .readonly()
      .optional()
      .meta({ description: 'Where the agreement rounds portion by portion' }),
    netCost: Money.meta({ description: 'What is shared in the pool, by all' }),
    amount: Money.meta({ description: 'What falls to the member' }),
    percent: ComputedNumber.optional().meta({
      description: 'The exact amount in percent of the net cost, if there is any',
    }),
    rounding: RoundingPolicy,
    taxPart: z.int().optional().meta({ description: 'Which part of `taxes` it belongs to, counted from 0' }),
    reason: LineReason,
  })
  .readonly()
  .meta({ id: 'StatementLine' });
export type StatementLine = z.infer<typeof StatementLine>;

const TaxPart = z
  .strictObject({
    treatment: TaxTerms.shape.treatment,
    legalBasis: z.string(),
    clause: ClauseId.optional(),
    version: z.int().meta({ description: 'Of the agreement, whose clause it is' }),
    net: Money.meta({ description: 'What its lines come to' }),
    percent: ComputedNumber.optional().meta({ description: 'Of what is taxable; absent, as tax, where none is due' }),
    tax: Money.optional().meta({ description: 'Rounded once, half away from zero' }),
    gross: Money.optional(),
  })
  .readonly();

/**
 * How what the member bears is taxed. Where no tax is due neither rate nor tax stands anywhere: whoever shows tax owes it
 * (§ 14c UStG).
 */
export const StatementTaxes = z
  .strictObject({
    parts: z.array(TaxPart).readonly().meta({ description: 'What is taxed alike, in order of time' }),
    supplier: z
      .strictObject({ vatId: VatId.optional(), taxNumber: z.string().optional() })
      .readonly()
      .optional()
      .meta({ description: 'Numbers under which the host is taxed; absent where no tax is due, or none is known' }),
    net: Money.meta({ description: 'What all lines come to' }),
    tax: Money.optional().meta({ description: 'Of all parts' }),
    inAdvances: Money.optional().meta({ description: 'Tax that was paid with the advances' }),
    left: Money.optional().meta({
      description: 'Tax in the balance: that of all parts less that in the advances, and in what was settled before',
    }),
  })
  .readonly()
  .meta({ id: 'StatementTaxes', description: 'How what the member bears is taxed' });
export type StatementTaxes = z.infer<typeof StatementTaxes>;

const CostOfType = z
  .strictObject({
    costType: CostTypeId,
    name: z.string(),
    gross: Money,
    revenue: Money,
    grants: Money,
  })
  .readonly();

/** An item of a net cost statement: booked, or computed with its basis; some are shown only. */
export const ShownItem = z
  .strictObject({
    kind: z.enum(['cost', 'revenue', 'grant', 'inKind']),
    costType: CostTypeId,
    text: z.string(),
    amount: Money,
    period: Period.meta({ description: 'The days of the service, over which the amount is spread' }),
    document: z.string().optional(),
    bearer: PartyId.optional().meta({ description: 'Who is charged with it directly' }),
    provider: PartyId.optional().meta({ description: 'Who contributes it in kind' }),
    account: PartyId.optional().meta({ description: 'The account it goes into or comes from' }),
    condition: z.string().optional().meta({ description: 'What a grant hangs on' }),
    basis: CostBasis.optional().meta({ description: 'How it was computed; absent for what was booked' }),
    setAside: z
      .enum(['notShareable', 'grantOpen', 'grantFailed', 'inKind', 'bookedByMembers'])
      .optional()
      .meta({ description: 'Why it is shown and not shared' }),
  })
  .readonly()
  .meta({ id: 'ShownItem' });
export type ShownItem = z.infer<typeof ShownItem>;

const ownCost = {
  pool: PoolId,
  name: z.string(),
  gross: Money.meta({ description: 'Cost booked or computed in it' }),
  revenue: Money,
  grants: Money,
  notShared: Money.meta({ description: 'The part of the gross cost that the agreement does not let be shared' }),
  byCostType: z.array(CostOfType).readonly().meta({ description: 'What gross, revenue and grants are made of' }),
  items: z.array(ShownItem).readonly().meta({ description: 'What is set aside stands last' }),
};

/** Net cost statement of a pool that serves others: what it cost, and to whom that was handed on. */
export const SupportCost = z
  .strictObject({
    ...ownCost,
    net: Money.meta({ description: 'Its own cost' }),
    total: ComputedNumber.meta({ description: 'Exact cents with what other support pools handed on to it' }),
    handedOn: z
      .array(
        z
          .strictObject({
            pool: PoolId,
            name: z.string(),
            quantity: ComputedNumber.optional().meta({ description: 'Delivered; absent if two versions differ' }),
            exact: ComputedNumber.meta({ description: 'Exact cents; 0 where the method does not count the delivery' }),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'SupportCost', description: 'Net cost statement of a pool that serves others' });
export type SupportCost = z.infer<typeof SupportCost>;

/** Net cost statement of a pool that is shared: what went in, what support pools handed on, what is collected. Amounts in cents. */
export const PoolCost = z
  .strictObject({
    ...ownCost,
    received: z
      .array(z.strictObject({ support: PoolId, name: z.string(), amount: Money }).readonly())
      .readonly()
      .meta({ description: 'What support pools handed on to it, by the support pool in which it arose' }),
    handedOn: Money.meta({ description: 'That in all' }),
    net: Money.meta({ description: 'gross − not shared − revenue − grants + handed on: what is shared' }),
    collected: Money.meta({ description: 'What all parties together are charged' }),
    accounts: z
      .array(z.strictObject({ account: PartyId, amount: Money }).readonly())
      .readonly()
      .meta({ description: 'What goes to accounts, such as a carry-over into a later year' }),
  })
  .readonly()
  .meta({ id: 'PoolCost', description: 'Net cost statement of a pool' });
export type PoolCost = z.infer<typeof PoolCost>;

/** How an account of the cooperation moved over the period; positive is owed to the members. */
export const AccountStatement = z
  .strictObject({
    account: PartyId,
    name: z.string(),
    kind: z.enum(['carryOver', 'reserve']),
    opening: Money.meta({ description: 'Owed to the members as the period begins; below zero: by them' }),
    movements: z
      .array(
        z
          .strictObject({
            movement: z.enum(['entry', 'borne', 'carried', 'added', 'taken']).meta({
              description:
                'Entered on a day of the period · borne of a pool by its rule · made up for in a pool · put in as cost ' +
                'of a pool · taken out as revenue of one',
            }),
            text: z.string(),
            pool: PoolId.optional(),
            amount: Money.meta({ description: 'By how much more is owed to the members' }),
          })
          .readonly(),
      )
      .readonly(),
    closing: Money,
  })
  .readonly()
  .meta({ id: 'AccountStatement', description: 'How an account of the cooperation moved over the period' });
export type AccountStatement = z.infer<typeof AccountStatement>;

/**
 * What one member owes for one period, with everything it takes to believe it. This is the one object that page, PDF
 * and JSON show.
 */
export const Statement = z
  .strictObject({
    format: z.literal('umlage-statement/1'),
    status: z.enum(['preview', 'issued', 'corrected']).meta({
      description:
        'preview: not sent, and nothing is payable on it; corrected: another one has been issued in its place',
    }),
    number: z.string().optional().meta({ description: 'Under which it was issued' }),
    cooperation: z.strictObject({ id: CooperationId, name: z.string() }).readonly(),
    agreement: z
      .strictObject({
        title: z.string(),
        legalBasis: z.string(),
        version: z.int(),
        from: LocalDate,
        notice: z.string().optional(),
      })
      .readonly(),
    host: Correspondent,
    recipient: Correspondent,
    period: Period,
    takesPart: z.array(Period).readonly().meta({ description: 'Days of the period on which the member takes part' }),
    asKnownOn: LocalDate,
    drawnUpOn: LocalDate,
    lines: z.array(StatementLine).readonly(),
    taxes: StatementTaxes.optional().meta({
      description: 'Absent where the agreement says nothing about tax, and for what the host bears itself',
    }),
    total: Money.meta({ description: 'What the lines come to, with the tax that is due on them' }),
    advances: z.array(AdvancePayment).readonly(),
    advancesPaid: Money,
    correction: Correction.optional(),
    balance: Money.meta({
      description:
        'Total less advances, and less what was settled before if only the difference is: positive is owed, negative is ' +
        'refunded',
    }),
    outcome: z.enum(['claim', 'refund', 'settled', 'ownShare']).meta({
      description: 'What follows from the balance; `ownShare`: the host bears its share itself and pays nobody',
    }),
    due: z
      .strictObject({ inDays: z.int(), clause: ClauseId.optional() })
      .readonly()
      .optional()
      .meta({ description: 'Days after receipt until the balance is due, if the agreement says so' }),
    costs: z.array(PoolCost).readonly(),
    supports: z.array(SupportCost).readonly().meta({ description: 'Pools whose cost was handed on to these' }),
    setAside: z.array(ShownItem).readonly().meta({ description: 'What is shown only, and belongs to no pool' }),
    accounts: z.array(AccountStatement).readonly(),
    costsTotal: PoolCost.unwrap()
      .omit({ pool: true, name: true, items: true, accounts: true, byCostType: true, received: true })
      .readonly()
      .meta({ description: 'Of all pools' }),
    names: z
      .strictObject({
        parties: z.record(PartyId, z.string()),
        figures: z.record(FigureId, z.strictObject({ name: z.string(), unit: z.string() })),
        rates: z.record(RateId, z.string()),
        tariffs: z.record(TariffId, z.string()),
      })
      .readonly()
      .meta({ description: 'What people call the things that reasons name by id' }),
    clauses: z
      .array(Clause.extend({ version: z.int() }))
      .readonly()
      .meta({ description: 'The clauses the lines and their reasons rest on, as the version of the time says them' }),
    savings: z.array(Saving).readonly().meta({ description: 'The member’s own comparison, and that of all together' }),
  })
  .readonly()
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof Statement>;

/** What of a statement, or another letter, its reasons are told with. */
export type Told = Pick<Statement, 'agreement' | 'recipient' | 'period' | 'names' | 'clauses'>;
