import { z } from 'zod';
import type { Agreement } from '../agreement/agreement.ts';
import { PartyId, PoolId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { Money } from '../exact/cents.ts';
import type { Facts } from '../ledger/facts.ts';

/** For which days, and on which knowledge: what was recorded later does not exist for the run. */
export const RunQuestion = z
  .strictObject({
    period: Period,
    asKnownOn: LocalDate.meta({ description: 'Facts recorded after this day are not seen' }),
  })
  .readonly()
  .meta({ id: 'RunQuestion' });
export type RunQuestion = z.infer<typeof RunQuestion>;

/** What a party bore of a pool in the last settled period. */
export const LastShare = z
  .strictObject({ pool: PoolId, party: PartyId, amount: Money })
  .readonly()
  .meta({ id: 'LastShare' });
export type LastShare = z.infer<typeof LastShare>;

/** All that a run is computed from: the same input gives the same result, to the cent, on every machine. */
export type RunInput = {
  readonly agreement: Agreement;
  readonly facts: Facts;
  readonly question: RunQuestion;
  /** What each party bore in the last settled period, for limits on a change. */
  readonly lastShares?: readonly LastShare[];
};
