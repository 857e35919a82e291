import { expect, test } from 'vitest';
import { COLOURS, type Colour } from './look.ts';

const GROUNDS = ['#ffffff', COLOURS.tint, COLOURS.watermark] as const;

test.each([COLOURS.text, COLOURS.muted, COLOURS.accent])('text in %s reads on every ground', (colour) => {
  for (const ground of GROUNDS) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
});

test('a bar is seen against paper', () => {
  expect(contrast(COLOURS.bar, '#ffffff')).toBeGreaterThanOrEqual(3);
});

/** As WCAG 2 defines it. */
function contrast(one: Colour, other: Colour | '#ffffff'): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
