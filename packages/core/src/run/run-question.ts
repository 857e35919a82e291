import { z } from 'zod';
import type { Agreement } from '../agreement/agreement.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
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

/** All that a run is computed from: the same input gives the same result, to the cent, on every machine. */
export type RunInput = {
  readonly agreement: Agreement;
  readonly facts: Facts;
  readonly question: RunQuestion;
};
