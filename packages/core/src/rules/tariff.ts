import * as z from 'zod';
import { ClauseId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { PositiveNumber } from '../exact/exact-number.ts';
import { Key } from './keys/key.ts';
import { OwnLevel, PerUnit, Price } from './price.ts';

const Bracket = z.strictObject({
  upTo: PositiveNumber.optional().meta({ description: 'Up to and with this quantity; absent: whatever is beyond' }),
  get price(): typeof Price {
    return Price;
  },
});

const Bracketed = z
  .strictObject({
    brackets: z.array(Bracket).min(1).max(100),
    apply: z.enum(['graduated', 'volume']).meta({
      description:
        'Each part of the quantity at the price of its bracket, or all of it at that of the last one reached',
    }),
  })
  .meta({ id: 'Bracketed' });
type Bracketed = z.infer<typeof Bracketed>;

const TariffLine = z
  .strictObject({
    item: readableText(120),
    clause: ClauseId.optional(),
    price: z.union([Price, Bracketed], { error: 'price' }),
    per: PerUnit,
    get quantity(): typeof Key {
      return Key;
    },
  })
  .meta({ id: 'TariffLine', description: 'price × quantity × time, over all segments, rounded once to the cent' });
export type TariffLine = z.infer<typeof TariffLine>;

/** A price list: what each participant is charged, whatever the cost is. */
export const Tariff = z
  .strictObject({
    name: readableText(120),
    clause: ClauseId.optional(),
    get lines(): z.ZodArray<typeof TariffLine> {
      return z.array(TariffLine).min(1).max(500);
    },
    min: OwnLevel.optional().meta({ description: 'The least a party is charged for the time it takes part' }),
    max: OwnLevel.optional().meta({ description: 'The most a party is charged for the time it takes part' }),
  })
  .meta({ id: 'Tariff' });
export type Tariff = z.infer<typeof Tariff>;
