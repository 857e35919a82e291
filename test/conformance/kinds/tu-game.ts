import { formatRatio, ratio, type Outcome, type Ratio } from '@umlage/core';
import { costGame, type CostGame, type Split } from '@umlage/core/fairness';
import { z } from 'zod';
import { answer, refusal, type Answers, type Reply } from './kind.ts';
import { difference, isAtMost, NumberText, read, sumOf } from './numbers.ts';

const players = z.array(z.string());

/** A game as a table of what each group of players gains or costs, its players joined by `+`; or as what it follows from. */
const table = { players, type: z.enum(['gain', 'cost']), values: z.record(z.string(), NumberText) };
const bankruptcy = z.strictObject({
  players,
  bankruptcy: z.strictObject({ estate: NumberText, claims: z.array(NumberText) }),
});
const glove = z.strictObject({ players, glove: z.strictObject({ left: players, right: players }) });
const voting = z.strictObject({
  players,
  voting: z.strictObject({ weights: z.array(NumberText), quota: NumberText }),
});

export const Table = z.strictObject(table);
export const TableWithVariant = Table.extend({ variant: z.enum(['proportionalToValue', 'proportionalToSavings']) });
export const TableWithAllocation = Table.extend({
  allocation: z.record(z.string(), NumberText),
  slack: z.literal('0').optional(),
});
export const Game = z.union([Table, bankruptcy, glove, voting]);
type Game = z.infer<typeof Game>;

/** What is asked is a cost; a gain is a cost below zero, and what comes out is turned round again. */
export type AsCosts = { readonly game: Outcome<CostGame>; readonly sign: 1n | -1n };

export function asCosts(asked: Game): AsCosts {
  const sign = 'type' in asked && asked.type === 'cost' ? 1n : -1n;
  const groups = valuesOf(asked).map(({ group, value }) => ({ group, cost: signed(value, sign) }));
  return { game: costGame(asked.players, [{ cost: 'table', groups }]), sign };
}

type GroupValue = { readonly group: readonly string[]; readonly value: Ratio };

function valuesOf(asked: Game): readonly GroupValue[] {
  if ('values' in asked)
    return Object.entries(asked.values).map(([names, value]) => ({ group: names.split('+'), value: read(value) }));
  const valueOf = gainIn(asked);
  return Array.from({ length: 2 ** asked.players.length - 1 }, (_, index) => {
    const group = asked.players.filter((_player, place) => (((index + 1) >> place) & 1) === 1);
    return { group, value: valueOf(group) };
  });
}

function gainIn(asked: Exclude<Game, z.infer<typeof Table>>): (group: readonly string[]) => Ratio {
  const totalOf = (values: readonly string[], isCounted: (player: string) => boolean) =>
    sumOf(values.filter((_, index) => isCounted(asked.players[index] ?? '')).map(read));
  if ('glove' in asked) {
    const { left, right } = asked.glove;
    const count = (hands: readonly string[], group: readonly string[]) =>
      hands.filter((player) => group.includes(player)).length;
    return (group) => ratio(Math.min(count(left, group), count(right, group)));
  }
  if ('voting' in asked) {
    const { weights, quota } = asked.voting;
    return (group) =>
      ratio(
        isAtMost(
          read(quota),
          totalOf(weights, (player) => group.includes(player)),
        )
          ? 1
          : 0,
      );
  }
  const { estate, claims } = asked.bankruptcy;
  return (group) => {
    const left = difference(
      read(estate),
      totalOf(claims, (player) => !group.includes(player)),
    );
    return isAtMost(left, ratio(0)) ? ratio(0) : left;
  };
}

export function signed({ numerator, denominator }: Ratio, sign: 1n | -1n): Ratio {
  return ratio(sign * numerator, denominator);
}

export function sharesIn(split: Split, sign: 1n | -1n): Answers {
  return Object.fromEntries([...split].map(([name, share]) => [name, formatRatio(signed(share, sign))]));
}

/** What a concept says of a game, or why the game is refused. */
export function askOf({ game, sign }: AsCosts, concept: (game: CostGame) => Outcome<Split>): Reply {
  const split = game.ok ? concept(game.value) : game;
  return answer(split.ok ? sharesIn(split.value, sign) : refusal(split.problems));
}
