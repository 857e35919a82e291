import { ratio } from '@umlage/core';
import {
  costGame,
  costOfGroup,
  judgeSplit,
  leastCore,
  nucleolus,
  prenucleolus,
  type CostGame,
  type ExcessMeasure,
  type Ratio,
  type Split,
} from '@umlage/core/fairness';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryGame, arbitraryParts, concaveGame, groupsOf } from './arbitrary-games.ts';
import { forAll, isLess, minus, over, plus, times, valueOf } from './law.ts';

const zero = ratio(0);
const ofGroup = (split: Split, group: readonly string[]) => plus(...group.map((member) => split.get(member) ?? zero));
const total = (split: Split) => plus(...split.values());
const properGroups = (game: CostGame) => groupsOf(game.members).filter(({ length }) => length < game.members.length);

/** What each group but the whole pays above its cost alone, in the measure, largest first. */
function excessesOf(game: CostGame, split: Split, measuredBy: 'plain' | 'perMember'): readonly Ratio[] {
  return properGroups(game)
    .map((group) =>
      over(
        plus(ofGroup(split, group), minus(costOfGroup(game, group))),
        ratio(measuredBy === 'plain' ? 1 : group.length),
      ),
    )
    .toSorted((a, b) => (isLess(a, b) ? 1 : isLess(b, a) ? -1 : 0));
}

function isLower(some: readonly Ratio[], others: readonly Ratio[]): boolean {
  for (const [index, value] of some.entries()) {
    const other = others[index] ?? zero;
    if (isLess(value, other)) return true;
    if (isLess(other, value)) return false;
  }
  return false;
}

const measures = fc.constantFrom<'plain' | 'perMember'>('plain', 'perMember');

test('whatever is moved from the prenucleolus, the groups worst off are worse off', () => {
  const moves = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 });
  forAll(
    fc.tuple(arbitraryGame(4), moves, fc.constantFrom(1, 40, 100_000), measures),
    ([game, drawn, part, measure]) => {
      const split = valueOf(prenucleolus(game, measure));
      expect(total(split)).toEqual(costOfGroup(game, game.members));
      const moved = game.members.map((_, index) => ratio(drawn[index] ?? 0, part));
      const back = over(plus(...moved), ratio(game.members.length));
      const steps = moved.map((step) => plus(step, minus(back)));
      const other = new Map(
        game.members.map((member, index) => [member, plus(split.get(member) ?? zero, steps[index] ?? zero)]),
      );
      const isSame = steps.every(({ numerator }) => numerator === 0n);
      expect(isLower(excessesOf(game, split, measure), excessesOf(game, other, measure))).toBe(!isSame);
    },
  );
});

test('nor by moving anything from one member to another', () => {
  forAll(fc.tuple(arbitraryGame(5), measures), ([game, measure]) => {
    const split = valueOf(prenucleolus(game, measure));
    const best = excessesOf(game, split, measure);
    for (const from of game.members)
      for (const to of game.members.filter((other) => other !== from)) {
        const step = ratio(1, 1_000_000);
        const moved = new Map(split)
          .set(from, plus(split.get(from) ?? zero, minus(step)))
          .set(to, plus(split.get(to) ?? zero, step));
        expect(isLower(best, excessesOf(game, moved, measure))).toBe(true);
      }
  });
});

test('its worst excess is that of the least core, which a split reaches, and no other falls below', () => {
  forAll(fc.tuple(arbitraryGame(), fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 5 })), ([game, drawn]) => {
    const { excess, isCoreEmpty, split, tight } = valueOf(leastCore(game));
    const judged = valueOf(judgeSplit(game, split));
    expect(judged.isEfficient).toBe(true);
    expect(judged.worst?.excess).toEqual(excess);
    expect(judged.isInCore).toBe(!isCoreEmpty);
    expect(valueOf(judgeSplit(game, valueOf(prenucleolus(game)))).worst?.excess).toEqual(excess);
    for (const group of tight) expect(plus(ofGroup(split, group), minus(costOfGroup(game, group)))).toEqual(excess);
    const weights = game.members.map((_, index) => ratio((drawn[index] ?? 0) + 1));
    const whole = costOfGroup(game, game.members);
    const keyed = new Map(
      game.members.map((member, index) => [member, times(whole, over(weights[index] ?? zero, plus(...weights)))]),
    );
    expect(isLess(valueOf(judgeSplit(game, keyed)).worst?.excess ?? zero, excess ?? zero)).toBe(false);
  });
});

const aloneIn = (game: CostGame) => new Map(game.members.map((member) => [member, costOfGroup(game, [member])]));

function paysMore(game: CostGame, split: Split): boolean {
  const alone = aloneIn(game);
  return game.members.some((member) => isLess(alone.get(member) ?? zero, split.get(member) ?? zero));
}

/** Whether all together cost no more than each alone, so that nobody need pay more. */
const isWorthwhile = (game: CostGame) => !isLess(total(aloneIn(game)), costOfGroup(game, game.members));

