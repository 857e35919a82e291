import { describe, expect, test } from 'vitest';
import { type Measure, breakLines, widestPiece } from './break-lines.ts';

/** Every character is 1 wide, semibold ones 2. */
const measure: Measure = (text, weight) => text.length * (weight === 'semibold' ? 2 : 1);

function lines(text: string, width: number): readonly string[] {
  return breakLines([{ text, weight: 'regular' }], width, measure).map((line) =>
    line.segments.map((segment) => segment.text).join(''),
  );
}

describe('breakLines', () => {
  test.each([
    ['at spaces', 'Umlage des Jahres', 10, ['Umlage des', 'Jahres']],
    ['after a hyphen between words', 'Kosten-Nutzen', 8, ['Kosten-', 'Nutzen']],
    ['not after the minus of an amount', 'um -12.345', 8, ['um', '-12.345']],
    ['not at a protected space', 'rund 12\u00a0€', 8, ['rund', '12 €']],
    ['not after a protected hyphen', 'am X\u2011Tag', 6, ['am', 'X-Tag']],
    ['at a soft hyphen, shown there only', 'Vor\u00adaus\u00adzahlung', 8, ['Voraus-', 'zahlung']],
    ['at a line end in the text', 'Groß\n\nKämmerer', 20, ['Groß', '', 'Kämmerer']],
    ['within a word wider than the line', 'a Donaudampf', 5, ['a', 'Donau', 'dampf']],
    ['never within a letter and its accent', 'K\u0326K\u0326', 2, ['K\u0326', 'K\u0326']],
    ['nothing to break', '', 5, ['']],
  ])('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test('says what joined a line to the next, for those who hear it', () => {
    const ends = (text: string, width: number): readonly string[] =>
      breakLines([{ text, weight: 'regular' }], width, measure).map((line) => line.end);
    expect(ends('zwei Worte', 6)).toEqual(['space', 'space']);
    expect(ends('Vor\u00adaus', 4)).toEqual(['hyphen', 'space']);
    expect(ends('Donaudampf', 5)).toEqual(['joined', 'space']);
  });

  test('keeps a word together whose weight changes within it', () => {
    const broken = breakLines(
      [
        { text: 'von 2', weight: 'regular' },
        { text: '5', weight: 'semibold' },
        { text: '0', weight: 'regular' },
      ],
      6,
      measure,
    );
    expect(broken.map((line) => line.segments)).toEqual([
      [{ text: 'von', weight: 'regular', width: 3 }],
      [
        { text: '2', weight: 'regular', width: 1 },
        { text: '5', weight: 'semibold', width: 2 },
        { text: '0', weight: 'regular', width: 1 },
      ],
    ]);
  });

  test('no line is wider than it may be', () => {
    const text = 'Die Gemeinde Muster-Hausen/Nord zahlt Vor\u00adaus\u00adzahlungen von 1.234.567,89\u00a0€ im Jahr.';
    for (let width = 3; width < 40; width += 1) {
      const widest = Math.max(...breakLines([{ text, weight: 'regular' }], width, measure).map((line) => line.width));
      expect(widest).toBeLessThanOrEqual(width);
    }
  });
});

test('widestPiece is the width that breaks no word', () => {
  expect(widestPiece([{ text: 'ein Mitgliedsbeitrag von 12\u00a0€', weight: 'regular' }], measure)).toBe(16);
});
