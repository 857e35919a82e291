/** What is measured beside others: `work` does the same with other numbers each time. */
export type Engine = { readonly name: string; readonly work: (round: number) => unknown };

/** A batch is at least so long that the clock can tell, and a collection of garbage falls on all alike. */
const batchMilliseconds = 5;

/**
 * The median time of one piece of work of each engine, in nanoseconds. All run in one process and in turn, batch by
 * batch, so that a busy machine slows all of them; ratios of such medians can be compared between machines, times cannot.
 */
export function medianTimes(engines: readonly Engine[], rounds: number): ReadonlyMap<string, number> {
  const batches = engines.map((engine) => ({ engine, size: batchSize(engine), times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1)
    for (const { engine, size, times } of batches) times.push(timeOf(engine, size, round * size) / size);
  return new Map(batches.map(({ engine, times }) => [engine.name, median(times) * 1e6]));
}

/** Found by doubling, which warms the engine up as well. */
function batchSize(engine: Engine): number {
  for (let size = 1; ; size *= 2) if (timeOf(engine, size, 0) >= batchMilliseconds) return size;
}

/** What came out last: work whose result nobody looks at may be left out by the compiler. */
const kept: { last: unknown } = { last: undefined };

function timeOf({ work }: Engine, size: number, from: number): number {
  const start = performance.now();
  for (let round = from; round < from + size; round += 1) kept.last = work(round);
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The same numbers on every machine: a linear congruential generator. Whole, from 0 up to, not including, `limit`. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}
