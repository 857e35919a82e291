import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { theoryTable } from './theory-table.ts';

test('the document says what is computed; `pnpm theory` writes it anew', () => {
  const written = readFileSync(new URL('../../docs/theory.md', import.meta.url), 'utf8');
  expect(written).toBe(theoryTable());
  expect(written.split('\n').filter((line) => /^\| .*\d \|/u.test(line)).length).toBeGreaterThan(120);
});
