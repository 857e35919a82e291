import { ratio } from '@umlage/core';
import {
  costGame,
  judgeSplit,
  leastCore,
  nucleolus,
  shapleyValue,
  type CostGame,
  type GroupCost,
} from '@umlage/core/fairness';
import { meanTime, randomNumbers } from './measure.ts';
import { shortNumber, type Section } from './section.ts';
import { valueOf } from './worlds.ts';

/** So many members at most for programs over all groups, as the core takes them. */
const mostForPrograms = 18;

/** Concepts of fairness, as the number of members grows. */
export function fairSplits(sizes: readonly number[]): Section {
  return {
    title: 'What is fair, by number of members',
    text:
      'Milliseconds, exact. *Capacity* is a game of cost functions as of a data centre: two capacities in twelve steps, which ' +
      'the members need in different amounts, and a fixed cost, in cents. *Estimates* is a table with a random cost of up to ' +
      'ten million euro for every group, which no structure makes easier. Of others it is known, for the nucleolus of 18 ' +
      'players on other machines: the R package CoopGame 7,900 ms, R TUGLab 119,000 ms, the Rust crate coopgame, in floating ' +
      'point, 220 ms (after the documentation of the last).',
    table: [
      [
        'members',
        'groups',
        'Shapley',
        'worst group',
        'least core, capacity',
        'nucleolus, capacity',
        'nucleolus, estimates',
      ],
      ...sizes.map(row),
    ],
  };
}

function row(count: number): readonly string[] {
  const members = Array.from({ length: count }, (_, index) => `m${String(index)}`);
  const capacity = capacityOf(members);
  const value = valueOf(shapleyValue(capacity));
  const time = (work: () => unknown) => shortNumber(meanTime(work));
  const ifSmall = (work: () => unknown) => (count <= mostForPrograms ? time(work) : '–');
  const estimates = count <= mostForPrograms ? estimatesOf(members) : undefined;
  return [
    String(count),
    (2 ** count).toLocaleString('en'),
    time(() => valueOf(shapleyValue(capacity))),
    time(() => valueOf(judgeSplit(capacity, value))),
    ifSmall(() => valueOf(leastCore(capacity))),
    ifSmall(() => valueOf(nucleolus(capacity))),
    estimates === undefined ? '–' : time(() => valueOf(nucleolus(estimates))),
  ];
}

function capacityOf(members: readonly string[]): CostGame {
  const random = randomNumbers(members.length);
  const needed = (limit: number) => new Map(members.map((member) => [member, ratio(100 + random(limit))]));
  const steppedBy = (limit: number, price: number) => {
    const units = needed(limit);
    const total = [...units.values()].reduce((sum, { numerator }) => sum + Number(numerator), 0);
    const steps = Array.from({ length: 12 }, (_, index) => ({
      upTo: ratio(Math.ceil((total * (index + 1)) / 12)),
      amount: ratio(30_000_000 + price * Math.round(1000 * Math.sqrt(index))),
    }));
    return { cost: 'stepped', steps, units } as const;
  };
  return valueOf(
    costGame(members, [
      steppedBy(900, 9000),
      steppedBy(5000, 4000),
      { cost: 'fixed', amount: ratio(12_345_678), users: members },
    ]),
  );
}

function estimatesOf(members: readonly string[]): CostGame {
  const random = randomNumbers(7);
  const groups = Array.from({ length: 2 ** members.length - 1 }, (_, index): GroupCost => ({
    group: members.filter((_member, place) => (((index + 1) >> place) & 1) === 1),
    cost: ratio(random(1_000_000_000)),
  }));
  return valueOf(costGame(members, [{ cost: 'table', groups }]));
}
