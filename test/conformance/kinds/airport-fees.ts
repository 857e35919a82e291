import { formatRatio } from '@umlage/core';
import { airportFees as feesOf } from '@umlage/core/fairness';
import { z } from 'zod';
import { answer, refusal, shape, type Shape } from './kind.ts';
import { Count, NumberText, read } from './numbers.ts';

/** What one movement of each type pays for a runway that all share and the largest needs whole. */
export const airportFees: readonly Shape[] = [
  shape({
    inputs: z.strictObject({
      concept: z.literal('shapley'),
      types: z.array(z.strictObject({ name: z.string(), count: Count, cost: NumberText })),
    }),
    expected: z.record(z.string(), NumberText),
    unrounded: 'all',
    ask: ({ inputs: { types } }) => {
      const fees = feesOf(types.map(({ name, count, cost }) => ({ name, count: Number(count), cost: read(cost) })));
      if (!fees.ok) return answer(refusal(fees.problems));
      return answer(Object.fromEntries([...fees.value].map(([name, fee]) => [name, formatRatio(fee)])));
    },
  }),
];
