import { formatRatio } from '@umlage/core';
import { divideClaims, type ClaimsRule } from '@umlage/core/fairness';
import { z } from 'zod';
import { answer, refusal, shape, type Shape } from './kind.ts';
import { NumberText, read } from './numbers.ts';

const rules = {
  proportional: 'proportional',
  equalAwards: 'equalAwards',
  equalLosses: 'equalLosses',
  talmud: 'talmud',
  piniles: 'piniles',
  randomArrival: 'randomArrival',
  adjustedProportional: 'adjustedProportional',
  alphaMin: 'minimumThenProportional',
} as const satisfies Record<string, ClaimsRule>;

const Rule = z.enum(Object.keys(rules) as (keyof typeof rules)[]);

/** Too little for all claims, by a named rule. */
export const claimsRule: readonly Shape[] = [
  shape({
    inputs: z.strictObject({ rule: Rule, estate: NumberText, claims: z.record(z.string(), NumberText) }),
    expected: z.record(z.string(), NumberText),
    unrounded: 'all',
    ask: ({ inputs: { rule, estate, claims } }) => {
      const divided = divideClaims({
        rule: rules[rule],
        estate: read(estate),
        claims: new Map(Object.entries(claims).map(([name, claim]) => [name, read(claim)])),
      });
      if (!divided.ok) return answer(refusal(divided.problems));
      return answer(Object.fromEntries([...divided.value].map(([name, award]) => [name, formatRatio(award)])));
    },
  }),
];
