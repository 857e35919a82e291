import { ratio } from '@umlage/core';
import {
  airportFees,
  chargeEqually,
  checkCostGame,
  costGame,
  costOfGroup,
  isConcave,
  judgeSplit,
  nucleolus,
  sampleShapley,
  separableCosts,
  shapleyValue,
  shareRemainingBenefits,
  tauValue,
  type CostGame,
  type Ratio,
  type Split,
} from '@umlage/core/fairness';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryGame, arbitraryParts, concaveGame, groupsOf } from './arbitrary-games.ts';
import { forAll, isLess, minus, over, plus, times, valueOf } from './law.ts';

const zero = ratio(0);

function* orders(names: readonly string[]): Generator<readonly string[]> {
  if (names.length === 0) yield [];
  for (const first of names) for (const rest of orders(names.filter((name) => name !== first))) yield [first, ...rest];
}

/** By the definition: what each adds, averaged over all orders. */
function byOrders(game: CostGame): Split {
  const all = [...orders(game.members)];
  const added = (member: string, order: readonly string[]) => {
    const before = order.slice(0, order.indexOf(member));
    return plus(costOfGroup(game, [...before, member]), minus(costOfGroup(game, before)));
  };
  return new Map(
    game.members.map((member) => [member, over(plus(...all.map((order) => added(member, order))), ratio(all.length))]),
  );
}

const total = (split: Split) => plus(...split.values());
const whole = (game: CostGame) => costOfGroup(game, game.members);
const ofGroup = (split: Split, group: readonly string[]) => plus(...group.map((member) => split.get(member) ?? zero));

test('the Shapley value is what each adds on the average of all orders, whatever parts the cost has', () => {
  forAll(arbitraryGame(), (game) => {
    expect(valueOf(shapleyValue(game))).toEqual(byOrders(game));
  });
});

test('it adds up to the whole cost', () => {
  forAll(arbitraryGame(), (game) => {
    expect(total(valueOf(shapleyValue(game)))).toEqual(whole(game));
  });
});

test('closed forms say what a table of the same costs says', () => {
  forAll(arbitraryGame(), (game) => {
    const groups = groupsOf(game.members).map((group) => ({ group, cost: costOfGroup(game, group) }));
    const table = valueOf(costGame(game.members, [{ cost: 'table', groups }]));
    expect(valueOf(shapleyValue(table))).toEqual(valueOf(shapleyValue(game)));
  });
});

test('who changes places changes charges: nothing but what a member causes counts', () => {
  forAll(arbitraryParts(), ({ names, parts }) => {
    const [forth, back] = [names, names.toReversed()].map((each) =>
      valueOf(shapleyValue(valueOf(costGame(each, parts)))),
    );
    expect(new Map([...(back ?? [])].toReversed())).toEqual(forth);
  });
});

test('who adds nothing to any group pays nothing', () => {
  forAll(arbitraryParts(4), ({ names, parts }) => {
    // A table would have to name the newcomer, and exactly these members are no longer that with it.
    const functions = parts.filter(({ cost }) => cost !== 'table' && cost !== 'onlyGroups');
    const split = valueOf(shapleyValue(valueOf(costGame([...names, 'idle'], functions))));
    expect(split.get('idle')).toEqual(zero);
    expect(new Map([...split].slice(0, -1))).toEqual(valueOf(shapleyValue(valueOf(costGame(names, functions)))));
  });
});

test('for a sum of costs it is the sum of the charges', () => {
  forAll(fc.tuple(arbitraryParts(4), arbitraryParts(4)), ([one, other]) => {
    const [names, parts] = one.names.length === other.names.length ? [one.names, other.parts] : [one.names, one.parts];
    const value = (functions: typeof parts) => valueOf(shapleyValue(valueOf(costGame(names, functions))));
    const [first, second] = [value(one.parts), value(parts)];
    const both = new Map(names.map((name) => [name, plus(first.get(name) ?? zero, second.get(name) ?? zero)]));
    expect(value([...one.parts, ...parts])).toEqual(both);
  });
});

test('costs of any size are added up exactly, limb by limb', () => {
  const large = fc.bigInt({ min: 0n, max: 10n ** 60n });
  forAll(fc.tuple(arbitraryGame(), large, large), ([game, factor, divisor]) => {
    const scale = ratio(factor, divisor + 1n);
    const groups = groupsOf(game.members).map((group) => ({ group, cost: times(costOfGroup(game, group), scale) }));
    const scaled = valueOf(costGame(game.members, [{ cost: 'table', groups }]));
    const wanted = [...valueOf(shapleyValue(game))].map(([name, share]) => [name, times(share, scale)] as const);
    expect(valueOf(shapleyValue(scaled))).toEqual(new Map(wanted));
    expect(total(valueOf(shapleyValue(scaled)))).toEqual(whole(scaled));
  });
});

