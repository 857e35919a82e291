import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

function marked(before: string, after: string): string {
  const marks = { both: ['', ''], before: ['[-', '-]'], after: ['{+', '+}'] } as const;
  return compareTexts(before, after)
    .map(({ in: side, text }) => marks[side][0] + text + marks[side][1])
    .join('');
}

test('only the words that differ are marked, numbers whole', () => {
  expect(marked('Die Kosten betragen 14.000,00 Euro.', 'Die Kosten betragen 15.000,00 Euro.')).toBe(
    'Die Kosten betragen [-14.000,00-]{+15.000,00+} Euro.',
  );
  expect(marked('Drei Monate zum Jahresende', 'Sechs Monate zum Ende des Jahres')).toBe(
    '[-Drei-]{+Sechs+} Monate zum [-Jahresende-]{+Ende des Jahres+}',
  );
});

test('a space alone between two changes does not part them', () => {
  expect(marked('alle Mitglieder gemeinsam', 'die Gemeinden')).toBe('[-alle Mitglieder gemeinsam-]{+die Gemeinden+}');
});

test('what is the same, what is all new and what is gone', () => {
  expect(compareTexts('gleich', 'gleich')).toEqual([{ in: 'both', text: 'gleich' }]);
  expect(compareTexts('', '')).toEqual([]);
  expect(marked('', 'neu')).toBe('{+neu+}');
  expect(marked('alt', '')).toBe('[-alt-]');
  expect(marked('eins zwei', 'eins')).toBe('eins[- zwei-]');
});

test('both texts can be read back, however long and however different', () => {
  const words = (count: number, seed: number) =>
    Array.from({ length: count }, (_, index) => `w${(index * seed) % 97}`).join(' ');
  for (const [before, after] of [
    [words(50, 7), words(60, 5)],
    [words(2500, 13), words(2500, 11)],
    ['a\n\nb – c\u00ad😀', 'b 😀\ta'],
  ] as const) {
    const segments = compareTexts(before, after);
    const read = (side: 'before' | 'after') =>
      segments
        .filter((segment) => segment.in === 'both' || segment.in === side)
        .map(({ text }) => text)
        .join('');
    expect(read('before')).toBe(before);
    expect(read('after')).toBe(after);
  }
});
