import * as z from 'zod';
import { ClauseId, PartyId, TariffId } from '../base/ids.ts';
import { Period } from '../calendar/period.ts';
import { ComputedNumber } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import { PartyCharges } from './charge.ts';
import { Compared } from './compared.ts';
import { KeyReason } from './key-reason.ts';
import { LimitedShare } from './limited-share.ts';
import { PriceReason } from './price-reason.ts';

const path = z.string().meta({ description: 'JSON Pointer of the rule in the agreement document' });
const clause = ClauseId.optional();
const name = z.string().optional();
const amount = ComputedNumber;
const share = ComputedNumber;

// Fields are listed in each, not spread: only so can the compiler follow the recursion.

const PercentReason = z.strictObject({
  portion: z.literal('percent'),
  path,
  clause,
  name,
  amount,
  share,
  percent: ComputedNumber,
  get then(): typeof Reason {
    return Reason;
  },
});

const AmountReason = z.strictObject({
  portion: z.enum(['amount', 'upTo']),
  path,
  clause,
  name,
  amount,
  share,
  get price(): typeof PriceReason {
    return PriceReason;
  },
  per: z.enum(['year', 'month', 'period']),
  time: ComputedNumber,
  get then(): typeof Reason {
    return Reason;
  },
});

const ChargesReason = z.strictObject({
  portion: z.literal('charges'),
  path,
  clause,
  name,
  amount,
  share,
  tariff: TariffId,
  get charges(): typeof PartyCharges {
    return PartyCharges;
  },
});

const RestReason = z.strictObject({
  portion: z.literal('rest'),
  path,
  clause,
  name,
  amount,
  share,
  besideCharges: z.boolean().meta({ description: 'Then it is the under-recovery (+) or over-recovery (−)' }),
  get then(): typeof Reason {
    return Reason;
  },
});

/** Why a portion of a `divide` gives a bearer its share, in exact cents. */
export const PortionReason = z
  .discriminatedUnion('portion', [PercentReason, AmountReason, ChargesReason, RestReason])
  .meta({ id: 'PortionReason' });
export type PortionReason = z.infer<typeof PortionReason>;

const SplitReason = z.strictObject({
  rule: z.literal('split'),
  path,
  clause,
  amount,
  share,
  get key(): typeof KeyReason {
    return KeyReason;
  },
  total: ComputedNumber.meta({ description: 'The numbers of all who take part, added up' }),
  participants: z.int().meta({ description: 'How many take part' }),
});

const ToReason = z.strictObject({ rule: z.literal('to'), path, clause, amount, share, bearer: PartyId });

const DivideReason = z.strictObject({
  rule: z.literal('divide'),
  path,
  clause,
  amount,
  share,
  get portions(): z.ZodReadonly<z.ZodArray<typeof PortionReason>> {
    return z.array(PortionReason).readonly();
  },
});

const AmongReason = z.strictObject({
  rule: z.literal('among'),
  path,
  clause,
  amount,
  share,
  parties: z.array(PartyId).readonly(),
  get then(): typeof Reason {
    return Reason;
  },
});

const ChooseReason = z.strictObject({
  rule: z.literal('choose'),
  path,
  clause,
  amount,
  share,
  isOnlyCase: z.boolean().meta({ description: 'There is no other case it could have been' }),
  compared: z.array(Compared).readonly().meta({ description: 'The numbers by which the case was found' }),
  chosen: z.union([z.int(), z.literal('otherwise')]).meta({ description: 'Which case held, counted from 0' }),
  get then(): typeof Reason {
    return Reason;
  },
});

const LimitReason = z.strictObject({
  rule: z.literal('limit'),
  path,
  clause,
  amount,
  share,
  limited: LimitedShare,
  get of(): z.ZodOptional<typeof Reason> {
    return Reason.optional();
  },
});

const RelieveReason = z.strictObject({
  rule: z.literal('relieve'),
  path,
  clause,
  amount,
  share,
  percent: ComputedNumber,
  isRelieved: z.boolean().meta({ description: 'Whether others bear a part of its share' }),
  moved: ComputedNumber.meta({ description: 'What is borne by others in all' }),
  key: KeyReason.optional().meta({ description: 'The number by which the bearer takes part of it' }),
  total: ComputedNumber,
  get of(): z.ZodOptional<typeof Reason> {
    return Reason.optional();
  },
});

/**
 * Why one bearer gets what it gets: the rule’s tree as it was applied to it, branches that gave it nothing left out. Amounts
 * are exact cents; `amount` went in, `share` came out; the parts add up to the whole.
 */
export const Reason = z
  .discriminatedUnion('rule', [
    SplitReason,
    ToReason,
    DivideReason,
    AmongReason,
    ChooseReason,
    LimitReason,
    RelieveReason,
  ])
  .meta({ id: 'Reason' });
export type Reason = z.infer<typeof Reason>;

/** Why a line is what it is: segment by segment, then rounded once. */
export const LineReason = z
  .strictObject({
    segments: z
      .array(
        z
          .strictObject({
            segment: Period,
            version: z
              .int()
              .meta({ description: 'Version of the agreement in force then, whose document `path` points into' }),
            bearer: PartyId.meta({ description: 'The bearer, or one whose place it took later' }),
            amount: ComputedNumber.meta({ description: 'Exact cents of the pool that fall into the segment' }),
            share: ComputedNumber,
            reason: Reason,
          })
          .readonly(),
      )
      .readonly(),
    direct: z
      .array(z.strictObject({ text: z.string(), amount: Money, document: z.string().optional() }).readonly())
      .readonly()
      .optional()
      .meta({ description: 'Items that are charged to the bearer directly; a revenue is below zero' }),
    limited: LimitedShare.optional().meta({ description: 'What limits made of the sum over all pools' }),
    exact: ComputedNumber.meta({ description: 'Cents before rounding' }),
    cents: Money,
    partOf: z
      .strictObject({ exact: ComputedNumber, cents: Money })
      .readonly()
      .optional()
      .meta({ description: 'Where parts of a share are taxed differently: all of it, which was rounded first' }),
  })
  .readonly()
  .meta({ id: 'LineReason' });
export type LineReason = z.infer<typeof LineReason>;
