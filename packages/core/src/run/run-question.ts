import * as z from 'zod';
import type { Agreement } from '../agreement/agreement.ts';
import { PartyId, PoolId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { addYears } from '../calendar/days.ts';
import { Period } from '../calendar/period.ts';
import { RunKind } from '../calendar/reference.ts';
import { PositiveNumber } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import type { Facts } from '../ledger/facts.ts';

/** Longer than anyone settles, and short enough to be computed month by month. */
const mostYears = 100;

/** Of what is no day that alone is told. */
function isShort({ from, until }: { readonly from: string; readonly until: string }): boolean {
  const first = LocalDate.safeParse(from);
  return !first.success || until <= addYears(first.data, mostYears);
}

/** The days a run is for: at most a hundred years. Problems: `period-empty`, `period-too-long`. */
export const RunPeriod = Period.refine(isShort, {
  params: { code: 'period-too-long' },
}).meta({ id: 'RunPeriod', description: 'A period of at most a hundred years' });

/** For which days, and on which knowledge: what was recorded later does not exist for the run. */
export const RunQuestion = z
  .strictObject({
    period: RunPeriod,
    asKnownOn: LocalDate.meta({ description: 'Facts recorded and versions known after this day are not seen' }),
    kind: RunKind.optional().meta({ description: 'A settlement unless said: key figures may differ' }),
    tellChangeAbove: PositiveNumber.optional().meta({
      description: 'Percent by which cost of a type, or a share, may differ from the last one before it is told',
    }),
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

/** One version of an agreement and since when it is known; absent: always. */
export type AgreementVersion = { readonly agreement: Agreement; readonly knownOn?: LocalDate };

/** All that a run is computed from: the same input gives the same result, to the cent, on every machine. */
export type RunInput = {
  /** All versions there are; the run finds those that were known and are in force on each day. */
  readonly versions: readonly AgreementVersion[];
  readonly facts: Facts;
  readonly question: RunQuestion;
  /** What each party bore in the last settled period, for limits on a change. */
  readonly lastShares?: readonly LastShare[];
};
