import { globSync } from 'node:fs';
import { join } from 'node:path';
import { report } from './report.ts';

// pnpm hands a `--` on.
const named = process.argv.slice(2).filter((argument) => argument !== '--');
const folder = import.meta.dirname;
const own = globSync('*.json', { cwd: folder }).toSorted();

const { lines, faults, exitCode } = report(named.length > 0 ? named : own.map((file) => join(folder, file)));
process.stdout.write(lines.map((line) => `${line}\n`).join(''));
process.stderr.write(faults.map((fault) => `${fault}\n`).join(''));
process.exitCode = exitCode;
