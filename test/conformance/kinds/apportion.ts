import { shape, type Asked, type Shape } from './kind.ts';
import { Refused } from './numbers.ts';
import {
  everyMethod,
  everyPolicy,
  splitAs,
  SplitResults,
  underPolicy,
  WholeSplitInputs,
  type SplitInputs,
} from './splitting.ts';

const form = {
  inputs: WholeSplitInputs,
  policies: everyPolicy,
  ask: (question: Asked<SplitInputs, unknown>) =>
    underPolicy(question, everyMethod, (method) => splitAs(method, question.inputs)),
};

/** An amount split by weights, to the smallest unit. */
export const apportion: readonly Shape[] = [
  shape({ ...form, expected: SplitResults }),
  shape({ ...form, expected: Refused }),
];
