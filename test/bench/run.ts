import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fairSplits } from './fair-splits.ts';
import { growthCurve, runCounties, streamCountry } from './run-whole.ts';
import { writeSection, type Section } from './section.ts';
import { serveRequests } from './serve.ts';
import { splitOverMany, splitTwelveWays } from './split-amounts.ts';

/** pnpm bench [--write]: measures ours beside others in one process; with --write into docs/benchmarks.md, too. */

const file = join(import.meta.dirname, '../../docs/benchmarks.md');
const mark = '<!-- What follows is written by `pnpm bench --write`. -->';

const sections: readonly (() => Section | Promise<Section>)[] = [
  () => splitOverMany(10_000, 15),
  () => splitTwelveWays(15),
  () => runCounties('whole'),
  () => growthCurve(6),
  () => streamCountry(10_750, 1000),
  () => fairSplits([4, 8, 12, 16, 18, 20, 22]),
  () => serveRequests(5, 2000),
];

// pnpm hands a `--` on.
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { write: { type: 'boolean' } },
});
const machine = `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one thread; ${process.platform} ${process.arch}.`;
const written = [`${machine}\n`];
process.stdout.write(`${machine}\n\n`);
for (const section of sections) {
  const text = writeSection(await section());
  written.push(text);
  process.stdout.write(`${text}\n`);
}
if (values.write === true) {
  const [before = ''] = readFileSync(file, 'utf8').split(mark);
  writeFileSync(file, `${before}${mark}\n\n${written.join('\n')}`);
}
