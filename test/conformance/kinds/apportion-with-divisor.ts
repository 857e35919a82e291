import { z } from 'zod';
import { notServed, shape, type Shape } from './kind.ts';
import { Decimal, NumberText, Weights } from './numbers.ts';

/** Seats by a given divisor: every method that has one awaits the core. */
export const apportionWithDivisor: readonly Shape[] = [
  shape({
    inputs: z.strictObject({ method: z.string(), weights: Weights, divisor: NumberText }),
    expected: z.record(z.string(), Decimal),
    ask: ({ inputs: { method } }) => notServed(`method ${method} is not served`),
  }),
];
