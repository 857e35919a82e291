import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, inject, test } from 'vitest';
import { examplesIn, examplesInComments, readmeExample, runExample } from './examples.ts';

/** A project that knows nothing but the packed core and its README, as someone elsewhere would begin. */
const { project } = inject('packedCore');
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const examples = [...examplesIn('packages/core/README.md'), ...examplesInComments()];

async function node(...options: readonly string[]) {
  const child = spawn(process.execPath, options, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { output, complaints };
}

/** As strict as TypeScript gets, with the declarations of all libraries checked as well. */
const strictest = {
  target: 'es2024',
  lib: ['es2024', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  allowImportingTsExtensions: true,
  noEmit: true,
};

beforeAll(() => {
  const write = (file: string, content: string) => {
    writeFileSync(join(project, file), content);
  };
  const config = (file: string, options: object) => {
    write(file, JSON.stringify({ compilerOptions: { ...strictest, ...options }, include: ['examples'] }));
  };
  mkdirSync(join(project, 'examples'));
  write('package.json', JSON.stringify({ type: 'module', private: true }));
  config('nodenext.json', { module: 'nodenext' });
  config('bundler.json', { module: 'esnext', moduleResolution: 'bundler' });
  write('plain.js', readmeExample().module);
  write('examples/readme.ts', readmeExample().module);
  const expectations = [
    'expectValue(actual: unknown, expected: unknown)',
    'expectThrow(act: () => unknown, text: string)',
  ];
  write('examples/expect.ts', expectations.map((each) => `export declare function ${each}: void;\n`).join(''));
  for (const [index, { name, module }] of examples.entries())
    write(`examples/${index}.ts`, `// ${name}\n${module}\nexport {};\n`);
});

test.each(['nodenext.json', 'bundler.json'])('every example compiles, as strictly as can be: %s', async (config) => {
  expect(examples.length).toBeGreaterThan(60);
  expect(await node(compiler, '--project', config)).toEqual({ output: '', complaints: '' });
});

test('a wrong type is found', async () => {
  writeFileSync(
    join(project, 'wrong.ts'),
    `import { formatCents, readAgreement } from '@umlage/core';
     formatCents('1.00');
     const read = readAgreement({});
     read.value;`,
  );
  const { output } = await node(compiler, '--noEmit', '--ignoreConfig', '--module', 'nodenext', '--strict', 'wrong.ts');
  expect(output).toContain("wrong.ts(2,18): error TS2345: Argument of type 'string' is not assignable");
  expect(output).toContain("wrong.ts(4,11): error TS2339: Property 'value' does not exist");
});

test('the program of the README runs as plain JavaScript in Node', async () => {
  const { output, complaints } = await node('plain.js');
  expect(complaints).toBe('');
  expect(output).toBe(runExample(readmeExample()).printed);
});
