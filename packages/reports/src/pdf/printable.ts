import { type ParsedFont } from './pdfkit-gaps.ts';

/** Shown like another character, whose place it would take when text is copied out of the document. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  ['\u00ad', '-'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00b5', '\u03bc'],
  ['\u2126', '\u03a9'],
]);

/** Seen by the line breaker only. */
const INVISIBLE = new Set(['\n', '\u00ad', '\u200b', '\u2060', '\ufeff']);

/** A text has characters that the fonts of our documents lack; the message names them. */
export class UnprintableText extends Error {
  override readonly name = 'UnprintableText';
}

/**
 * The text in characters the font has: composed where it can be (`u` + `¨` → `ü`), decomposed where the font
 * only has the parts. Throws at any other character: a letter with a box in place of a name is invalid as
 * PDF/A and must not be signed, and a name spelt otherwise is not the recipient's.
 */
export function printable(text: string, font: ParsedFont): string {
  const composed = text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ');
  const missing: string[] = [];
  const characters = Array.from(composed, (character) => {
    if (INVISIBLE.has(character) || isInFont(character, font)) return character;
    const parts = character.normalize('NFD');
    if (parts !== character && Array.from(parts).every((part) => isInFont(part, font))) return parts;
    missing.push(character);
    return character;
  });
  if (missing.length > 0) throw new UnprintableText(describeMissing(missing, text));
  return characters.join('');
}

/** What is drawn in place of a character once lines are broken. */
export function asDrawn(text: string): string {
  return text.replaceAll(
    /[\u00a0\u00ad\u2010\u2011\u00b5\u2126\u200b\u2060\ufeff]/g,
    (character) => LOOKALIKES.get(character) ?? '',
  );
}

function isInFont(character: string, font: ParsedFont): boolean {
  const codePoint = character.codePointAt(0);
  return codePoint !== undefined && font.hasGlyphForCodePoint(codePoint);
}

function describeMissing(missing: readonly string[], text: string): string {
  const named = [...new Set(missing)].map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `"${character}" (U+${code})`;
  });
  return (
    `the font of the document, Source Sans 3, has no ${named.join(', ')}, which stands in "${text}"; ` +
    'write it in characters of DIN 91379'
  );
}
