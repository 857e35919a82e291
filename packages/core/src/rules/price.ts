import * as z from 'zod';
import { FigureId, RateId } from '../base/ids.ts';
import { Reference } from '../calendar/reference.ts';
import { ExactNumber } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import { Key } from './keys/key.ts';

/** How money is written in a term: what it is, what it is due for, and how much of it a party may at least or at most bear. */

const Rated = z.strictObject({ rate: RateId }).readonly();

const Indexed = z
  .strictObject({
    indexed: Money.meta({ description: 'The amount of the base day' }),
    series: FigureId.meta({ description: 'A figure that is everyone’s, such as a price index' }),
    from: Reference.meta({ description: 'Where the index stood for the amount' }),
    to: Reference.meta({ description: 'Where it stands now' }),
    atMost: ExactNumber.optional().meta({ description: 'Percent the price may have risen in all' }),
  })
  .readonly();
export type Indexed = z.infer<typeof Indexed>;

/** Money in a term: an amount; a rate, whose price depends on the day and perhaps the party; an amount that follows an index. */
export const Price = z.union([Money, Rated, Indexed], { error: 'price' }).meta({
  id: 'Price',
  description:
    'An amount ("12.50"), a dated rate ({"rate":"workplace"}), or an indexed amount ({"indexed":"12.50","series":…})',
});
export type Price = z.infer<typeof Price>;

/** By what an amount counts: by days of the year or the month, or once for the whole period. */
export const Per = z.enum(['year', 'month', 'period']).meta({ id: 'Per' });
export type Per = z.infer<typeof Per>;

/** A price may also be that of a unit (an hour, a call), which no stretch of time lessens. */
export const PerUnit = z.enum([...Per.options, 'unit']).meta({ id: 'PerUnit' });
export type PerUnit = z.infer<typeof PerUnit>;

const LevelOfAmount = z.strictObject({
  get amount(): typeof Price {
    return Price;
  },
  per: Per,
});
const LevelOfPrice = z.strictObject({
  get price(): typeof Price {
    return Price;
  },
  get quantity(): typeof Key {
    return Key;
  },
  per: PerUnit,
});

/** How much for one party, whatever others bear: an amount, or a price a unit. */
export const OwnLevel = z.union([LevelOfAmount, LevelOfPrice], { error: 'level' }).meta({ id: 'OwnLevel' });
export type OwnLevel = z.infer<typeof OwnLevel>;
