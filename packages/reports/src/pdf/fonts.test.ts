import { expect, test } from 'vitest';
import { parsedFonts } from './fonts.ts';

const FIGURES = Array.from('0123456789');

test.each(['regular', 'semibold'] as const)('figures of %s are tabular and need no shaping', (weight) => {
  const font = parsedFonts()[weight];
  const widths = FIGURES.map((figure) => font.layout(figure).advanceWidth);
  expect(new Set(widths).size).toBe(1);
  for (const first of [...FIGURES, '.', ',']) {
    for (const second of [...FIGURES, '.', ',', ' ']) {
      const shaped = font.layout(first + second, []);
      expect(font.layout(first + second).advanceWidth).toBe(shaped.advanceWidth);
    }
  }
});
