import { bridgeShares, ratio, sumCents, type Run, type RunInput } from '@umlage/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allWorlds } from './arbitrary-worlds.ts';
import { forAll, plus, runOf, times } from './law.ts';

type Input = RunInput;
type Figure = Input['facts']['figures'][number];

const day = <Day extends string>(on: Day, years: number) => `${Number(on.slice(0, 4)) + years}${on.slice(4)}` as Day;
/** Facts and terms are those of 2024; without 29 February no day is lost in another year. */
const isMovable = (input: Input) =>
  !JSON.stringify(input, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).includes('-02-29');

/** The year after with its own facts: those of the year before a year later, as `change` has them. */
function yearAfter(
  { versions, facts, question, ...rest }: Input,
  change: { readonly cost: number; readonly figures: number },
): Input {
  const later = <Row extends { readonly recordedOn: string }>(row: Row): Row => ({
    ...row,
    recordedOn: day(row.recordedOn, 1),
  });
  const moved = <
    Row extends {
      readonly from: Figure['on'];
      readonly until?: Figure['on'] | undefined;
      readonly recordedOn: Figure['on'];
    },
  >(
    row: Row,
  ): Row => ({
    ...later(row),
    from: day(row.from, 1),
    ...(row.until === undefined ? {} : { until: day(row.until, 1) }),
  });
  const value = (figure: Figure, index: number) =>
    times(figure.value, ratio(10 + ((index * 7) % 5) * change.figures, 10));
  return {
    ...rest,
    versions,
    facts: {
      ...facts,
      figures: [
        ...facts.figures,
        ...facts.figures.map((figure, index) => ({
          ...later(figure),
          on: day(figure.on, 1),
          ...(figure.until === undefined ? {} : { until: day(figure.until, 1) }),
          ...(figure.edition === undefined ? {} : { edition: figure.edition + 1 }),
          value: value(figure, index),
        })),
      ],
      costItems: [
        ...facts.costItems,
        ...facts.costItems.map((item) => ({
          ...moved(item),
          ...(item.arose === undefined ? {} : { arose: day(item.arose, 1) }),
          amount: sumCents(Array.from({ length: change.cost }, () => item.amount)),
        })),
      ],
    },
    question: {
      ...question,
      period: { from: day(question.period.from, 1), until: day(question.period.until, 1) },
      asKnownOn: day(question.asKnownOn, 1),
    },
  };
}

test('whatever changes from one year to the next, the effects are the difference, exactly and to the cent', () => {
  let bridged = 0;
  const changes = fc.record({ cost: fc.integer({ min: 1, max: 3 }), figures: fc.integer({ min: 0, max: 2 }) });
  forAll(
    fc.tuple(allWorlds, changes),
    ([world, change]) => {
      const run: Run = runOf(world);
      if (!isMovable(run.input)) return;
      const bridge = bridgeShares(run.input, yearAfter(run.input, change));
      if (!bridge.ok) return;
      bridged += 1;
      for (const { before, after, difference, effects } of bridge.value.shares) {
        expect(after - before).toBe(difference);
        expect(sumCents(effects.map(({ amount }) => amount))).toBe(difference);
        expect(plus(...effects.map(({ exact }) => exact))).toEqual(ratio(difference));
      }
    },
    60,
  );
  expect(bridged).toBeGreaterThan(10);
});
