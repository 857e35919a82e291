import type { FigureId, PartyId, RateId, TariffId } from '../base/ids.ts';
import type { Outcome } from '../base/outcome.ts';
import type { DayOfYear } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Reference, RunKind } from '../calendar/reference.ts';
import type { Cents } from '../exact/cents.ts';
import type { PartyCharges } from '../trace/charge.ts';
import type { FigureReading, Presence } from '../trace/key-reason.ts';
import type { PriceReason } from '../trace/price-reason.ts';
import type { Shares } from '../trace/step.ts';
import type { Selection } from './rule.ts';
import type { SegmentMemory } from './segment-memory.ts';

/** All that a rule may look at. It sees no items, no other pools and not its own result. */
export type Situation = {
  readonly period: Period;
  readonly kind: RunKind;
  readonly yearStarts: DayOfYear;
  /** A stretch of the period with constant terms and members. */
  readonly segment: Period;
  /** Who takes part in the segment, by id. */
  readonly takingPart: readonly PartyId[];
  /** Of these, whom the surrounding `among` leaves. */
  readonly participants: readonly PartyId[];
  /** Who has a party’s place in the segment: itself, unless it has been merged into another. */
  readonly heirOf: (party: PartyId) => PartyId;
  readonly select: (selection: Selection) => ReadonlySet<PartyId>;
  /** Of a party, or of none where the figure is everyone’s. */
  readonly readFigure: (
    figure: FigureId,
    party: PartyId | undefined,
    at: Reference,
    path: string,
  ) => Outcome<FigureReading>;
  /** The price of a rate, for a party by its own contract if it has one. */
  readonly priceOf: (rate: RateId, party: PartyId | undefined, path: string) => Outcome<PriceReason>;
  /** Which part of the period a party takes part. */
  readonly presenceOf: (party: PartyId, count: Presence['count']) => Pick<Presence, 'value' | 'present' | 'of'>;
  /** The unit shares will be rounded to, in cents: bounds are rounded inwards to it. */
  readonly roundingUnit: number;
  /** What a party bore of the pool in the last settled period, if that is known. */
  readonly lastShareOf: (party: PartyId) => Cents | undefined;
  /** What was looked up for other pools of the segment; absent: everything is looked up anew. */
  readonly memory?: SegmentMemory;
  /** What a tariff charges these parties in this segment. */
  readonly chargesOf: (tariff: TariffId, parties: readonly PartyId[]) => Outcome<ChargesInSegment>;
};

/** What a tariff charges in one segment. */
export type ChargesInSegment = {
  /** Exact cents by party; over all segments they add up to the rounded charges. */
  readonly shares: Shares;
  readonly charges: ReadonlyMap<PartyId, PartyCharges>;
};
