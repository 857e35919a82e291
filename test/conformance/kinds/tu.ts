import { formatRatio, success, type Outcome } from '@umlage/core';
import {
  chargeEqually,
  costOfGroup,
  isConcave,
  judgeSplit,
  leastCore,
  nucleolus,
  separableCosts,
  shapleyValue,
  shareRemainingBenefits,
  tauValue,
  type CostGame,
  type ExcessMeasure,
  type Split,
} from '@umlage/core/fairness';
import { z } from 'zod';
import { answer, refusal, shape, type Answers, type Shape } from './kind.ts';
import { difference, NumberText, read, someOf, sumOf } from './numbers.ts';
import { asCosts, askOf, Game, sharesIn, signed, Table, TableWithAllocation, TableWithVariant } from './tu-game.ts';

const shares = z.record(z.string(), NumberText);

/** A concept that gives each player a number. */
function splitBy(concept: (game: CostGame) => Outcome<Split>): readonly Shape[] {
  return [
    shape({ inputs: Game, expected: shares, unrounded: 'all', ask: ({ inputs }) => askOf(asCosts(inputs), concept) }),
  ];
}

export const tuShapley = splitBy(shapleyValue);
export const tuTau = splitBy(tauValue);
export const tuScrb = splitBy(shareRemainingBenefits);
/** The point of Gately is the split by remaining benefits. */
export const tuGately = splitBy(shareRemainingBenefits);
export const tuEqualCharge = splitBy((game) => success(chargeEqually(game)));

const measures = { proportionalToValue: 'perCost', proportionalToSavings: 'perSaving' } as const satisfies Record<
  string,
  ExcessMeasure
>;

export const tuNucleolus: readonly Shape[] = [
  ...splitBy(nucleolus),
  shape({
    inputs: TableWithVariant,
    expected: shares,
    unrounded: 'all',
    ask: ({ inputs: { variant, ...table } }) => askOf(asCosts(table), (game) => nucleolus(game, measures[variant])),
  }),
];

export const tuCore: readonly Shape[] = [
  shape({
    inputs: Game,
    expected: someOf({ coreNonEmpty: z.boolean(), leastCoreEpsilon: NumberText }),
    unrounded: 'all',
    ask: ({ inputs }) => {
      const { game } = asCosts(inputs);
      const core = game.ok ? leastCore(game.value) : game;
      if (!core.ok) return answer(refusal(core.problems));
      const { isCoreEmpty, excess } = core.value;
      return answer({
        coreNonEmpty: !isCoreEmpty,
        ...(excess === undefined ? {} : { leastCoreEpsilon: formatRatio(excess) }),
      });
    },
  }),
];

export const tuCoreMembership: readonly Shape[] = [
  shape({
    inputs: TableWithAllocation,
    expected: someOf({
      inCore: z.boolean(),
      individuallyRational: z.boolean(),
      violations: z.int(),
      worstCoalition: z.string(),
      worstExcess: NumberText,
    }),
    unrounded: 'all',
    ask: ({ inputs: { allocation, slack: _none, ...table } }) => {
      const { game, sign } = asCosts(table);
      const split = new Map(Object.entries(allocation).map(([name, share]) => [name, signed(read(share), sign)]));
      const judged = game.ok ? judgeSplit(game.value, split) : game;
      if (!judged.ok) return answer(refusal(judged.problems));
      const { isInCore, isIndividuallyRational, cheaperAlone, worst } = judged.value;
      return answer({
        inCore: isInCore,
        individuallyRational: isIndividuallyRational,
        violations: String(cheaperAlone),
        ...(worst === undefined
          ? {}
          : { worstCoalition: worst.group.join('+'), worstExcess: formatRatio(worst.excess) }),
      });
    },
  }),
];

export const tuConvex: readonly Shape[] = [
  shape({
    inputs: Game,
    expected: someOf({ convex: z.boolean() }),
    ask: ({ inputs }) => {
      const { game } = asCosts(inputs);
      const concave = game.ok ? isConcave(game.value) : game;
      return answer(concave.ok ? { convex: concave.value } : refusal(concave.problems));
    },
  }),
];

export const tuSeparableCosts: readonly Shape[] = [
  shape({
    inputs: Table,
    expected: someOf({ separable: shares, nonSeparable: NumberText }),
    unrounded: 'all',
    ask: ({ inputs }) => {
      const { game, sign } = asCosts(inputs);
      if (!game.ok) return answer(refusal(game.problems));
      const { separable, nonSeparable } = separableCosts(game.value);
      return answer({ separable: sharesIn(separable, sign), nonSeparable: formatRatio(signed(nonSeparable, sign)) });
    },
  }),
];

/** What each group saves by forming; of a gain, what it gains by it. */
export const tuSavingsGame: readonly Shape[] = [
  shape({
    inputs: Table,
    expected: shares,
    unrounded: 'all',
    ask: ({ inputs }) => {
      const { game } = asCosts(inputs);
      if (!game.ok) return answer(refusal(game.problems));
      const saved = Object.keys(inputs.values).map((names): readonly [string, Answers[string]] => {
        const group = names.split('+');
        const alone = sumOf(group.map((player) => costOfGroup(game.value, [player])));
        return [names, formatRatio(difference(alone, costOfGroup(game.value, group)))];
      });
      return answer(Object.fromEntries(saved));
    },
  }),
];
