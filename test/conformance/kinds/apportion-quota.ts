import { z } from 'zod';
import { answer, refusal, shape, type Shape } from './kind.ts';
import { Count, NumberText, Weights, writeExact } from './numbers.ts';
import { byName, byQuota, partiesNamed, settle } from './settle.ts';

/** The exact number of seats each is due, before any is given. */
export const apportionQuota: readonly Shape[] = [
  shape({
    inputs: z.strictObject({ weights: Weights, seats: Count }),
    expected: z.record(z.string(), NumberText),
    unrounded: 'all',
    ask: ({ inputs: { weights, seats } }) => {
      const parties = partiesNamed(Object.keys(weights));
      const settled = settle({ parties, pools: [{ units: BigInt(seats), rule: byQuota(weights, parties) }] });
      if (!settled.ok) return answer(refusal(settled.problems));
      return answer(byName(parties, settled.value.exact, (share) => writeExact(share, 0)));
    },
  }),
];
