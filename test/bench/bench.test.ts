import { explainPool, explainResult, runAllocation, streamAllocation, sumCents, type PoolResult } from '@umlage/core';
import { expect, test } from 'vitest';
import { fairSplits } from './fair-splits.ts';
import { median, medianTimes, randomNumbers } from './measure.ts';
import { growthCurve, runCounties, streamCountry } from './run-whole.ts';
import { ratioTable, writeSection } from './section.ts';
import { splitOverMany, splitTwelveWays } from './split-amounts.ts';
import { splitters } from './splitters.ts';
import { country, county, valueOf } from './worlds.ts';

/** That the bench runs, and that what it measures is right. How long it takes is no matter here. */

test('what is called exact gives the same shares, to the cent', () => {
  const random = randomNumbers(1);
  for (const parties of [1, 2, 12, 33, 400]) {
    const weights = Array.from({ length: parties }, () => random(100_000));
    const split = Object.values(splitters)
      .filter(({ isExact }) => isExact)
      .map(({ prepare }) => prepare([...weights, 1]));
    for (const amount of [1, random(1e9), 123_456_789_012]) {
      const [first = [], ...others] = split.map((of) => Array.from(of(amount), Number));
      expect(first.reduce((a, b) => a + b, 0)).toBe(amount);
      for (const other of others) expect(other).toEqual(first);
    }
  }
});

test('every yardstick splits the amount, some to a few cents', () => {
  for (const { prepare } of Object.values(splitters)) {
    const shares = Array.from(prepare([3, 5, 7])(10_000), Number);
    expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 10_000)).toBeLessThan(3);
  }
});

test('the sections are written as tables', () => {
  for (const section of [splitOverMany(50, 1), splitTwelveWays(1)]) {
    const lines = writeSection(section)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(lines.length).toBe(Object.keys(splitters).length + 2);
    expect(lines.join('')).not.toMatch(/NaN|undefined|∞/u);
  }
});

test('whole runs are measured, and are whole', () => {
  for (const section of [streamCountry(20, 3), runCounties('small'), growthCurve(1), fairSplits([3])])
    expect(writeSection(section)).not.toMatch(/NaN|undefined|∞/u);
});

test('a country shares every pool whole, by each pool’s own percents', () => {
  const run = valueOf(runAllocation(country(40, 5)));
  expect(run.findings).toEqual([]);
  for (const { lines, netCents } of run.pools) {
    expect(lines.length).toBe(40);
    expect(sumCents(lines.map((line) => line.cents))).toBe(netCents);
  }
  // The first has its part by head and what falls to it alone.
  const parts = run.pools.map(({ lines, netCents }) => (lines[0]?.cents ?? 0) / netCents);
  expect(new Set(parts).size).toBe(5);
  for (const part of parts) expect(part).toBeGreaterThan(0.15);
});

test('what is streamed is what is collected', () => {
  const input = county(20, 4, { stages: 3 });
  const [run, stream] = [valueOf(runAllocation(input)), valueOf(streamAllocation(input))];
  const pools: PoolResult[] = [];
  let next = stream.pools.next();
  for (; next.done !== true; next = stream.pools.next()) pools.push(next.value);
  expect(pools.map(({ lines }) => lines)).toEqual(run.pools.map(({ lines }) => lines));
  expect(valueOf(next.value)).toEqual(run.findings);
  expect(explainResult(pools[1] ?? failed(), stream)).toEqual(explainPool(run, run.pools[1]?.pool ?? failed()));
});

function failed(): never {
  throw new Error('there is a second pool');
}

test('medians are of each engine, ratios to the yardstick', () => {
  expect(median([3, 1, 2])).toBe(2);
  const engines = ['a', 'b'].map((name) => ({ name, work: (round: number) => round }));
  expect([...medianTimes(engines, 1).keys()]).toEqual(['a', 'b']);
  const times = new Map([
    ['ours', 3],
    ['theirs, slow', 12],
  ]);
  expect(ratioTable(times, ['theirs, slow'])).toEqual([
    ['', 'ns', '÷ theirs'],
    ['ours', '3.0', '0.25'],
    ['theirs, slow', '12.0', '1'],
  ]);
});
