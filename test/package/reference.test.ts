import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportedBy } from './doors.ts';
import { reference } from './reference.ts';

const folder = new URL('../../docs/reference/', import.meta.url);

test('the reference says what the comments say; `pnpm reference` writes it anew', () => {
  const written = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(reference()));
});

test('every name has its place in it', () => {
  const text = [...reference().values()].join('');
  expect(exportedBy('@umlage/core').filter(({ name }) => !text.includes(`\n## ${name}\n`))).toEqual([]);
});
