import { ratio, type LeftoverMethod } from '@umlage/core';
import { z } from 'zod';
import { notServed, refusal, shape, type Answers, type Shape } from './kind.ts';
import {
  areHeld,
  Decimal,
  difference,
  isAtMost,
  notHeld,
  NumberText,
  read,
  Refused,
  Scale,
  someOf,
  sumOf,
  unitsOf,
  writeUnits,
} from './numbers.ts';
import {
  byQuota,
  host,
  methodsOfRuns,
  partiesInOrder,
  roundedBy,
  settle,
  type RuleDocument,
  type Settled,
} from './settle.ts';
import { everyPolicy, underPolicy } from './splitting.ts';

const Inputs = z
  .strictObject({
    amount: Decimal,
    scale: Scale,
    caps: z.array(Decimal),
    weights: z.union([z.literal('= caps'), z.array(NumberText)]),
  })
  .refine(({ amount, caps, scale }) => areHeld(scale, amount, ...caps), { error: notHeld })
  .refine(({ amount, caps }) => [amount, ...caps].every((money) => read(money).numerator >= 0n), {
    error: 'hold an amount below zero',
  })
  .refine(({ caps, weights }) => weights === '= caps' || weights.length === caps.length, {
    error: 'hold other numbers of caps and weights',
  });
type Inputs = z.infer<typeof Inputs>;

const Expected = someOf({ shares: z.array(Decimal), unallocated: Decimal });
type Expected = z.infer<typeof Expected>;

const form = { inputs: Inputs, policies: everyPolicy };

/**
 * An amount split by weights, nobody above a cap: the rule `limit`. What exceeds all caps is refused, or stays
 * unallocated where the case says that it may.
 */
export const apportionCapped: readonly Shape[] = [
  shape({
    ...form,
    expected: Expected,
    ask: (question) =>
      leavesRoom(question.inputs, question.expected)
        ? notServed('leaving unallocated what would fit under the caps is not served')
        : underPolicy(question, methodsOfRuns, (method) =>
            capped(method, question.inputs, question.expected.unallocated !== undefined),
          ),
  }),
  shape({
    ...form,
    expected: Refused,
    ask: (question) => underPolicy(question, methodsOfRuns, (method) => capped(method, question.inputs, false)),
  }),
];

/** Some systems do not hand on what a cap cuts off; a case of theirs shows in its own sum. */
function leavesRoom({ amount, caps }: Inputs, { shares, unallocated }: Expected): boolean {
  if (shares === undefined || unallocated === undefined) return false;
  const [left, whole] = [read(unallocated), sumOf([...shares, unallocated].map(read))];
  const addsUp = difference(whole, read(amount)).numerator === 0n;
  const fits = !isAtMost(left, difference(read(amount), sumOf(caps.map(read))));
  return addsUp && left.numerator > 0n && fits;
}

function capped(method: LeftoverMethod, { amount, scale, caps, weights }: Inputs, mayBeLeft: boolean): Answers {
  const parties = partiesInOrder(caps.length);
  const capOf = new Map(parties.names.map((name, index) => [parties.idOf(name), unitsOf(caps[index] ?? '0', scale)]));
  const numbers = weights === '= caps' ? caps : weights;
  const limit: RuleDocument = {
    rule: 'limit',
    of: byQuota(Object.fromEntries(parties.names.map((name, index) => [name, numbers[index] ?? '0'])), parties),
    bounds: [...capOf].map(([id, cap]) => ({ for: [id], max: { amount: writeUnits(cap, 2), per: 'period' } })),
  };
  const allCaps = [...capOf.values()].reduce((sum, cap) => sum + cap, 0n);
  const rule: RuleDocument = mayBeLeft
    ? {
        rule: 'divide',
        portions: [
          { portion: 'upTo', amount: writeUnits(allCaps, 2), per: 'period', then: limit },
          { portion: 'rest', then: { rule: 'to', bearer: host } },
        ],
      }
    : limit;
  const settled = settle({ parties, pools: [{ units: unitsOf(amount, scale), rule }] });
  if (!settled.ok) return refusal(settled.problems);
  const shares = roundBelow(method, settled.value, capOf);
  return {
    shares: [...capOf.keys()].map((id) => writeUnits(shares.get(id) ?? 0n, scale)),
    unallocated: writeUnits(settled.value.rounded.get(host) ?? 0n, scale),
  };
}

/** A share at its cap is whole and stays: only those below may get a unit that is left. */
function roundBelow(method: LeftoverMethod, settled: Settled, capOf: ReadonlyMap<string, bigint>) {
  const below = [...capOf].flatMap(([id, cap]) => {
    const share = settled.exact.get(id) ?? ratio(0);
    return isAtMost(ratio(cap), share) ? [] : [id];
  });
  return new Map([...capOf, ...roundedBy(method, settled, below)]);
}
