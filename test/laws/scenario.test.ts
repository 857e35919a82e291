import { PartyId, Scenario, sumCents, tryScenario, type ScenarioOutcome } from '@umlage/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allWorlds } from './arbitrary-worlds.ts';
import { forAll, forAllRuns, runOf } from './law.ts';

const borne = ({ shares }: ScenarioOutcome, side: 'before' | 'after') =>
  sumCents(shares.flatMap((share) => share[side] ?? []));

test('nothing changed changes nothing', () => {
  forAllRuns(({ input }) => {
    const outcome = tryScenario({ input, scenario: Scenario.parse({}) });
    expect(outcome.after.total).toBe(outcome.before.total);
    expect(outcome.shares.every(({ before, after }) => before === after)).toBe(true);
    expect([outcome.winners, outcome.losers, outcome.draft]).toEqual([[], [], undefined]);
  });
});

test('whatever the cost does, shares add up to it', () => {
  forAll(fc.tuple(allWorlds, fc.integer({ min: -100, max: 300 })), ([world, percent]) => {
    const { input } = runOf(world);
    const changes = [{ change: 'costMoved', percent: String(percent) }];
    const outcome = tryScenario({ input, scenario: Scenario.parse({ changes }) });
    fc.pre(outcome.before.total !== undefined && outcome.after.total !== undefined);
    expect(borne(outcome, 'before')).toBe(outcome.before.total);
    expect(borne(outcome, 'after')).toBe(outcome.after.total);
  });
});

test('whoever is gone from the first day bears nothing by a rule that shares by who takes part', () => {
  forAllRuns(({ agreement, input }) => {
    const [party = PartyId.parse('nobody')] = input.facts.participation.map((row) => row.party);
    const changes = [
      ...agreement.pools.map(({ id }) => ({
        change: 'ruleReplaced',
        pool: id,
        rule: { rule: 'split', by: { key: 'each' } },
      })),
      { change: 'memberLeaves', party, on: input.question.period.from },
    ];
    const outcome = tryScenario({ input, scenario: Scenario.parse({ changes: changes.slice(-20) }) });
    fc.pre(outcome.after.total !== undefined);
    expect(borne(outcome, 'after')).toBe(outcome.after.total);
  });
});