test('where members cause less the more are there, nobody leaves its Shapley value', () => {
  forAll(concaveGame(), (game) => {
    expect(valueOf(judgeSplit(game, valueOf(shapleyValue(game)))).isInCore).toBe(true);
  });
});

test('the worst group is the one that pays most above its cost alone, and all that do are counted', () => {
  forAll(
    fc.tuple(arbitraryGame(), fc.array(fc.integer({ min: -300, max: 900 }), { minLength: 5 })),
    ([game, drawn]) => {
      const split = new Map(game.members.map((member, index) => [member, ratio(drawn[index] ?? 0, 3)]));
      const judged = valueOf(judgeSplit(game, split));
      const proper = groupsOf(game.members).filter(({ length }) => length < game.members.length);
      const excesses = proper.map((group) => plus(ofGroup(split, group), minus(costOfGroup(game, group))));
      expect(judged.cheaperAlone).toBe(excesses.filter((excess) => isLess(zero, excess)).length);
      const most = excesses.reduce<Ratio | undefined>(
        (found, excess) => (found === undefined || isLess(found, excess) ? excess : found),
        undefined,
      );
      expect(judged.worst?.excess).toEqual(most);
      const { group = [], pays = zero, alone = zero } = judged.worst ?? {};
      expect([pays, alone]).toEqual([ofGroup(split, group), costOfGroup(game, group)]);
      const asBad = proper.filter((_, index) => !isLess(excesses[index] ?? zero, most ?? zero));
      expect(group.length).toBe(asBad.length === 0 ? 0 : Math.min(...asBad.map(({ length }) => length)));
    },
  );
});

test('costs that fall by joining, and groups dearer than their members, are found with their place', () => {
  forAll(arbitraryGame(), (game) => {
    const cost = (group: readonly string[]) => costOfGroup(game, group);
    const groups = groupsOf(game.members);
    const falling = groups.flatMap((group) =>
      group.filter((left) => isLess(cost(group), cost(group.filter((member) => member !== left)))),
    );
    const dearer = groups.filter((group) => isLess(plus(...group.map((member) => cost([member]))), cost(group)));
    const found = valueOf(checkCostGame(game)).map(({ code, facts }) => [code, 'count' in facts ? facts.count : 0]);
    expect(found).toEqual([
      ...(falling.length > 0 ? [['cost-falls', falling.length]] : []),
      ...(dearer.length > 0 ? [['together-dearer', dearer.length]] : []),
    ]);
  });
});

test('a sample adds up, is the same again, and comes within its errors of the exact value', () => {
  // Thirty alike need two steps of a stepped cost: by symmetry each bears a thirtieth.
  const members = Array.from({ length: 30 }, (_, index) => `m${String(index)}`);
  const steps = [
    { upTo: ratio(12), amount: ratio(100) },
    { upTo: ratio(30), amount: ratio(160) },
  ];
  const units = new Map(members.map((member) => [member, ratio(1)]));
  const game = valueOf(
    costGame(members, [
      { cost: 'stepped', steps, units },
      { cost: 'fixed', amount: ratio(60), users: ['m0', 'm1'] },
    ]),
  );
  expect(shapleyValue(game)).toMatchObject({ ok: false, problems: [{ code: 'game-too-large', path: '/parts' }] });
  const sampled = valueOf(sampleShapley(game, { orders: 4000, seed: 11 }));
  expect(sampled).toEqual(valueOf(sampleShapley(game, { orders: 4000, seed: 11 })));
  expect(sampled).not.toEqual(valueOf(sampleShapley(game, { orders: 4000, seed: 12 })));
  expect(total(sampled.split)).toEqual(ratio(220));
  for (const member of members) {
    const exact = 160 / 30 + (['m0', 'm1'].includes(member) ? 30 : 0);
    const { numerator, denominator } = sampled.split.get(member) ?? zero;
    const error = sampled.standardErrors.get(member) ?? 0;
    expect(error).toBeGreaterThan(0);
    expect(error).toBeLessThan(0.5);
    expect(Math.abs(Number(numerator) / Number(denominator) - exact)).toBeLessThan(4 * error);
  }
});

test('what is exact has no error in a sample', () => {
  forAll(arbitraryGame(), (game) => {
    const { split, standardErrors } = valueOf(sampleShapley(game, { orders: 2, seed: 1 }));
    expect(split).toEqual(valueOf(shapleyValue(game)));
    expect([...standardErrors.values()].every((error) => error === 0)).toBe(true);
  });
});

