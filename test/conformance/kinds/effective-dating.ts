import { addDays, LocalDate } from '@umlage/core';
import { z } from 'zod';
import { refusal, shape, type Asked, type Shape } from './kind.ts';
import {
  areHeld,
  checked,
  Decimal,
  decimalsOf,
  notHeld,
  Refused,
  Scale,
  someOf,
  unitsOf,
  Weights,
  writeUnits,
} from './numbers.ts';
import { byName, byQuota, methodsOfRuns, partiesNamed, roundedBy, settle, type RuleDocument } from './settle.ts';
import { everyPolicy, underPolicy } from './splitting.ts';

const daysApart = checked(z.int(), (days) => Math.abs(days) <= 36_500, 'is more than a century');

const Inputs = z
  .strictObject({
    today: z.literal(0),
    rules: z.array(z.strictObject({ valid_from_days: daysApart, weights: Weights })).min(1),
    posting_days: daysApart,
    amount: Decimal,
    scale: Scale.optional(),
  })
  .refine(({ amount, scale = decimalsOf(amount) }) => areHeld(scale, amount), { error: notHeld })
  .refine(({ rules }) => new Set(rules.map((rule) => rule.valid_from_days)).size === rules.length, {
    error: 'hold two rules of one day',
  });
type Inputs = z.infer<typeof Inputs>;

const form = { inputs: Inputs, policies: everyPolicy, ask };

/** Weights by the day from which they hold, in days from today: the latest that has begun counts. */
export const effectiveDating: readonly Shape[] = [
  shape({ ...form, expected: someOf({ shares: z.record(z.string(), Decimal) }) }),
  shape({ ...form, expected: Refused }),
];

function ask(question: Asked<Inputs, unknown>) {
  const { rules, posting_days, amount, scale = decimalsOf(amount) } = question.inputs;
  const today = LocalDate.parse('2025-07-01');
  const parties = partiesNamed(rules.flatMap(({ weights }) => Object.keys(weights)));
  const latestFirst = rules.toSorted((a, b) => b.valid_from_days - a.valid_from_days);
  const rule: RuleDocument = {
    rule: 'choose',
    cases: latestFirst.map(({ valid_from_days, weights }) => ({
      if: { since: addDays(today, valid_from_days) },
      then: byQuota(weights, parties),
    })),
  };
  const posted = addDays(today, posting_days);
  const settled = settle({
    parties,
    pools: [{ units: unitsOf(amount, scale), rule }],
    period: { from: posted, until: addDays(posted, 1) },
  });
  const ids = rules.flatMap(({ weights }) => Object.keys(weights)).map(parties.idOf);
  return underPolicy(question, methodsOfRuns, (method) =>
    settled.ok
      ? { shares: byName(parties, roundedBy(method, settled.value, ids), (share) => writeUnits(share, scale)) }
      : refusal(settled.problems),
  );
}
