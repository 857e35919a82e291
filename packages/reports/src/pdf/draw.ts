import type { Colour, TextStyle } from './look.ts';
import type { TextBlock } from './typeset.ts';

export type TextPlace = {
  readonly left: number;
  readonly top: number;
  /** To align at the end of this width. */
  readonly endWithin?: number;
};

/** Height of the capitals of Source Sans 3, for a size of 1. */
const CAPITALS = 0.66;

/** Draws on the current page; the caller has opened the element or artifact the text belongs to. */
export function drawText(doc: PDFKit.PDFDocument, block: TextBlock, place: TextPlace): void {
  const { style } = block;
  doc.fontSize(style.size).fillColor(style.colour);
  for (const [index, line] of block.lines.entries()) {
    const baseline = baselineIn(style, place.top + index * style.leading);
    let left = place.endWithin === undefined ? place.left : place.left + place.endWithin - line.width;
    for (const [position, segment] of line.segments.entries()) {
      doc.font(segment.weight);
      const isLast = position === line.segments.length - 1;
      drawSegment(doc, segment.text, { left, baseline, end: isLast ? line.end : 'joined' });
      left += segment.width;
    }
  }
}

function drawSegment(
  doc: PDFKit.PDFDocument,
  text: string,
  at: { readonly left: number; readonly baseline: number; readonly end: 'space' | 'joined' | 'hyphen' },
): void {
  const drawAt = (piece: string, left: number): void => {
    doc.text(piece, left, at.baseline, { lineBreak: false, baseline: 'alphabetic' });
  };
  if (at.end !== 'hyphen') {
    drawAt(at.end === 'space' ? `${text} ` : text, at.left);
    return;
  }
  const word = text.slice(0, -1);
  if (word !== '') drawAt(word, at.left);
  // copied out or read aloud, the divided word is whole again
  doc.markContent('Span', { actual: '\u00ad' });
  drawAt('-', at.left + doc.widthOfString(word));
  doc.endMarkedContent();
}

export function drawRule(
  doc: PDFKit.PDFDocument,
  rule: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly thickness: number;
    readonly colour: Colour;
  },
): void {
  fillBox(doc, { ...rule, top: rule.top - rule.thickness / 2, height: rule.thickness });
}

export function fillBox(
  doc: PDFKit.PDFDocument,
  box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly colour: Colour;
  },
): void {
  doc.rect(box.left, box.top, box.width, box.height).fill(box.colour);
}

function baselineIn(style: TextStyle, top: number): number {
  return top + (style.leading + CAPITALS * style.size) / 2;
}
