import { z } from 'zod';
import { shape, type Shape } from './kind.ts';
import { Decimal, NumberText, someOf, unitsIn } from './numbers.ts';
import { everyMethod, everyPolicy, splitAmong, SplitInputs, underPolicy } from './splitting.ts';

/** An amount split among receivers with keys, ties by key in code units. */
export const apportionKeyed: readonly Shape[] = [
  shape({
    inputs: SplitInputs.omit({ weights: true })
      .extend({ receivers: z.array(z.tuple([z.string(), NumberText])), tie: z.literal('key ascending') })
      .refine(({ amount, scale }) => unitsIn(amount, scale) !== undefined, {
        error: 'hold an amount of more decimals than the scale',
      }),
    expected: someOf({ shares: z.record(z.string(), Decimal), remainder: Decimal, sum: Decimal }),
    policies: everyPolicy,
    ask: (question) =>
      underPolicy(question, everyMethod, (method) => splitAmong(question.inputs.receivers, question.inputs, method)),
  }),
];
