import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PdfkitDocument from 'pdfkit';
import type { Weight } from './look.ts';
import type { GlyphRun, ParsedFont } from './pdfkit-gaps.ts';

const FILES: Readonly<Record<Weight, string>> = {
  regular: 'source-sans/TTF/SourceSans3-Regular.ttf',
  semibold: 'source-sans/TTF/SourceSans3-Semibold.ttf',
};

/** Some 10 MB for both weights. */
const REMEMBERED_WORDS = 4000;

/** Neither kerned nor joined in Source Sans 3, so amounts, of which no two are alike, need not be shaped. */
const FIGURES = /^[\d.,]{2,} ?$/;

let fonts: Readonly<Record<Weight, ParsedFont>> | undefined;

/**
 * Source Sans 3, parsed once per process: parsing takes longer than a letter. Its figures are tabular and
 * lining without any OpenType feature, so amounts align.
 */
export function parsedFonts(): Readonly<Record<Weight, ParsedFont>> {
  fonts ??= { regular: parse(FILES.regular), semibold: parse(FILES.semibold) };
  return fonts;
}

/** pdfkit parses with a fontkit of its own, which cannot be reached but through a document. */
function parse(file: string): ParsedFont {
  const document = new PdfkitDocument({ autoFirstPage: false, font: '' });
  document.registerFont('font', readFileSync(fileURLToPath(import.meta.resolve(file)))).font('font');
  // There is no public way to the parsed font.
  return withRememberedWords(document._font.font);
}

/** pdfkit remembers the glyphs of a word for one document; letters of one run share most of their words. */
function withRememberedWords(font: ParsedFont): ParsedFont {
  // pdfkit scales a glyph run in place to 1000 units; only where there is nothing to scale may runs be shared
  if (font.unitsPerEm !== 1000) return font;
  const shape = font.layout.bind(font);
  const words = new Map<string, GlyphRun>();
  const layOut = (text: string): GlyphRun => {
    const known = words.get(text);
    if (known !== undefined) return known;
    const run = FIGURES.test(text) ? joined(Array.from(text, layOut)) : shape(text);
    if (words.size >= REMEMBERED_WORDS) words.clear();
    words.set(text, run);
    return run;
  };
  font.layout = (text, features) => (features === undefined ? layOut(text) : shape(text, features));
  return font;
}

function joined(runs: readonly GlyphRun[]): GlyphRun {
  return {
    glyphs: runs.flatMap((run) => run.glyphs),
    positions: runs.flatMap((run) => run.positions),
    advanceWidth: runs.reduce((sum, run) => sum + run.advanceWidth, 0),
  };
}
