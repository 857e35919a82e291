import * as z from 'zod';
import { Period } from '../calendar/period.ts';
import { ComputedNumber } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import { KeyReason } from './key-reason.ts';
import { PriceReason } from './price-reason.ts';

export const ChargedStretch = z
  .strictObject({
    segment: Period,
    get quantity(): typeof KeyReason {
      return KeyReason;
    },
    parts: z
      .array(
        z
          .strictObject({
            quantity: ComputedNumber,
            get price(): typeof PriceReason {
              return PriceReason;
            },
          })
          .readonly(),
      )
      .readonly()
      .meta({ description: 'The quantity by the brackets it falls into, or whole at one price' }),
    time: ComputedNumber.meta({ description: 'Part of the year or month, so that a whole one is 1' }),
    exact: ComputedNumber.meta({ description: 'price × quantity × time, in cents' }),
  })
  .readonly()
  .meta({ id: 'ChargedStretch' });
export type ChargedStretch = z.infer<typeof ChargedStretch>;

/** One line of a tariff charged to one party: price × quantity × time over all segments, rounded once. */
export const Charge = z
  .strictObject({
    item: z.string(),
    per: z.enum(['year', 'month', 'period', 'unit']),
    get stretches(): z.ZodReadonly<z.ZodArray<typeof ChargedStretch>> {
      return z.array(ChargedStretch).readonly();
    },
    exact: ComputedNumber.meta({ description: 'Sum over the stretches, in cents' }),
    amount: Money,
  })
  .readonly()
  .meta({ id: 'Charge' });
export type Charge = z.infer<typeof Charge>;

/** What a tariff charges one party over the period, and what its least and greatest sum make of it. */
export const PartyCharges = z
  .strictObject({
    get charges(): z.ZodReadonly<z.ZodArray<typeof Charge>> {
      return z.array(Charge).readonly();
    },
    bounded: z
      .strictObject({ before: Money, min: Money.optional(), max: Money.optional() })
      .readonly()
      .optional()
      .meta({ description: 'Where a least or a greatest sum takes effect: the sum without it' }),
    amount: Money,
  })
  .readonly()
  .meta({ id: 'PartyCharges' });
export type PartyCharges = z.infer<typeof PartyCharges>;
