import { checkPackage, createPackageFromTarballData, type ResolutionKind } from '@arethetypeswrong/core';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, test } from 'vitest';

const { tarball, project } = inject('packedCore');
const installed = join(project, 'node_modules/@umlage/core');

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('publint finds what is wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'umlage-wrong-'));
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as object;
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, type: 'commonjs' }));
  await cp(join(installed, 'dist'), join(folder, 'dist'), { recursive: true });
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
  expect(messages.map(({ code }) => code)).toContain('FILE_INVALID_FORMAT');
  await rm(folder, { recursive: true });
});

test('the types are right for whoever imports ECMAScript modules', async () => {
  // The profile `esm-only` of attw: neither CommonJS nor what knows no `exports` is promised anything.
  const promised: readonly ResolutionKind[] = ['node16-esm', 'bundler'];
  const found = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(tarball))));
  if (found.types === false) throw new Error('the package has no types');
  expect(Object.keys(found.entrypoints)).toEqual(
    expect.arrayContaining(['.', './apportion', './rules', './run', './fairness']),
  );
  expect(found.problems).not.toEqual([]);
  expect(
    found.problems.filter((problem) => !('resolutionKind' in problem) || promised.includes(problem.resolutionKind)),
  ).toEqual([]);
});

test('nothing is packed but what is used', async () => {
  const files = await readdir(installed, { recursive: true, withFileTypes: true });
  const names = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const others = names.map((name) => name.slice(installed.length + 1)).filter((name) => !/\.(?:d\.ts|js)$/u.test(name));
  expect(others.toSorted()).toEqual(['LICENSE.md', 'README.md', 'agreement.schema.json', 'package.json']);
  expect(names.filter((name) => name.includes('.test.'))).toEqual([]);
});

test('it depends on three libraries, one of them in two packages', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(Object.keys(manifest['dependencies'] ?? {})).toEqual(['@date-fns/utc', 'date-fns', 'decimal.js', 'zod']);
  expect(manifest).not.toHaveProperty('peerDependencies');
  expect(manifest).not.toHaveProperty('optionalDependencies');
});
