import {
  drawUpStatements,
  explainResult,
  LocalDate,
  runAllocation,
  streamAllocation,
  sumCents,
  type RunInput,
} from '@umlage/core';
import { meanTime } from './measure.ts';
import { shortNumber, type Section } from './section.ts';
import { country, county, oddQuotas, valueOf } from './worlds.ts';

const occasion = { drawnUpOn: LocalDate.parse('2025-02-01'), advances: [], baselines: [] };

/** All municipalities of a country share pool after pool; each pool is forgotten before the next is asked for. */
export function streamCountry(parties: number, pools: number): Section {
  const input = country(parties, pools);
  const begin = performance.now();
  const cpuBegin = process.cpuUsage();
  const heaps: number[] = [];
  let lines = 0;
  const each = Math.max(1, Math.floor(pools / 10));
  let count = 0;
  for (const pool of valueOf(streamAllocation(input)).pools) {
    lines += pool.lines.length;
    count += 1;
    if (sumCents(pool.lines.map((line) => line.cents)) !== pool.netCents) throw new Error('a pool is not shared whole');
    if (count % each === 0) heaps.push(heapInUse());
  }
  const seconds = (performance.now() - begin) / 1000;
  const cpu = process.cpuUsage(cpuBegin);
  const own = (cpu.user + cpu.system) / 1e6;
  return {
    title: `${whole(parties)} municipalities, ${whole(pools)} pools`,
    text:
      'A year, synthetic inhabitants; each pool has one item and percents of its own (so much to each alike, of the rest ' +
      'so much to the first, what is left by inhabitants), streamed with `streamAllocation`. Memory in use is taken after ' +
      'a collection of garbage, ten times on the way.',
    table: [
      ['', ''],
      ['seconds of processor time, collecting garbage on other threads and all', shortNumber(own)],
      ['seconds by the clock, on a machine that did other work too', shortNumber(seconds)],
      ['lines', whole(lines)],
      ['µs a line', shortNumber((own * 1e6) / lines)],
      ['memory in use, after a tenth of the pools', `${shortNumber(heaps[0] ?? 0)} MB`],
      ['memory in use, after all', `${shortNumber(heaps.at(-1) ?? 0)} MB`],
      ['the most in between', `${shortNumber(Math.max(...heaps))} MB`],
    ],
  };
}

function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** A year of a county, and others that once took long: the run, the reasons of all lines, all statements. */
export function runCounties(size: 'whole' | 'small'): Section {
  const isWhole = size === 'whole';
  const [members, pools, many, odd] = isWhole ? [50, 200, 2000, 200] : [12, 3, 40, 6];
  const cases: readonly (readonly [string, RunInput])[] = [
    [
      `${whole(members)} members, ${whole(pools)} pools, an item a month, three stages, joins and exits`,
      county(members, pools, { stages: 3 }),
    ],
    [`${whole(many)} members, one pool`, country(many, 1)],
    [`${whole(odd)} members, quotas of 18-digit fractions, no two denominators alike`, oddQuotas(odd)],
  ];
  const rows = cases.map(([name, input]) => {
    const run = valueOf(runAllocation(input));
    const explain = () => run.pools.flatMap((pool) => explainResult(pool, run));
    const drawUp = () => valueOf(drawUpStatements(run, occasion));
    const lines = drawUp().reduce((sum, statement) => sum + statement.lines.length, 0);
    if (lines !== explain().length) throw new Error('a line is not explained');
    const times = [() => runAllocation(input), explain, drawUp].map((work) => meanTime(work).toFixed(0));
    return [name, whole(lines), ...times];
  });
  return {
    title: 'Runs with their reasons and statements',
    text:
      'Milliseconds. `drawUpStatements` explains every line itself, so a county year with all its statements takes the ' +
      'first and the last column.',
    table: [['', 'lines', 'run', 'reasons', 'statements'], ...rows],
  };
}

/** How the time grows: a doubling of items, of parties, of pools should double it and no more. */
export function growthCurve(doublings: number): Section {
  const sizes = Array.from({ length: doublings }, (_, index) => 2 ** index);
  const timeOfRun = (input: RunInput) => meanTime(() => runAllocation(input));
  const perThing = (time: number, things: number) => shortNumber((time * 1000) / things);
  const rows = sizes.map((size) => {
    const [items, parties, statements] = [size * 250, size * 125, size * 125];
    const run = valueOf(runAllocation(country(statements, 2)));
    const drawn = meanTime(() => drawUpStatements(run, occasion));
    return [
      `× ${String(size)}`,
      whole(items),
      perThing(timeOfRun(county(50, 5, { itemsOfPool: items / 5 })), items),
      whole(parties),
      perThing(timeOfRun(country(parties, 4)), parties * 4),
      perThing(drawn, statements * 2),
    ];
  });
  return {
    title: 'How the time grows',
    text:
      'Microseconds for each item (50 members with joins and exits, five pools), for each line of a run (four pools), and for ' +
      'each line of a statement (two pools), as their number doubles. A column that stays the same is linear growth.',
    table: [['', 'items', 'µs an item', 'parties', 'µs a line', 'µs a line of a statement'], ...rows],
  };
}

function whole(value: number): string {
  return value.toLocaleString('en');
}
