import * as z from 'zod';
import { ClauseId, RateId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { ComputedNumber } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import { FigureReading } from './key-reason.ts';

/** What a price was and where it came from. */
export const PriceReason = z
  .strictObject({
    amount: ComputedNumber.meta({ description: 'Exact cents' }),
    rate: z
      .strictObject({
        id: RateId,
        from: LocalDate.meta({ description: 'Since when this price is due' }),
        clause: ClauseId.optional(),
        contract: z
          .string()
          .optional()
          .meta({ description: 'Source of the party’s own price, before the common list' }),
      })
      .readonly()
      .optional(),
    index: z
      .strictObject({
        base: Money,
        get from(): typeof FigureReading {
          return FigureReading;
        },
        get to(): typeof FigureReading {
          return FigureReading;
        },
        factor: ComputedNumber,
        isCapped: z.boolean().meta({ description: 'The rise is more than the agreement lets through' }),
      })
      .readonly()
      .optional(),
  })
  .readonly()
  .meta({ id: 'PriceReason' });
export type PriceReason = z.infer<typeof PriceReason>;
