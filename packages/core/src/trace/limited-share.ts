import * as z from 'zod';
import { ComputedNumber } from '../exact/exact-number.ts';

/** What limits made of a share, over the whole period. */
export const LimitedShare = z
  .strictObject({
    before: ComputedNumber.meta({ description: 'Exact cents before the limits' }),
    min: ComputedNumber.optional(),
    max: ComputedNumber.optional(),
    takes: ComputedNumber.meta({ description: 'How much of a shift of 1 the bearer takes' }),
    shift: ComputedNumber.meta({ description: 'The shift of all at which the shares add up: share + shift × takes' }),
    after: ComputedNumber.meta({ description: 'Exact cents within the limits' }),
  })
  .readonly()
  .meta({ id: 'LimitedShare' });
export type LimitedShare = z.infer<typeof LimitedShare>;
