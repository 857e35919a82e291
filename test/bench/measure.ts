/** What is measured beside others: `work` does the same with other numbers each time. */
export type Engine = { readonly name: string; readonly work: (round: number) => unknown };

/** The clock of the processor may tick every four milliseconds only; a batch is long beside that. */
const batchMilliseconds = 60;

/**
 * The median time of one piece of work of each engine, in nanoseconds. All run in one process and in turn, batch by
 * batch, so that what slows the machine slows all of them; ratios of such medians can be compared between machines, times
 * cannot.
 */
export function medianTimes(engines: readonly Engine[], rounds: number): ReadonlyMap<string, number> {
  const batches = engines.map((engine) => ({ engine, size: batchSize(engine), times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1)
    for (const { engine, size, times } of batches) times.push(timeOf(engine, size, round * size) / size);
  return new Map(batches.map(({ engine, times }) => [engine.name, median(times) * 1e6]));
}

/** Found by doubling, which warms the engine up as well; twice, since a clock that leaps would end it too soon. */
function batchSize(engine: Engine): number {
  const isLong = (size: number) => timeOf(engine, size, 0) >= batchMilliseconds;
  for (let size = 1; ; size *= 2) if (isLong(size) && isLong(size)) return size;
}

/** The mean time of one piece of work, in milliseconds, over a batch, once it is warm. */
export function meanTime(work: () => unknown): number {
  const engine = { name: '', work };
  const size = batchSize(engine);
  return Math.min(timeOf(engine, size, 0), timeOf(engine, size, 0)) / size;
}

/** What came out last: work whose result nobody looks at may be left out by the compiler. */
const kept: { last: unknown } = { last: undefined };

function timeOf({ work }: Engine, size: number, from: number): number {
  const start = milliseconds();
  for (let round = from; round < from + size; round += 1) kept.last = work(round);
  return milliseconds() - start;
}

/** Of the processor that this thread has had, where Node tells: others on the machine then take nothing from it. */
function milliseconds(): number {
  if (!('threadCpuUsage' in process)) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
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
