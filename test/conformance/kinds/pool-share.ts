import { ratio } from '@umlage/core';
import { z } from 'zod';
import { answer, refusal, shape, type Answers, type Shape } from './kind.ts';
import { areHeld, Decimal, decimalsOf, difference, notHeld, sumOf, unitsOf, Weights, writeExact } from './numbers.ts';
import { byName, byQuota, partiesNamed, settle } from './settle.ts';

const Results = z.record(z.string(), Decimal);
const costs = z.record(z.string(), Decimal);
const byOwnCost = { costs, method: z.literal('proportional_to_own_cost'), targets: z.array(z.string()).min(1) };

const areThere = { error: 'names who has no cost' };

/** A pool shared by weights, or by the own cost of those it is for; the shares are compared before rounding. */
export const poolShare: readonly Shape[] = [
  shape({
    inputs: z
      .strictObject({ pool: Decimal, weights: Weights })
      .refine(({ pool }) => areCosts(pool), { error: notHeld }),
    expected: Results,
    unrounded: 'all',
    ask: ({ inputs: { pool, weights } }) => answer(byWeights(pool, weights)),
  }),
  shape({
    inputs: z
      .strictObject({ ...byOwnCost, pool: Decimal })
      .refine(({ costs: own, pool }) => areCosts(pool, ...Object.values(own)), { error: notHeld })
      .refine(({ costs: own, targets }) => targets.every((name) => Object.hasOwn(own, name)), areThere),
    expected: Results,
    unrounded: 'all',
    ask: ({ inputs }) => answer(onTopOfOwnCost(inputs)),
  }),
  shape({
    inputs: z
      .strictObject({ ...byOwnCost, shared: z.string() })
      .refine(({ costs: own }) => areCosts(...Object.values(own)), { error: notHeld })
      .refine(
        ({ costs: own, targets, shared }) => [...targets, shared].every((name) => Object.hasOwn(own, name)),
        areThere,
      )
      .refine(({ targets, shared }) => !targets.includes(shared), { error: 'share a cost with itself' }),
    expected: Results,
    unrounded: 'all',
    ask: ({ inputs: { costs: own, shared, targets } }) => {
      const { [shared]: pool = '0', ...others } = own;
      return answer(onTopOfOwnCost({ costs: others, pool, targets }));
    },
  }),
];

function areCosts(...amounts: readonly string[]): boolean {
  return areHeld(decimalsOf(...amounts), ...amounts);
}

/** What the pool gives away stands against it, so that nothing is counted twice. */
function byWeights(pool: string, weights: Readonly<Record<string, string>>): Answers {
  const parties = partiesNamed(Object.keys(weights));
  const scale = decimalsOf(pool);
  const units = unitsOf(pool, scale);
  const settled = settle({ parties, pools: [{ units, rule: byQuota(weights, parties) }] });
  if (!settled.ok) return refusal(settled.problems);
  const shared = sumOf(settled.value.exact.values());
  return {
    ...byName(parties, settled.value.exact, (share) => writeExact(share, scale)),
    source_row: writeExact(difference(ratio(0), shared), scale),
    net_total: writeExact(difference(shared, ratio(units)), scale),
  };
}

function onTopOfOwnCost(question: {
  readonly costs: Readonly<Record<string, string>>;
  readonly pool: string;
  readonly targets: readonly string[];
}): Answers {
  const { costs: own, pool, targets } = question;
  const parties = partiesNamed(Object.keys(own));
  const scale = decimalsOf(pool, ...Object.values(own));
  const weights = Object.fromEntries(targets.map((name) => [name, own[name] ?? '0']));
  const settled = settle({
    parties,
    pools: [
      ...Object.entries(own).map(([name, cost]) => ({
        units: unitsOf(cost, scale),
        rule: { rule: 'to' as const, bearer: parties.idOf(name) },
      })),
      { units: unitsOf(pool, scale), rule: byQuota(weights, parties) },
    ],
  });
  if (!settled.ok) return refusal(settled.problems);
  return {
    ...byName(parties, settled.value.exact, (share) => writeExact(share, scale)),
    total: writeExact(sumOf(settled.value.exact.values()), scale),
  };
}
