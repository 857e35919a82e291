import * as z from 'zod';
import { FigureId, PartyId, PoolId, TariffId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { ComputedNumber } from '../exact/exact-number.ts';

/** One recorded value of a key figure that went into a reading, with its evidence. */
export const FigureEvidence = z
  .strictObject({
    value: ComputedNumber,
    on: LocalDate.meta({ description: 'Reference date, or the day from which the value holds' }),
    until: LocalDate.optional().meta({ description: 'First day after the stretch it was counted over' }),
    days: z.int().optional().meta({ description: 'Days of the stretch on which the value holds' }),
    source: z.string(),
    series: z.string().optional(),
    edition: z.int().optional(),
    publishedOn: LocalDate.optional(),
    evidence: z.string().optional(),
    recordedOn: LocalDate,
  })
  .readonly()
  .meta({ id: 'FigureEvidence' });
export type FigureEvidence = z.infer<typeof FigureEvidence>;

/** A key figure as a rule read it: at a day, over a stretch, in an edition, as published, or as several together. */
export const FigureReading = z
  .strictObject({
    figure: FigureId,
    party: PartyId.optional(),
    pool: PoolId.optional().meta({ description: 'Instead of a party: the pool whose number it is' }),
    value: ComputedNumber,
    on: LocalDate.optional(),
    during: Period.optional(),
    edition: z.int().optional(),
    publishedBy: LocalDate.optional(),
    several: z
      .strictObject({ count: z.int(), take: z.enum(['mean', 'sum']), until: LocalDate })
      .readonly()
      .optional()
      .meta({ description: 'How many values went in, and the first day after the last of them' }),
    get evidence(): z.ZodReadonly<z.ZodArray<typeof FigureEvidence>> {
      return z.array(FigureEvidence).readonly();
    },
  })
  .readonly()
  .meta({ id: 'FigureReading' });
export type FigureReading = z.infer<typeof FigureReading>;

const CombinedReason = z.strictObject({
  key: z.enum(['sum', 'product']),
  value: ComputedNumber,
  get of(): z.ZodReadonly<z.ZodArray<typeof KeyReason>> {
    return z.array(KeyReason).readonly();
  },
});

const BlocksReason = z.strictObject({
  key: z.literal('blocks'),
  value: ComputedNumber,
  size: ComputedNumber,
  count: z.enum(['started', 'full']),
  get of(): typeof KeyReason {
    return KeyReason;
  },
});

export const Presence = z.strictObject({
  key: z.literal('presence'),
  count: z.enum(['days', 'startedMonths', 'fullMonths']),
  value: ComputedNumber,
  present: z.int().meta({ description: 'Days or months of the period in which the party takes part' }),
  of: z.int().meta({ description: 'Days or months of the period' }),
});
export type Presence = z.infer<typeof Presence>;

/** Why a key gives a party its number. */
export const KeyReason = z
  .discriminatedUnion('key', [
    z.strictObject({ key: z.literal('each'), value: ComputedNumber }),
    z.strictObject({ key: z.literal('quota'), value: ComputedNumber }),
    z.strictObject({
      key: z.literal('figure'),
      value: ComputedNumber,
      get reading(): typeof FigureReading {
        return FigureReading;
      },
    }),
    Presence,
    z.strictObject({ key: z.literal('tariff'), value: ComputedNumber, tariff: TariffId }),
    CombinedReason,
    BlocksReason,
  ])
  .meta({ id: 'KeyReason' });
export type KeyReason = z.infer<typeof KeyReason>;
