import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '@umlage/api';
import { playRequests } from './play-requests.ts';
import { tableOfCounts, together, type Report } from './tally.ts';
import { umlageOn } from './umlage-on.ts';

/**
 * The part of `pnpm fuzz` that sends requests [--seconds N] [--seed N]: one new database after another, so that none
 * grows too full to be quick, each with the next seed.
 */

const passesOfOneDatabase = 2;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { seconds: { type: 'string' }, seed: { type: 'string' } },
});
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000);
const endsAt = Date.now() + Number(values.seconds ?? 60) * 1000;
const say = (text: string) => process.stdout.write(`${text}\n`);

say(`requests, seed ${String(firstSeed)}`);
const reports: Report[] = [];
for (let seed = firstSeed; Date.now() < endsAt; seed += 1) {
  const report = await playOn(seed);
  reports.push(report);
  for (const { operation, kind, what, count, example } of report.faults) {
    say(`\n✗ ${operation}, ${kind}: ${what} (${String(count)} times)\n${example.replaceAll(/^/gmu, '    ')}`);
    say(`  repeat: pnpm fuzz --only requests --seed ${String(seed)}`);
  }
}
const { rounds, counts, faults, unreached } = together(reports);
say(`\n${tableOfCounts(counts, 'operation')}\n\n${tableOfCounts(counts, 'kind')}\n`);
if (unreached.length > 0) say(`never answered with what they are for: ${unreached.join(', ')}`);
say(`${String(rounds)} requests, ${faults.length === 0 ? 'no fault' : `${String(faults.length)} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function playOn(seed: number): Promise<Report> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'umlage-fuzz-'));
  const database = await openDatabase({ dataFolder });
  try {
    const goesOn = (round: number, wholePass: number) => round < wholePass * passesOfOneDatabase && Date.now() < endsAt;
    return await playRequests(await umlageOn(database), { seed, goesOn });
  } finally {
    await database.close();
    await rm(dataFolder, { recursive: true });
  }
}
