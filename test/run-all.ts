import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));

const projects = ['.', 'test', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];

// The longest first, so that no core idles at the end.
const staticSteps: readonly Step[] = [
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'] },
  { name: 'floors', command: ['depcruise', 'packages', 'test', 'vitest.config.ts'] },
  { name: 'dead code', command: ['knip'] },
  ...projects.map((project): Step => ({ name: `types of ${project}`, command: ['tsc', '-p', project] })),
  { name: 'format', command: ['oxfmt', '--check'] },
];

async function runStatic(steps: readonly Step[]): Promise<Counts> {
  const waiting = [...steps];
  let failed = 0;
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { exitCode, seconds, output } = await run(step.command, 'pipe');
      report(exitCode === 0, step.name, seconds);
      if (exitCode === 0) continue;
      failed += 1;
      console.log(output);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return { passed: steps.length - failed, failed, skipped: 0 };
}

async function runTests(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'umlage-tests-'));
  const results = join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { exitCode, seconds } = await run(['vitest', 'run', ...reporters], 'inherit');
  const counts = countTests(exitCode, results);
  rmSync(folder, { recursive: true });
  report(counts.failed === 0, 'tests', seconds);
  return counts;
}

/** What vitest's JSON reporter writes, as far as it is counted here. */
interface TestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function countTests(exitCode: number, file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(readFileSync(file, 'utf8')) as TestResults;
  const passed = results.numPassedTests;
  const skipped = results.numPendingTests + results.numTodoTests;
  // A file that cannot be read, or whose hook fails, has no failed test to show for it.
  const brokenFiles = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  );
  const failed = results.numFailedTests + brokenFiles.length;
  if (failed > 0) return { passed, failed, skipped };

  const nothingRan = passed === 0;
  if (nothingRan) console.log('vitest found no test to run.');
  return { passed, failed: exitCode !== 0 || nothingRan ? 1 : 0, skipped };
}

async function run([program, ...options]: Step['command'], output: 'pipe' | 'inherit') {
  const start = performance.now();
  const child = spawn(join(root, 'node_modules/.bin', program), options, {
    cwd: root,
    stdio: ['ignore', output, output],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const exitCode = await new Promise<number>((resolve) => {
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', (failure) => {
      chunks.push(String(failure));
      resolve(1);
    });
  });
  return { exitCode, seconds: (performance.now() - start) / 1000, output: chunks.join('') };
}

function report(passed: boolean, name: string, seconds: number): void {
  console.log(`${passed ? '✓' : '✗'} ${name}  ${seconds.toFixed(1)} s`);
}

const onlyStatic = process.argv[2] === 'check';
const parts = [await runStatic(staticSteps), ...(onlyStatic ? [] : [await runTests()])];
const sum = (count: keyof Counts) => parts.reduce((total, part) => total + part[count], 0);

console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
