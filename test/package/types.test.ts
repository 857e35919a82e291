import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { findAny } from './find-any.ts';

const { project } = inject('packedCore');

test('no `any` can be reached through the types of the main door, which leads to all there is', () => {
  const { found, searched } = findAny(join(project, 'node_modules/@umlage/core/dist/index.d.ts'));
  expect(found).toEqual([]);
  expect(searched).toBeGreaterThan(500);
});

test('a planted `any` is found, and a type that is nowhere', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'umlage-any-'));
  const file = join(folder, 'index.d.ts');
  await writeFile(
    file,
    `import type { Lost } from './nowhere.js';
     export declare function read(of: { readonly any: string; readonly rows: readonly any[] }): Map<string, Lost>;
     export type Row = { readonly 'any': 'any' };
     export declare const odd: string | ((value: any) => void);`,
  );
  expect(findAny(file).found).toEqual(['read(of).rows<0>', 'read()<1>', 'odd(value)']);
  await rm(folder, { recursive: true });
});
