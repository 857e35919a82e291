import * as z from 'zod';
import { ClauseId, PartyId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';

const unit = z.enum(['0.01', '1']).meta({ description: 'A share is a multiple of this: cent or euro' });

const lines = z.enum(['pool', 'portions']).meta({
  description: 'What is rounded: a share of the pool, or of each portion of its outermost `divide`',
});

const below = PartyId.optional().meta({
  description: 'Who bears the part of the amount that is no multiple of a unit above the cent',
});

const difference = z
  .union(
    [
      z.literal('restate'),
      z.literal('largestShare'),
      z.strictObject({ to: PartyId }),
      z.strictObject({
        inOrder: z.array(PartyId).min(1),
        rotatesSince: z.int().min(1600).max(9899).optional().meta({
          description: 'The year the order begins with its first; each year later it begins one further',
        }),
      }),
    ],
    { error: 'difference' },
  )
  .meta({
    description:
      'What becomes of the difference between the rounded shares and the amount: the total is restated, or the ' +
      'largest share, a named party, or parties in turn bear it',
  });

const source = {
  clause: ClauseId.optional(),
  statedBy: z
    .strictObject({ who: readableText(200), on: LocalDate })
    .optional()
    .meta({ description: 'Whose practice this is where the agreement is silent, and when it was stated' }),
};

/**
 * How exact shares become cents or euro: a term of the agreement without a default. It names its clause, or who stated the
 * practice and when; an agreement with neither is refused (`rounding-unsourced`).
 */
export const RoundingPolicy = z
  .discriminatedUnion('method', [
    z
      .strictObject({ method: z.literal('largestRemainder'), unit, lines, below, ...source })
      .meta({ description: 'Hare-Niemeyer: shares cut to whole units, the rest to those who lost most' }),
    z
      .strictObject({ method: z.literal('each'), unit, lines, difference, below, ...source })
      .meta({ description: 'Every share to the nearest unit, half away from zero' }),
    z
      .strictObject({
        method: z.literal('rateFirst'),
        rateUnit: unit,
        unit,
        lines: z.literal('pool'),
        difference,
        ...source,
      })
      .meta({ description: 'The price of one unit of the key is rounded first, a share is price × key' }),
  ])
  .meta({ id: 'RoundingPolicy' });
export type RoundingPolicy = z.infer<typeof RoundingPolicy>;
