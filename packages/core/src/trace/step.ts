import type { ClauseId, PartyId, TariffId } from '../base/ids.ts';
import type { Ratio } from '../exact/ratio.ts';
import type { PartyCharges } from './charge.ts';
import type { Compared } from './compared.ts';
import type { KeyReason } from './key-reason.ts';
import type { LimitedShare } from './limited-share.ts';
import type { PriceReason } from './price-reason.ts';

/** Exact cents by bearer. */
export type Shares = ReadonlyMap<PartyId, Ratio>;

/** What one rule did with one amount: a tree like the rule, for all bearers at once. */
export type Step = {
  /** JSON Pointer of the rule in the agreement document. */
  readonly path: string;
  readonly clause: ClauseId | undefined;
  readonly amount: Ratio;
  readonly shares: Shares;
} & (
  | { readonly rule: 'split'; readonly numbers: ReadonlyMap<PartyId, KeyReason>; readonly total: Ratio }
  | { readonly rule: 'to'; readonly bearer: PartyId }
  | { readonly rule: 'divide'; readonly portions: readonly PortionStep[] }
  | { readonly rule: 'among'; readonly parties: readonly PartyId[]; readonly then: Step }
  | {
      readonly rule: 'choose';
      readonly chosen: number | 'otherwise';
      readonly isOnlyCase: boolean;
      readonly compared: readonly Compared[];
      readonly then: Step;
    }
  | {
      readonly rule: 'limit';
      readonly of: Step;
      /** By bearer, over the whole period. */
      readonly limited: ReadonlyMap<PartyId, LimitedShare>;
    }
  | {
      readonly rule: 'relieve';
      readonly of: Step;
      readonly percent: Ratio;
      readonly relieved: ReadonlySet<PartyId>;
      readonly moved: Ratio;
      readonly numbers: ReadonlyMap<PartyId, KeyReason>;
      readonly total: Ratio;
    }
);

/** What one portion of a `divide` did with its part of the amount, for all bearers at once; in exact cents. */
export type PortionStep = {
  readonly path: string;
  readonly clause: ClauseId | undefined;
  readonly name: string | undefined;
  readonly amount: Ratio;
  readonly shares: Shares;
} & (
  | { readonly portion: 'percent'; readonly percent: Ratio; readonly then: Step }
  | {
      readonly portion: 'amount' | 'upTo';
      readonly price: PriceReason;
      readonly per: 'year' | 'month' | 'period';
      readonly time: Ratio;
      readonly then: Step;
    }
  | {
      readonly portion: 'charges';
      readonly tariff: TariffId;
      readonly charges: ReadonlyMap<PartyId, PartyCharges>;
    }
  | { readonly portion: 'rest'; readonly then: Step }
);
