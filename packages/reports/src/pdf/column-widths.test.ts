import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';

test('divides by shares', () => {
  const wishes = [
    { share: 3, narrowest: 0 },
    { share: 1, narrowest: 0 },
  ];
  expect(columnWidths(wishes, 100)).toEqual([75, 25]);
});

test('lifts a column to its narrowest width at the cost of the others', () => {
  const wishes = [
    { share: 6, narrowest: 10 },
    { share: 3, narrowest: 10 },
    { share: 1, narrowest: 40 },
  ];
  expect(columnWidths(wishes, 100)).toEqual([40, 20, 40]);
});

test('shrinks all columns where not even the narrowest fit', () => {
  const wishes = [
    { share: 1, narrowest: 150 },
    { share: 1, narrowest: 50 },
  ];
  expect(columnWidths(wishes, 100)).toEqual([75, 25]);
});
