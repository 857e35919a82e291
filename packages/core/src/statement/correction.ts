import * as z from 'zod';
import { PartyId, PoolId } from '../base/ids.ts';
import { Money } from '../exact/money.ts';

/** What a party was told before, as far as a correction is set against it. */
export const EarlierStatement = z
  .strictObject({
    number: z.string().meta({ description: 'Under which it was issued' }),
    party: PartyId,
    total: Money.meta({ description: 'What the party owed by it, advances not taken off' }),
    tax: Money.optional().meta({ description: 'In it, if any was due' }),
    lines: z.array(z.strictObject({ pool: PoolId, name: z.string(), amount: Money }).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: 'EarlierStatement' });
export type EarlierStatement = z.infer<typeof EarlierStatement>;

const by = z.enum(['difference', 'replacement']).meta({
  description: 'Only the difference is claimed or refunded, or the earlier statements are void and all is settled anew',
});

/** Which statements a run corrects, and how. */
export const Corrected = z
  .strictObject({ by, statements: z.array(EarlierStatement).readonly() })
  .readonly()
  .meta({ id: 'Corrected' });
export type Corrected = z.infer<typeof Corrected>;

/** How a statement differs from the one it corrects: f(new) − f(old), both rounded, and never f(difference). */
export const Correction = z
  .strictObject({
    by,
    numbers: z.array(z.string()).readonly().meta({
      description: 'Of the corrected ones: none for who was sent none, several where one has the place of others',
    }),
    before: Money,
    difference: Money.meta({ description: 'Positive is owed on top, negative is given back' }),
    lines: z
      .array(
        z.strictObject({ pool: PoolId, name: z.string(), before: Money, after: Money, difference: Money }).readonly(),
      )
      .readonly()
      .meta({ description: 'Pool by pool, what did not change included; without tax' }),
    tax: z
      .strictObject({ before: Money, after: Money, difference: Money })
      .readonly()
      .optional()
      .meta({ description: 'Where tax was due, or is' }),
  })
  .readonly()
  .meta({ id: 'Correction', description: 'How a statement differs from the one it corrects' });
export type Correction = z.infer<typeof Correction>;
