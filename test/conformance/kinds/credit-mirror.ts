import type { SplittingMethod } from '@umlage/core';
import { shape, type Answers, type Shape } from './kind.ts';
import { someOf } from './numbers.ts';
import {
  everyMethod,
  everyPolicy,
  Shares,
  splitAs,
  underPolicy,
  WholeSplitInputs,
  type SplitInputs,
} from './splitting.ts';

/** A charge and its credit: the shares of −A are the negated shares of A. */
export const creditMirror: readonly Shape[] = [
  shape({
    inputs: WholeSplitInputs,
    expected: someOf({ shares: Shares, shares_of_negative: Shares }),
    policies: everyPolicy,
    ask: (question) => underPolicy(question, everyMethod, (method) => both(method, question.inputs)),
  }),
];

function both(method: SplittingMethod, inputs: SplitInputs): Answers {
  const charge = splitAs(method, inputs);
  const credit = splitAs(method, { ...inputs, amount: negated(inputs.amount) });
  const { shares } = credit;
  return shares === undefined ? credit : { ...charge, shares_of_negative: shares };
}

function negated(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}
