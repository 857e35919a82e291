import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doors, exportedBy, ownOf } from './doors.ts';

/** What others rely on. A name is added or taken away by editing this list, so that nobody does it by accident. */
const pinned = JSON.parse(readFileSync(new URL('exported-names.json', import.meta.url), 'utf8')) as unknown;

test('every door exports what is pinned, no more and no less', () => {
  const exported = doors.map(
    (door) =>
      [
        door,
        exportedBy(door)
          .map(({ name }) => name)
          .toSorted(),
      ] as const,
  );
  expect(Object.fromEntries(exported)).toEqual(pinned);
});

test('whatever a door exports, the main door does, but for what is fair', () => {
  const others = doors.filter((door) => door !== '@umlage/core/fairness');
  expect(others.flatMap(ownOf)).toEqual([]);
  const strangers = ownOf('@umlage/core/fairness').filter(({ file }) => !file.startsWith('src/fairness/'));
  expect([...new Set(strangers.map(({ file }) => file))]).toEqual([
    'src/analysis/costs-to-declare.ts',
    'src/analysis/fairness-of-run.ts',
    'src/analysis/judge-run.ts',
  ]);
});
