import { expect, test } from 'vitest';
import { type ColumnWish, columnWidths } from './column-widths.ts';

test('divides by shares', () => {
  const wishes: readonly ColumnWish[] = [
    { share: 3, narrowest: 0, holds: 'words' },
    { share: 1, narrowest: 0, holds: 'words' },
  ];
  expect(columnWidths(wishes, 100)).toEqual([75, 25]);
});

test('lifts a column to its narrowest width at the cost of the others', () => {
  const wishes: readonly ColumnWish[] = [
    { share: 6, narrowest: 10, holds: 'words' },
    { share: 3, narrowest: 10, holds: 'words' },
    { share: 1, narrowest: 40, holds: 'amounts' },
  ];
  expect(columnWidths(wishes, 100)).toEqual([40, 20, 40]);
});

test('where not even the narrowest fit, words give way to amounts', () => {
  const wishes: readonly ColumnWish[] = [
    { share: 1, narrowest: 60, holds: 'words' },
    { share: 1, narrowest: 40, holds: 'words' },
    { share: 1, narrowest: 50, holds: 'amounts' },
  ];
  expect(columnWidths(wishes, 100)).toEqual([30, 20, 50]);
});

test('where words would all but vanish, all columns shrink', () => {
  const wishes: readonly ColumnWish[] = [
    { share: 1, narrowest: 50, holds: 'words' },
    { share: 1, narrowest: 150, holds: 'amounts' },
  ];
  expect(columnWidths(wishes, 100)).toEqual([25, 75]);
});
