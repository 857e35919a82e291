import type { FigureId, PartyId, RateId, TariffId } from '../base/ids.ts';
import type { Outcome } from '../base/outcome.ts';
import type { Moment } from '../calendar/reference.ts';
import type { Period } from '../calendar/period.ts';
import type { Cents } from '../exact/cents.ts';
import type { Charge } from '../trace/charge.ts';
import type { FigureReading } from '../trace/key-reason.ts';
import type { Shares } from '../trace/step.ts';
import type { Selection } from './rule.ts';

/** All that a rule may look at. It sees no items, no other pools and not its own result. */
export type Situation = {
  readonly period: Period;
  /** A stretch of the period with constant terms and members. */
  readonly segment: Period;
  /** Who takes part in the segment, by id. */
  readonly takingPart: readonly PartyId[];
  /** Of these, whom the surrounding `among` leaves. */
  readonly participants: readonly PartyId[];
  readonly select: (selection: Selection) => ReadonlySet<PartyId>;
  readonly readFigure: (figure: FigureId, party: PartyId, moment: Moment, path: string) => Outcome<FigureReading>;
  readonly priceOf: (rate: RateId, path: string) => Outcome<Cents>;
  /** The unit shares will be rounded to, in cents: bounds are rounded inwards to it. */
  readonly roundingUnit: number;
  /** What a party bore of the pool in the last settled period, if that is known. */
  readonly lastShareOf: (party: PartyId) => Cents | undefined;
  /** What a tariff charges these parties in this segment. */
  readonly chargesOf: (tariff: TariffId, parties: readonly PartyId[]) => Outcome<ChargesInSegment>;
};

export type ChargesInSegment = {
  /** Exact cents by party; over all segments they add up to the rounded charges. */
  readonly shares: Shares;
  readonly charges: ReadonlyMap<PartyId, readonly Charge[]>;
};
