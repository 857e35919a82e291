import { expect, test } from 'vitest';
import { parsedFonts } from './fonts.ts';
import { printable } from './printable.ts';

const font = parsedFonts().regular;

test('names of DIN 91379 can be printed', () => {
  const name = 'Łucja Čapek-Ștefănescu Ðorđević Ǵ ẞ Æ ı ő Ṁ K\u0326 r\u0325';
  expect(printable(name, font)).toBe(name.normalize('NFC'));
});

test('composes what was written in parts, decomposes what the font has in parts only', () => {
  expect(printable('Mu\u0308ller', font)).toBe('Müller');
  expect(printable('\u022e', font)).toBe('O\u0307');
});

test('names the character the font lacks, its code and the text', () => {
  expect(() => printable('Gemeinde 中 und 😀', font)).toThrow(
    'the font of the document, Source Sans 3, has no "中" (U+4E2D), "😀" (U+1F600), which stands in ' +
      '"Gemeinde 中 und 😀"; write it in characters of DIN 91379',
  );
  expect(() => printable('a\u0007b', font)).toThrow('U+0007');
});
