import { isMainThread, parentPort, workerData, Worker } from 'node:worker_threads';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawRound, play, smallestWith, type Fault } from './fuzz.ts';

/**
 * pnpm fuzz [--seconds N] [--seed N] [--round N] [--only core|requests]: plays rounds on the core until the time is up, or
 * the one round alone, then sends requests to the service for as long again.
 */

/** A round that takes longer is a hang. */
const longestSeconds = 10;

/** A round that needs more memory is a fault too. */
const mostMegabytes = 1500;

/** How long a small input is looked for. */
const lessenSeconds = 20;

type Task = { readonly seed: number; readonly from: number; readonly until: number; readonly endsAt: number };

/** What a player tells; whoever is silent for too long hangs. */
type News =
  | { readonly news: 'begins'; readonly round: number }
  | {
      readonly news: 'played';
      readonly round: number;
      readonly entryPoint: string;
      readonly outcome: string;
      readonly ms: number;
    }
  | { readonly news: 'lessens' }
  | { readonly news: 'fault'; readonly round: number; readonly fault: Fault; readonly input: string };

if (isMainThread) {
  const string = { type: 'string' } as const;
  // pnpm hands a `--` on.
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: { seconds: string, seed: string, round: string, only: string },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const seconds = Number(values.seconds ?? 60);
  const [from, until] = values.round === undefined ? [0, Infinity] : [Number(values.round), Number(values.round) + 1];
  const { only = values.round === undefined ? 'both' : 'core' } = values;
  const endsAt = () => Date.now() + seconds * 1000;
  const parts = [
    only === 'requests' ? 0 : await watch({ seed, from, until, endsAt: endsAt() }),
    only === 'core' ? 0 : await sendRequests(['--seconds', String(seconds), '--seed', String(seed)]),
  ];
  process.exitCode = Math.max(...parts);
} else {
  playAll(workerData as Task, (news) => parentPort?.postMessage(news, []));
}

function playAll({ seed, from, until, endsAt }: Task, tell: (news: News) => void): void {
  const known = new Set<string>();
  for (let round = from; round < until && Date.now() < endsAt; round += 1) {
    tell({ news: 'begins', round });
    const drawn = drawRound(seed, round);
    const start = performance.now();
    const { entryPoint, outcome, fault } = play(drawn.entryPoint, drawn.input);
    tell({ news: 'played', round, entryPoint, outcome, ms: performance.now() - start });
    if (fault === undefined || known.has(fault.what)) continue;
    known.add(fault.what);
    const stopsAt = Date.now() + lessenSeconds * 1000;
    const input = smallestWith(fault, drawn, () => {
      tell({ news: 'lessens' });
      return Date.now() < stopsAt;
    });
    tell({ news: 'fault', round, fault: play(entryPoint, input).fault ?? fault, input: JSON.stringify(input) });
  }
}

/** In a process of its own: the pages of the service are read by tsx alone. */
function sendRequests(options: readonly string[]): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const program = ['--tsconfig', 'packages/api/tsconfig.json', 'test/fuzz/requests/run.ts'];
  const child = spawn(`${root}node_modules/.bin/tsx`, [...program, ...options], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

async function watch(task: Task): Promise<0 | 1> {
  const { seed } = task;
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const counts = new Map<string, Map<string, number>>();
  let slowest: readonly { readonly entryPoint: string; readonly round: number; readonly ms: number }[] = [];
  let faults = 0;
  const report = (round: number, what: string, input: string) => {
    faults += 1;
    const { entryPoint } = drawRound(seed, round);
    say(`\n✗ ${entryPoint}: ${what}\n  smallest input: ${input}`);
    say(`  repeat: pnpm fuzz --seed ${String(seed)} --round ${String(round)}\n`);
  };

  say(`seed ${String(seed)}`);
  let { from } = task;
  while (from < task.until && Date.now() < task.endsAt) {
    const stopped = await watchOne({ ...task, from }, (news) => {
      if (news.news === 'fault') report(news.round, news.fault.message, news.input);
      if (news.news !== 'played') return;
      const { entryPoint, outcome, round, ms } = news;
      const of = counts.get(entryPoint) ?? new Map<string, number>();
      counts.set(entryPoint, of.set(outcome, (of.get(outcome) ?? 0) + 1));
      slowest = [...slowest, { entryPoint, round, ms }].toSorted((a, b) => b.ms - a.ms).slice(0, 3);
    });
    if (stopped === undefined) break;
    report(stopped.round, stopped.why, JSON.stringify(drawRound(seed, stopped.round).input));
    from = stopped.round + 1;
  }

  for (const [entryPoint, outcomes] of counts) {
    const all = [...outcomes.values()].reduce((a, b) => a + b, 0);
    say(
      `${entryPoint}: ${String(all)} (${[...outcomes].map(([name, count]) => `${name} ${String(count)}`).join(', ')})`,
    );
  }
  say(
    `slowest: ${slowest.map(({ entryPoint, round, ms }) => `${entryPoint} ${String(round)} ${ms.toFixed(0)} ms`).join(', ')}`,
  );
  say(faults === 0 ? 'no fault' : `${String(faults)} faults`);
  return faults === 0 ? 0 : 1;
}

type Stopped = { readonly round: number; readonly why: string };

/** The round that hangs or eats up the memory; `undefined` once the player is done. */
async function watchOne(task: Task, hear: (news: News) => void): Promise<Stopped | undefined> {
  const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes };
  const player = new Worker(new URL(import.meta.url), { workerData: task, resourceLimits });
  let [round, heardAt] = [task.from, Infinity];
  let why: string | undefined;
  return new Promise((resolve) => {
    const stop = (reason: string) => {
      why ??= reason;
      void player.terminate();
    };
    const watchdog = setInterval(() => {
      if (Date.now() - heardAt > longestSeconds * 1000) stop(`a round takes longer than ${String(longestSeconds)} s`);
    }, 250);
    player.on('message', (news: News) => {
      heardAt = Date.now();
      if (news.news === 'begins') ({ round } = news);
      hear(news);
    });
    player.on('error', (error) => {
      stop(String(error));
    });
    player.on('exit', () => {
      clearInterval(watchdog);
      resolve(why === undefined ? undefined : { round, why });
    });
  });
}
