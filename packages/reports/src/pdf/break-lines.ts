import type { Weight } from './look.ts';
import { asDrawn } from './printable.ts';

export type WeightedRun = { readonly text: string; readonly weight: Weight };

/** The width in points of a text, at the size its lines will have. */
export type Measure = (text: string, weight: Weight) => number;

type Segment = WeightedRun & { readonly width: number };

export type Line = {
  readonly segments: readonly Segment[];
  readonly width: number;
  /** What stood where the line was broken; read aloud, a line without its space runs into the next. */
  readonly end: 'space' | 'joined' | 'hyphen';
};

/** What no line is broken in, and what stands after it. */
type Piece = {
  readonly runs: readonly WeightedRun[];
  readonly width: number;
  readonly after: 'newline' | 'space' | 'hyphen' | 'joined';
};

const PLACE_TO_BREAK =
  /(?<newline>\n)|(?<space>[ \u2009]+)|(?<hyphen>\u00ad)|\u200b|(?<=\p{L}\p{L}[-/–])(?=\p{L}\p{L})/gu;

/**
 * Breaks text into at least one line, greedily: at spaces, after a hyphen or slash between words, at soft
 * hyphens, and within a word only where the word alone is wider than the line.
 */
export function breakLines(runs: readonly WeightedRun[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let filled = 0;
  const finishLine = (): void => {
    lines.push(lineOf(pieces, measure));
    pieces = [];
    filled = 0;
  };
  for (const piece of piecesOf(runs, measure)) {
    const needed = widthAtLineEnd(piece, measure);
    if (pieces.length > 0 && filled + needed > width) finishLine();
    for (const part of needed > width ? divide(piece, width - (needed - piece.width), measure) : [piece]) {
      if (pieces.length > 0 && filled + widthAtLineEnd(part, measure) > width) finishLine();
      pieces.push(part);
      filled += part.width + (part.after === 'space' ? measure(' ', weightAfter(part)) : 0);
    }
    if (piece.after === 'newline') finishLine();
  }
  if (pieces.length > 0 || lines.length === 0) finishLine();
  return lines;
}

/** The width below which `breakLines` would break within a word. */
export function widestPiece(runs: readonly WeightedRun[], measure: Measure): number {
  return Math.max(0, ...piecesOf(runs, measure).map((piece) => piece.width));
}

function piecesOf(runs: readonly WeightedRun[], measure: Measure): readonly Piece[] {
  const text = runs.map((run) => run.text).join('');
  const pieces: Piece[] = [];
  const addPiece = (start: number, end: number, after: Piece['after']): void => {
    if (start === end && after !== 'newline') return;
    pieces.push(pieceOf(cut(runs, start, end), after, measure));
  };
  let start = 0;
  for (const place of text.matchAll(PLACE_TO_BREAK)) {
    addPiece(start, place.index, meaningOf(place.groups ?? {}));
    start = place.index + place[0].length;
  }
  addPiece(start, text.length, 'space');
  return pieces;
}

function meaningOf(groups: Readonly<Record<string, string | undefined>>): Piece['after'] {
  if (groups['newline'] !== undefined) return 'newline';
  if (groups['space'] !== undefined) return 'space';
  return groups['hyphen'] === undefined ? 'joined' : 'hyphen';
}

/** The part of the runs from `start` to `end`, counted over all of them. */
function cut(runs: readonly WeightedRun[], start: number, end: number): readonly WeightedRun[] {
  let offset = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += run.text.length;
    return text === '' ? [] : [{ text: asDrawn(text), weight: run.weight }];
  });
}

function pieceOf(runs: readonly WeightedRun[], after: Piece['after'], measure: Measure): Piece {
  return { runs, width: runs.reduce((sum, run) => sum + measure(run.text, run.weight), 0), after };
}

function widthAtLineEnd(piece: Piece, measure: Measure): number {
  return piece.width + (piece.after === 'hyphen' ? measure('-', weightAfter(piece)) : 0);
}

function divide(piece: Piece, width: number, measure: Measure): readonly Piece[] {
  const letters = piece.runs.flatMap((run) =>
    Array.from(new Intl.Segmenter().segment(run.text), ({ segment }) => ({ text: segment, weight: run.weight })),
  );
  const parts: Piece[] = [];
  let runs: WeightedRun[] = [];
  let filled = 0;
  for (const letter of letters) {
    const letterWidth = measure(letter.text, letter.weight);
    if (runs.length > 0 && filled + letterWidth > width) {
      parts.push(pieceOf(runs, 'joined', measure));
      runs = [];
      filled = 0;
    }
    runs.push(letter);
    filled += letterWidth;
  }
  return [...parts, pieceOf(runs, piece.after, measure)];
}

function lineOf(pieces: readonly Piece[], measure: Measure): Line {
  const segments: WeightedRun[] = [];
  for (const [index, piece] of pieces.entries()) {
    for (const run of piece.runs) append(segments, run);
    if (piece.after === 'space' && index < pieces.length - 1)
      append(segments, { text: ' ', weight: weightAfter(piece) });
  }
  const end = endOf(pieces.at(-1));
  const last = segments.at(-1);
  if (end === 'hyphen' && last !== undefined) append(segments, { text: '-', weight: last.weight });
  const measured = segments.map((segment) => ({ ...segment, width: measure(segment.text, segment.weight) }));
  return { segments: measured, width: measured.reduce((sum, segment) => sum + segment.width, 0), end };
}

function endOf(last: Piece | undefined): Line['end'] {
  return last === undefined || last.after === 'newline' ? 'space' : last.after;
}

function append(segments: WeightedRun[], run: WeightedRun): void {
  const last = segments.at(-1);
  if (last?.weight === run.weight) segments[segments.length - 1] = { text: last.text + run.text, weight: run.weight };
  else segments.push(run);
}

function weightAfter(piece: Piece): Weight {
  return piece.runs.at(-1)?.weight ?? 'regular';
}
