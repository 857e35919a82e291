import { formatRatio, type Outcome } from '@umlage/core';
import { costGame as gameOf, costOfGroup, divideClaims, shapleyValue, type Split } from '@umlage/core/fairness';
import { z } from 'zod';
import { answer, refusal, shape, type Shape } from './kind.ts';
import { NumberText, read, someOf } from './numbers.ts';

const shares = z.array(NumberText);

/** A facility whose cost is that of the largest who needs it; and again where the last needs something else. */
export const costGame: readonly Shape[] = [
  shape({
    inputs: z.strictObject({ stand_alone: z.record(z.string(), NumberText), variant_3: NumberText }),
    expected: someOf({
      shapley: shares,
      shapley_variant: shares,
      proportional: shares,
      proportional_variant: shares,
    }),
    unrounded: 'all',
    ask: ({ inputs: { stand_alone: alone, variant_3: third } }) => {
      const variant = { ...alone, '3': third };
      const asked = [
        ['shapley', byShapley(alone)],
        ['shapley_variant', byShapley(variant)],
        ['proportional', inProportion(alone)],
        ['proportional_variant', inProportion(variant)],
      ] as const;
      const refused = asked.flatMap(([, split]) => (split.ok ? [] : split.problems));
      if (refused.length > 0) return answer(refusal(refused));
      return answer(Object.fromEntries(asked.map(([name, split]) => [name, split.ok ? written(split.value) : []])));
    },
  }),
];

type Needs = Readonly<Record<string, string>>;

function needsOf(alone: Needs) {
  const needs = new Map(Object.entries(alone).map(([name, need]) => [name, read(need)]));
  return gameOf([...needs.keys()], [{ cost: 'largest', needs }]);
}

function byShapley(alone: Needs): Outcome<Split> {
  const game = needsOf(alone);
  return game.ok ? shapleyValue(game.value) : game;
}

/** In proportion to the cost alone. */
function inProportion(alone: Needs): Outcome<Split> {
  const game = needsOf(alone);
  if (!game.ok) return game;
  const { value } = game;
  const claims = new Map(value.members.map((member) => [member, costOfGroup(value, [member])]));
  const whole = costOfGroup(value, value.members);
  return divideClaims({ estate: whole, claims, rule: 'proportional' });
}

function written(split: Split): readonly string[] {
  return [...split.values()].map(formatRatio);
}
