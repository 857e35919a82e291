import * as z from 'zod';
import { FigureId, PartyId, TariffId } from '../../base/ids.ts';
import { Reference } from '../../calendar/reference.ts';
import { ExactNumber, PositiveNumber, Weight } from '../../exact/exact-number.ts';

const Each = z
  .strictObject({ key: z.literal('each') })
  .meta({ id: 'EachKey', description: '1 for everyone: equal parts, a base amount' });

export const Quota = z
  .strictObject({
    key: z.literal('quota'),
    of: z.record(PartyId, Weight).meta({ description: 'The number of each party' }),
    total: ExactNumber.optional().meta({ description: 'Control sum: a table that misses it is refused' }),
    others: Weight.optional().meta({ description: 'The number of everyone who is not listed' }),
    absent: z
      .literal('rescale')
      .optional()
      .meta({ description: 'The others share what falls to a listed party that takes no part' }),
  })
  .meta({ id: 'QuotaKey', description: 'A number for each party, written into the agreement' });
export type Quota = z.infer<typeof Quota>;

export const Figure = z
  .strictObject({
    key: z.literal('figure'),
    figure: FigureId,
    get at(): typeof Reference {
      return Reference;
    },
  })
  .meta({ id: 'FigureKey', description: 'A key figure of the party, read at a reference' });
export type Figure = z.infer<typeof Figure>;

/** When a recorded value of a key figure is true. */
export const FigureHolds = z.enum(['onDay', 'untilChanged', 'overStretch']).meta({
  id: 'FigureHolds',
  description:
    'Of its reference date alone (a census), from its day until the next value (a stock), or over its stretch (a flow: ' +
    'hours, calls, water)',
});
export type FigureHolds = z.infer<typeof FigureHolds>;

const Presence = z
  .strictObject({ key: z.literal('presence'), count: z.enum(['days', 'startedMonths', 'fullMonths']) })
  .meta({ id: 'PresenceKey', description: 'The part of the period the party takes part, from 0 to 1' });

export const TariffKey = z
  .strictObject({ key: z.literal('tariff'), tariff: TariffId })
  .meta({ id: 'TariffKey', description: 'What the tariff charges the party, in money' });
export type TariffKey = z.infer<typeof TariffKey>;

export const Combined = z
  .strictObject({
    key: z.enum(['sum', 'product']),
    get of(): z.ZodArray<typeof Key> {
      return z.array(Key).min(1).max(100);
    },
  })
  .meta({ id: 'CombinedKey', description: 'Keys added up (population equivalents), or multiplied (surcharge, class)' });
export type Combined = z.infer<typeof Combined>;

export const Blocks = z
  .strictObject({
    key: z.literal('blocks'),
    get of(): typeof Key {
      return Key;
    },
    size: PositiveNumber.meta({ description: 'How many make one block' }),
    count: z.enum(['started', 'full']).meta({ description: 'Whether a block counts once it is started, or full' }),
  })
  .meta({ id: 'BlocksKey', description: 'The number of blocks: “per started 50,000”' });
export type Blocks = z.infer<typeof Blocks>;

/**
 * A key gives each participant a number that is not below zero; an amount is split in proportion to it. Equal parts, quotas
 * of the agreement, key figures, presence, charges, and sums, products and blocks of these.
 */
export const Key = z
  .discriminatedUnion('key', [Each, Quota, Figure, Presence, TariffKey, Combined, Blocks])
  .meta({ id: 'Key', description: 'Gives each participant a number' });
export type Key = z.infer<typeof Key>;
