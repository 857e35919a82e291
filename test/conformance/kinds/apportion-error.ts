import { ExactNumber, Money, readDocument } from '@umlage/core';
import { z } from 'zod';
import { refusal, shape, type Answers, type Shape } from './kind.ts';
import { Decimal, NumberText, Refused, unitsIn } from './numbers.ts';
import { everyMethod, everyPolicy, splitAs, SplitInputs, underPolicy } from './splitting.ts';

const anything = z.union([z.string(), z.number().transform(String)]);
const Inputs = SplitInputs.extend({
  amount: anything,
  weights: z.union([z.array(anything), z.record(z.string(), anything)]),
}).refine(({ amount, scale }) => scale === 2 || (Decimal.safeParse(amount).success && isWhole(amount, scale)), {
  error: 'hold an amount of more decimals than the scale',
});
type Inputs = z.infer<typeof Inputs>;

/** An amount or weights that must be refused: when they are read, or when they are split. */
export const apportionError: readonly Shape[] = [
  shape({
    inputs: Inputs,
    expected: Refused,
    policies: everyPolicy,
    ask: (question) =>
      underPolicy(question, everyMethod, (method) => {
        const { inputs } = question;
        return isReadable(inputs) ? splitAs(method, inputs) : readByCore(inputs);
      }),
  }),
];

function isReadable({ amount, scale, weights }: Inputs): boolean {
  return (
    Decimal.safeParse(amount).success &&
    isWhole(amount, scale) &&
    Object.values(weights).every((weight) => NumberText.safeParse(weight).success)
  );
}

function isWhole(amount: string, scale: number): boolean {
  return unitsIn(amount, scale) !== undefined;
}

function readByCore({ amount, scale, weights }: Inputs): Answers {
  const isMoney = scale === 2 && !(Decimal.safeParse(amount).success && isWhole(amount, scale));
  const Document = z.strictObject({ amount: isMoney ? Money : ExactNumber, weights: z.array(ExactNumber) });
  const read = readDocument(Document, { amount, weights: Object.values(weights) });
  return read.ok ? { error: false } : refusal(read.problems);
}
