import * as z from 'zod';
import { ComputedNumber } from '../exact/exact-number.ts';

/** A comparison by which a case was chosen. */
export const Compared = z
  .strictObject({
    path: z.string(),
    measure: z.enum(['spread', 'total', 'greatest', 'least']),
    value: ComputedNumber,
    threshold: ComputedNumber,
    isStrict: z.boolean().meta({ description: 'Whether the value must be over the threshold, not only reach it' }),
    holds: z.boolean(),
  })
  .readonly()
  .meta({ id: 'Compared' });
export type Compared = z.infer<typeof Compared>;
