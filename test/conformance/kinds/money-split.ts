import { z } from 'zod';
import { shape, type Shape } from './kind.ts';
import { NumberText, someOf } from './numbers.ts';
import { everyPolicy, splitAs, underPolicy } from './splitting.ts';

/**
 * Cents in parts by ratios. Without a policy the case rests on Fowler's Decimal, which is told both as “the first get
 * what is left” and as “ties go to the first”: it is answered where both give the same.
 */
export const moneySplit: readonly Shape[] = [
  shape({
    inputs: z.strictObject({ cents: z.int(), ratios: z.array(NumberText) }),
    expected: someOf({ parts: z.array(z.int()) }),
    policies: everyPolicy,
    ask: (question) => {
      const { cents, ratios } = question.inputs;
      return underPolicy(question, ['first', 'largestRemainder'], (method) => {
        const { shares, ...answers } = splitAs(method, { amount: String(cents), scale: 0, weights: ratios });
        return shares === undefined ? answers : { parts: shares };
      });
    },
  }),
];
