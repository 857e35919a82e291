import type { Text, TextRun } from '../document/document-content.ts';
import { type Line, type Measure, type WeightedRun, breakLines, widestPiece } from './break-lines.ts';
import { parsedFonts } from './fonts.ts';
import type { TextStyle } from './look.ts';
import { printable } from './printable.ts';

/** Text broken into lines, ready to be drawn. */
export type TextBlock = { readonly lines: readonly Line[]; readonly style: TextStyle };

export function typeset(text: Text, style: TextStyle, width: number): TextBlock {
  return { lines: breakLines(weighted(text, style), width, measureAt(style.size)), style };
}

export function heightOf(block: TextBlock): number {
  return block.lines.length * block.style.leading;
}

export function widthOf(block: TextBlock): number {
  return Math.max(0, ...block.lines.map((line) => line.width));
}

/** The narrowest column in which no word of the text is broken. */
export function narrowestWidth(text: string, style: TextStyle): number {
  return widestPiece(weighted(text, style), measureAt(style.size));
}

/** Lines `from` to `until`; line numbers beyond the end give an empty block. */
export function linesOf(block: TextBlock, from: number, until: number): TextBlock {
  return { ...block, lines: block.lines.slice(from, until) };
}

/** One line, set smaller as far as `smallest` if it is too wide and then cut with an ellipsis. */
export function typesetOneLine(text: string, style: TextStyle, width: number, smallest = style.size): TextBlock {
  const inOneLine = text.replaceAll(/\s*\n\s*/g, ' ');
  const natural = widthOf(typeset(inOneLine, style, Infinity));
  const size = Math.max(smallest, Math.min(style.size, (style.size * width) / natural));
  const sized = { ...style, size };
  const whole = typeset(inOneLine, sized, Infinity);
  if (widthOf(whole) <= width + 0.01) return whole;
  const letters = Array.from(new Intl.Segmenter().segment(inOneLine), ({ segment }) => segment);
  let kept = letters.length;
  const shortened = (): TextBlock => typeset(`${letters.slice(0, kept).join('').trimEnd()}…`, sized, Infinity);
  while (kept > 0 && widthOf(shortened()) > width) kept -= 1;
  return shortened();
}

function weighted(text: Text, style: TextStyle): readonly WeightedRun[] {
  const runs: readonly TextRun[] = typeof text === 'string' ? [{ text }] : text;
  return runs.map((run) => {
    const weight = run.strong ? 'semibold' : style.weight;
    return { text: printable(run.text, parsedFonts()[weight]), weight };
  });
}

/** As pdfkit sets text: word by word, each with the space after it. */
function measureAt(size: number): Measure {
  return (text, weight) => {
    const font = parsedFonts()[weight];
    let units = 0;
    for (const [word] of text.matchAll(/[^ ]* |[^ ]+$/g)) units += font.layout(word).advanceWidth;
    return (units * size) / 1000;
  };
}
