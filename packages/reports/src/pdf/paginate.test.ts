import { expect, test } from 'vitest';
import { type Slab, paginate } from './paginate.ts';

const FIRST = { top: 40, bottom: 100 };
const FOLLOWING = { top: 10, bottom: 100 };

function slab(height: number, wish: Partial<Slab> = {}): Slab {
  return { height, spaceBefore: 5, keepWithNext: false, draw: () => undefined, ...wish };
}

function tops(slabs: readonly Slab[]): readonly (readonly number[])[] {
  return paginate(slabs, FIRST, FOLLOWING).map((page) => page.slabs.map((placed) => placed.top));
}

test('fills pages from the top, without the space before the first slab', () => {
  expect(tops([slab(30), slab(25), slab(20)])).toEqual([[40, 75], [10]]);
});

test('a heading goes with what follows it', () => {
  expect(tops([slab(30), slab(10, { keepWithNext: true }), slab(20)])).toEqual([[40], [10, 25]]);
});

test('what no page can hold together is placed one by one', () => {
  const together = { keepWithNext: true };
  expect(tops([slab(40, together), slab(40, together), slab(40)])).toEqual([[40], [10, 55]]);
});

test('room is left for what is repeated above a slab that opens a page', () => {
  const repeatedAbove = { height: 12, draw: () => undefined };
  const pages = paginate([slab(60, { repeatedAbove }), slab(20, { repeatedAbove })], FIRST, FOLLOWING);
  expect(pages.map((page) => page.slabs.map((placed) => [placed.top, placed.opensPage]))).toEqual([
    [],
    [[22, true]],
    [[22, true]],
  ]);
});

test('throws at a slab taller than a page', () => {
  expect(() => tops([slab(91)])).toThrow('taller than a page');
});