test('units no double can hold are added up exactly, too', () => {
  const members = Array.from({ length: 17 }, (_, index) => `m${String(index)}`);
  const most = 10n ** 30n;
  const units = new Map(members.map((member, index) => [member, ratio(most + BigInt(index))]));
  // All seventeen are a unit above the first step; sixteen are far below.
  const steps = [
    { upTo: ratio(17n * most + 135n), amount: ratio(170) },
    { upTo: ratio(18n * most), amount: ratio(340) },
  ];
  const game = valueOf(costGame(members, [{ cost: 'stepped', steps, units }]));
  expect(whole(game)).toEqual(ratio(340));
  expect([...valueOf(shapleyValue(game)).values()]).toEqual(members.map(() => ratio(20)));
});

test('separable costs and a part of the rest add up, and Gately finds what remaining benefits find', () => {
  forAll(concaveGame(), (game) => {
    const { separable, nonSeparable } = separableCosts(game);
    expect(plus(total(separable), nonSeparable)).toEqual(whole(game));
    expect(total(chargeEqually(game))).toEqual(whole(game));
    const split = valueOf(shareRemainingBenefits(game));
    expect(total(split)).toEqual(whole(game));
    // Gately: what all others lose by a leaving, over what it loses itself, is the same for everybody.
    const ratios = game.members.flatMap((member) => {
      const own = plus(costOfGroup(game, [member]), minus(split.get(member) ?? zero));
      const others = plus(split.get(member) ?? zero, minus(separable.get(member) ?? zero));
      return own.numerator === 0n ? [] : [over(others, own)];
    });
    expect(ratios).toEqual(ratios.map(() => ratios[0]));
  });
});

test('of two members all concepts say the same', () => {
  forAll(concaveGame(2), (game) => {
    const value = valueOf(shapleyValue(game));
    expect(chargeEqually(game)).toEqual(value);
    expect(valueOf(shareRemainingBenefits(game))).toEqual(value);
    expect(valueOf(tauValue(game))).toEqual(value);
    expect(valueOf(nucleolus(game))).toEqual(value);
  });
});

test('the τ-value adds up between what members pay at least and at most', () => {
  forAll(concaveGame(), (game) => {
    const value = valueOf(tauValue(game));
    const { separable } = separableCosts(game);
    expect(total(value)).toEqual(whole(game));
    for (const member of game.members) {
      expect(isLess(value.get(member) ?? zero, separable.get(member) ?? zero)).toBe(false);
      expect(isLess(costOfGroup(game, [member]), value.get(member) ?? zero)).toBe(false);
    }
  });
});

test('a game is concave where nobody causes more in a larger group', () => {
  forAll(fc.oneof(arbitraryGame(4), concaveGame(4)), (game) => {
    const groups = [[], ...groupsOf(game.members)];
    const added = (member: string, group: readonly string[]) =>
      plus(costOfGroup(game, [...group, member]), minus(costOfGroup(game, group)));
    const rises = groups.some((larger) =>
      groups
        .filter((group) => group.every((member) => larger.includes(member)))
        .some((group) =>
          game.members
            .filter((member) => !larger.includes(member))
            .some((member) => isLess(added(member, group), added(member, larger))),
        ),
    );
    expect(valueOf(isConcave(game))).toBe(!rises);
  });
});

test('the airport rule is the Shapley value of a cost that follows the largest need', () => {
  const kind = fc.record({ count: fc.integer({ min: 1, max: 3 }), cost: fc.nat(90).map((cost) => ratio(cost, 7)) });
  forAll(fc.array(kind, { minLength: 1, maxLength: 3 }), (drawn) => {
    const kinds = drawn.map((each, index) => ({ name: String(index), ...each }));
    const users = kinds.flatMap(({ name, count, cost }) =>
      Array.from({ length: count }, (_, index) => [`${name}-${String(index)}`, cost] as const),
    );
    const game = valueOf(
      costGame(
        users.map(([name]) => name),
        [{ cost: 'largest', needs: new Map(users) }],
      ),
    );
    const fees = valueOf(airportFees(kinds));
    expect([...byOrdersOrFormula(game)]).toEqual(users.map(([name]) => [name, fees.get(name.split('-')[0] ?? '')]));
  });
});

/** All orders of up to five users; beyond, a table of all groups. */
function byOrdersOrFormula(game: CostGame): Split {
  if (game.members.length <= 5) return byOrders(game);
  const groups = groupsOf(game.members).map((group) => ({ group, cost: costOfGroup(game, group) }));
  return valueOf(shapleyValue(valueOf(costGame(game.members, [{ cost: 'table', groups }]))));
}