test('where nobody need pay more than alone, nobody does by the nucleolus, and among such splits none is better', () => {
  const moves = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 });
  const parts = fc.constantFrom(1, 40, 100_000);
  forAll(fc.tuple(arbitraryGame(5).filter(isWorthwhile), moves, parts, measures), ([game, drawn, part, measure]) => {
    const split = valueOf(nucleolus(game, measure));
    expect(total(split)).toEqual(costOfGroup(game, game.members));
    expect(paysMore(game, split)).toBe(false);
    const free = valueOf(prenucleolus(game, measure));
    expect(split).toEqual(paysMore(game, free) ? split : free);
    // A part of the way to another split under which nobody pays more than alone.
    const alone = aloneIn(game);
    const weights = game.members.map((_, index) => ratio((drawn[index] ?? 0) + 10));
    const saved = plus(total(alone), minus(costOfGroup(game, game.members)));
    const other = new Map(
      game.members.map((member, index) => {
        const [here, cost] = [split.get(member) ?? zero, alone.get(member) ?? zero];
        const there = plus(cost, minus(times(saved, over(weights[index] ?? zero, plus(...weights)))));
        return [member, plus(here, over(plus(there, minus(here)), ratio(part)))];
      }),
    );
    expect(paysMore(game, other)).toBe(false);
    expect(isLower(excessesOf(game, other, measure), excessesOf(game, split, measure))).toBe(false);
  });
});

test('where somebody must, there is none', () => {
  forAll(
    arbitraryGame(4).filter((game) => !isWorthwhile(game)),
    (game) => {
      expect(nucleolus(game)).toMatchObject({ ok: false, problems: [{ code: 'together-dearer', path: '/parts' }] });
    },
  );
});

test('where the core is empty, the two differ', () => {
  // a alone costs 1, b and c alone 4 each, b and c together 2, each of them with a 4, all three 6.
  const costs = { a: 1, b: 4, c: 4, 'a b': 4, 'a c': 4, 'b c': 2, 'a b c': 6 };
  const groups = Object.entries(costs).map(([names, cost]) => ({ group: names.split(' '), cost: ratio(cost) }));
  const game = valueOf(costGame(['a', 'b', 'c'], [{ cost: 'table', groups }]));
  // a pays 1 + ε, b and c together 2 + ε: that is 6 for ε = 3/2, and of the 7/2 of b and c each pays half.
  expect([...valueOf(prenucleolus(game)).values()]).toEqual([ratio(5, 2), ratio(7, 4), ratio(7, 4)]);
  // a pays 1, no more; of the other 5 each pays half.
  expect([...valueOf(nucleolus(game)).values()]).toEqual([ratio(1), ratio(5, 2), ratio(5, 2)]);
});

test('it is in the core where there is one, in every measure', () => {
  const all = fc.constantFrom<ExcessMeasure>('plain', 'perMember', 'perCost', 'perSaving');
  forAll(fc.tuple(concaveGame(), all), ([game, measure]) => {
    expect(valueOf(leastCore(game)).isCoreEmpty).toBe(false);
    expect(valueOf(judgeSplit(game, valueOf(nucleolus(game, measure)))).isInCore).toBe(true);
  });
});

test('who changes places changes charges, and who adds nothing but a cost of their own pays that', () => {
  forAll(fc.tuple(arbitraryParts(4), fc.integer({ min: 0, max: 99 })), ([{ names, parts }, own]) => {
    const split = valueOf(prenucleolus(valueOf(costGame(names, parts))));
    const back = valueOf(prenucleolus(valueOf(costGame(names.toReversed(), parts))));
    expect(new Map([...back].toReversed())).toEqual(split);
    const [first = ''] = names;
    const dearer = valueOf(costGame(names, [...parts, { cost: 'fixed', amount: ratio(own), users: [first] }]));
    expect(valueOf(prenucleolus(dearer))).toEqual(
      new Map(split).set(first, plus(split.get(first) ?? zero, ratio(own))),
    );
  });
});

test('measured for each member, nobody pays less where the whole costs more', () => {
  forAll(fc.tuple(arbitraryGame(4), fc.integer({ min: 1, max: 200 })), ([game, more]) => {
    const groups = groupsOf(game.members).map((group) => ({
      group,
      cost: plus(costOfGroup(game, group), ratio(group.length === game.members.length ? more : 0)),
    }));
    const before = valueOf(prenucleolus(game, 'perMember'));
    const after = valueOf(prenucleolus(valueOf(costGame(game.members, [{ cost: 'table', groups }])), 'perMember'));
    for (const member of game.members)
      expect(isLess(after.get(member) ?? zero, before.get(member) ?? zero)).toBe(false);
  });
});

test('in other units it is the same, however many digits they have', () => {
  const large = fc.bigInt({ min: 1n, max: 10n ** 400n });
  forAll(
    fc.tuple(arbitraryGame(4), large, large),
    ([game, factor, divisor]) => {
      const scale = ratio(factor, divisor);
      const groups = groupsOf(game.members).map((group) => ({ group, cost: times(costOfGroup(game, group), scale) }));
      const scaled = valueOf(costGame(game.members, [{ cost: 'table', groups }]));
      const wanted = [...valueOf(prenucleolus(game))].map(([name, share]) => [name, times(share, scale)] as const);
      expect(valueOf(prenucleolus(scaled))).toEqual(new Map(wanted));
    },
    60,
  );
});

test('in a game of one member nobody can leave', () => {
  const game = valueOf(costGame(['a'], [{ cost: 'fixed', amount: ratio(7), users: ['a'] }]));
  expect(valueOf(prenucleolus(game))).toEqual(new Map([['a', ratio(7)]]));
  expect(valueOf(leastCore(game))).toMatchObject({ excess: undefined, isCoreEmpty: false });
});
