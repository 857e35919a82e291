import {
  apportion,
  apportionUnits,
  cents,
  map,
  maximumCents,
  type Apportionment,
  type Outcome,
  type RoundedShares,
  type SplittingMethod,
} from '@umlage/core';
import { z } from 'zod';
import { notServed, refusal, type Answer, type Answers, type Reply, type Terms } from './kind.ts';
import { areHeld, Decimal, NumberText, read, Scale, someOf, unitsIn, unitsOf, Weights, writeUnits } from './numbers.ts';

/** What each policy of the cases is called in the core. */
const methods: Readonly<Record<string, SplittingMethod>> = {
  largest_remainder: 'largestRemainder',
  largest_remainder_key_tie: 'largestRemainder',
  first: 'first',
  last: 'last',
  largest_weight: 'largestWeight',
  separate: 'separate',
  block: 'block',
  // Whatever the source does, without a name: the cases say of it only where largest remainder gives the same.
  policy_of_source: 'largestRemainder',
};
export const everyMethod = [...new Set(Object.values(methods))];
export const everyPolicy = Object.keys(methods);

/**
 * Asks under the policy a case names. What every correct engine gives must come out under every method; where no
 * policy is named a case is answered only if the methods do not differ.
 */
export function underPolicy<Method extends SplittingMethod>(
  { policy, conformance }: Terms,
  served: readonly Method[],
  ask: (method: Method) => Answers,
): Reply {
  const given = (asked: readonly Method[]) => asked.map((method) => ({ answers: ask(method), by: nameOf(method) }));
  if (conformance === 'any') return { served: true, given: given(served) };
  if (policy === undefined) {
    const all = given(served);
    return new Set(all.map(({ answers }) => JSON.stringify(answers))).size > 1
      ? notServed('no policy is named, and the ways of splitting differ here')
      : { served: true, given: all };
  }
  const asked = served.filter((method) => method === methods[policy]);
  if (asked.length === 0) return notServed(`policy ${policy} is not served`);
  return policy === 'policy_of_source'
    ? { served: true, given: given(asked), unlessDifferent: 'policy_of_source names no way of splitting' }
    : { served: true, given: given(asked) };
}

function nameOf(method: SplittingMethod): string {
  return typeof method === 'string' ? method : `rotating ${method.rotating}`;
}

export const SplitInputs = z.strictObject({
  amount: Decimal,
  scale: Scale,
  weights: z.union([z.array(NumberText), Weights]),
  step_minor: z.int().min(1).optional(),
});
export type SplitInputs = z.infer<typeof SplitInputs>;

export const WholeSplitInputs = SplitInputs.refine(({ amount, scale }) => unitsIn(amount, scale) !== undefined, {
  error: 'hold an amount of more decimals than the scale',
}).refine(({ amount, scale, step_minor }) => step_minor === undefined || areHeld(scale, amount), {
  error: 'hold an amount too large to split in steps',
});

export const Shares = z.union([z.array(Decimal), z.record(z.string(), Decimal)]);
export const SplitResults = someOf({ shares: Shares, remainder: Decimal, sum: Decimal });

type Amount = Omit<SplitInputs, 'weights'>;
type Weighed = readonly (readonly [key: string, weight: string])[];

/** The party key of a list is the index, padded with zeros: keys are in the order of the list. */
export function splitAs(method: SplittingMethod, { weights, ...amount }: SplitInputs): Answers {
  if (!Array.isArray(weights)) return splitAmong(Object.entries(weights), amount, method);
  const width = String(weights.length).length;
  const receivers: Weighed = weights.map((weight, index) => [String(index).padStart(width, '0'), weight]);
  return inWords(splitUnits(receivers, amount, method), amount, (shares) => shares.map(([, share]) => share));
}

/** As `splitAs`, among receivers with keys of their own. */
export function splitAmong(receivers: Weighed, amount: Amount, method: SplittingMethod): Answers {
  return inWords(splitUnits(receivers, amount, method), amount, (shares) => Object.fromEntries(shares));
}

/** Cents go through `apportion`; other units, and more cents than `Cents` can hold, through `apportionUnits`. */
export function splitUnits(
  receivers: Weighed,
  { amount, scale, step_minor: step = 1 }: Amount,
  method: SplittingMethod,
): Outcome<RoundedShares<string>> {
  const units = unitsOf(amount, scale);
  const weighed = receivers.map(([key, weight]) => ({ key, weight: read(weight) }));
  const isMoney = scale === 2 && units <= maximumCents && units >= -maximumCents;
  if (isMoney || units % BigInt(step) !== 0n)
    return map(apportion({ amount: cents(units), receivers: weighed, method, step }), inUnits);
  const inSteps = apportionUnits({ units: units / BigInt(step), receivers: weighed, method });
  return map(inSteps, ({ shares, remainder }) => ({
    shares: new Map([...shares].map(([key, share]) => [key, share * BigInt(step)])),
    remainder: remainder * BigInt(step),
  }));
}

function inUnits({ shares, remainder }: Apportionment): RoundedShares<string> {
  return {
    shares: new Map([...shares].map(([key, share]) => [key, BigInt(share)])),
    remainder: BigInt(remainder),
  };
}

function inWords(
  outcome: Outcome<RoundedShares<string>>,
  { scale }: Amount,
  list: (shares: readonly (readonly [key: string, share: string])[]) => Answer,
): Answers {
  if (!outcome.ok) return refusal(outcome.problems);
  const { shares, remainder } = outcome.value;
  return {
    shares: list([...shares].map(([key, share]) => [key, writeUnits(share, scale)])),
    remainder: writeUnits(remainder, scale),
    sum: writeUnits(
      [...shares.values()].reduce((total, share) => total + share, 0n),
      scale,
    ),
  };
}
