import { ratio } from '@umlage/core';
import { costGame, type ClaimsRule, type CostFunction, type CostGame, type Ratio } from '@umlage/core/fairness';
import * as fc from 'fast-check';
import { plus, valueOf } from './law.ts';

const amount = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.constantFrom(1, 1, 1, 2, 7)).map(([n, d]) => ratio(n, d));
const members = ['a', 'b', 'c', 'd', 'e'] as const;

/** All there are. */
export const claimsRules = [
  'proportional',
  'equalAwards',
  'equalLosses',
  'talmud',
  'piniles',
  'randomArrival',
  'adjustedProportional',
  'minimumThenProportional',
] as const satisfies ClaimsRule[];

type Names = readonly string[];

function byMember(names: Names): fc.Arbitrary<ReadonlyMap<string, Ratio>> {
  return fc
    .array(fc.option(amount), { minLength: names.length, maxLength: names.length })
    .map((values) => new Map(names.flatMap((name, index) => [[name, values[index] ?? ratio(0)] as const])));
}

function steppedFor(names: Names): fc.Arbitrary<CostFunction> {
  return fc
    .tuple(byMember(names), fc.array(amount, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 90 }))
    .map(([units, amounts, width]) => {
      const total = plus(...units.values());
      const steps = amounts.map((each, index) => ({ upTo: ratio((index + 1) * width), amount: each }));
      return { cost: 'stepped', units, steps: [...steps, { upTo: plus(total, ratio(width * 5)), amount: ratio(700) }] };
    });
}

function tableFor(names: Names, cost = amount): fc.Arbitrary<CostFunction> {
  const groups = Array.from({ length: 2 ** names.length - 1 }, (_, index) =>
    names.filter((_name, member) => (((index + 1) >> member) & 1) === 1),
  );
  return fc.array(cost, { minLength: groups.length, maxLength: groups.length }).map((costs) => ({
    cost: 'table',
    groups: groups.map((group, index) => ({ group, cost: costs[index] ?? ratio(0) })),
  }));
}

function functionFor(names: Names): fc.Arbitrary<CostFunction> {
  const fixed = fc
    .tuple(amount, fc.subarray([...names], { minLength: 1 }))
    .map(([cost, users]): CostFunction => ({ cost: 'fixed', amount: cost, users }));
  const perUnit = fc
    .tuple(amount, byMember(names))
    .map(([price, units]): CostFunction => ({ cost: 'perUnit', price, units }));
  const largest = byMember(names).map((needs): CostFunction => ({ cost: 'largest', needs }));
  const onlyGroups = fc
    .array(fc.tuple(fc.subarray([...names], { minLength: 1 }), fc.integer({ min: -40, max: 60 })), { maxLength: 3 })
    .map((drawn): CostFunction => {
      const groups = new Map(drawn.map(([group, cost]) => [group.join(), { group, cost: ratio(cost) }]));
      return { cost: 'onlyGroups', groups: [...groups.values()] };
    });
  return fc.oneof(fixed, perUnit, largest, steppedFor(names), tableFor(names), onlyGroups);
}

/** A game of at most so many members, by its parts. */
export function arbitraryParts(
  most = 5,
): fc.Arbitrary<{ readonly names: Names; readonly parts: readonly CostFunction[] }> {
  return fc
    .integer({ min: 1, max: most })
    .map((count) => members.slice(0, count))
    .chain((names) => fc.array(functionFor(names), { maxLength: 4 }).map((parts) => ({ names, parts })));
}

export function arbitraryGame(most = 5): fc.Arbitrary<CostGame> {
  return arbitraryParts(most).map(({ names, parts }) => valueOf(costGame(names, parts)));
}

/** Games whose members cause less the more are there already: their core is never empty. */
export function concaveGame(most = 5): fc.Arbitrary<CostGame> {
  return fc
    .integer({ min: 1, max: most })
    .map((count) => members.slice(0, count))
    .chain((names) =>
      fc
        .array(
          fc.oneof(
            fc
              .tuple(amount, fc.subarray([...names], { minLength: 1 }))
              .map(([cost, users]): CostFunction => ({ cost: 'fixed', amount: cost, users })),
            byMember(names).map((needs): CostFunction => ({ cost: 'largest', needs })),
          ),
          { minLength: 1, maxLength: 4 },
        )
        .map((parts) => valueOf(costGame(names, parts))),
    );
}

/** Every group of the members but the empty one. */
export function groupsOf(names: Names): readonly Names[] {
  return Array.from({ length: 2 ** names.length - 1 }, (_, index) =>
    names.filter((_name, member) => (((index + 1) >> member) & 1) === 1),
  );
}
