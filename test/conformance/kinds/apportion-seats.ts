import { ratio } from '@umlage/core';
import { z } from 'zod';
import { answer, notServed, refusal, shape, type Shape } from './kind.ts';
import { Count, Decimal, isAtMost, read, sumOf, Weights } from './numbers.ts';
import { splitUnits } from './splitting.ts';

/** Seats by the method of largest remainders (Hamilton, Hare-Niemeyer). */
export const apportionSeats: readonly Shape[] = [
  shape({
    inputs: z.strictObject({
      method: z.enum(['largestRemainder', 'hamilton']),
      weights: Weights,
      seats: Count,
      minimum: Count.optional(),
    }),
    expected: z.record(z.string(), Decimal),
    ask: ({ inputs: { weights, seats, minimum = '0' } }) => {
      const total = sumOf(Object.values(weights).map(read));
      // Where every quota reaches the minimum it changes nothing, and the core need not know of it.
      const isReached = Object.values(weights).every((weight) => {
        const { numerator, denominator } = read(weight);
        const needed = ratio(BigInt(minimum) * total.numerator, total.denominator);
        return isAtMost(needed, ratio(BigInt(seats) * numerator, denominator));
      });
      if (!isReached) return notServed('minimum above a quota is not served');
      const split = splitUnits(Object.entries(weights), { amount: seats, scale: 0 }, 'largestRemainder');
      if (!split.ok) return answer(refusal(split.problems));
      return answer(Object.fromEntries([...split.value.shares].map(([name, given]) => [name, String(given)])));
    },
  }),
];
