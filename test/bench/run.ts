import { splitOverMany, splitTwelveWays } from './split-amounts.ts';
import { writeSection } from './section.ts';

/** pnpm bench: measures ours beside others in one process and prints how many times as long each takes. */

const sections = [() => splitOverMany(10_000, 20), () => splitTwelveWays(20)];
for (const section of sections) process.stdout.write(`${writeSection(section())}\n`);
