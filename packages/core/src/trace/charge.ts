import { z } from 'zod';
import { RateId } from '../base/ids.ts';
import { Period } from '../calendar/period.ts';
import { Money } from '../exact/cents.ts';
import { ComputedNumber } from '../exact/ratio.ts';
import { KeyReason } from './key-reason.ts';

const ChargedStretch = z
  .strictObject({
    segment: Period,
    price: Money,
    rate: RateId.optional(),
    quantity: KeyReason,
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
    per: z.enum(['year', 'month']),
    stretches: z.array(ChargedStretch).readonly(),
    exact: ComputedNumber.meta({ description: 'Sum over the stretches, in cents' }),
    amount: Money,
  })
  .readonly()
  .meta({ id: 'Charge' });
export type Charge = z.infer<typeof Charge>;
