import { expect, inject, test } from 'vitest';
import { documentsWithSizes, measureSizes, readDocument, statedSizes, withSizes, type Sizes } from './sizes.ts';

/** By so much a size may differ from what is stated before `pnpm sizes` has to be run. */
const tolerance = 0.1;

function differing(stated: Sizes, measured: Sizes): readonly string[] {
  const isNear = (size: number, other: number | undefined) => Math.abs(size - (other ?? 0)) <= tolerance * size + 1;
  return Object.entries(measured)
    .filter(([what, sizes]) => !sizes.every((size, index) => isNear(size, stated[what]?.[index])))
    .map(([what, sizes]) => `${what}: ${sizes.join(' kB, ')} kB instead of ${stated[what]?.join(' kB, ')} kB`);
}

test('the documents state the sizes of the package and of each door', async () => {
  const measured = await measureSizes(inject('packedCore'));
  for (const document of documentsWithSizes)
    expect(differing(statedSizes(readDocument(document)), measured)).toEqual([]);
});

test('a size that has changed is found, and written', () => {
  const text = '| `a/b` | all of it | 100 kB | 40 kB |\n| the package | | 300 kB | 90 kB |\n';
  const measured = { 'a/b': [100, 47], 'the package': [310, 90] };
  expect(differing(statedSizes(text), measured)).toEqual(['a/b: 100 kB, 47 kB instead of 100 kB, 40 kB']);
  expect(statedSizes(withSizes(text, measured))).toEqual(measured);
});
