import type { Bar, Bars } from '../document/document-content.ts';
import { drawText, fillBox } from './draw.ts';
import type { LayoutContext } from './layout-context.ts';
import { COLOURS, STYLES, type TextStyle } from './look.ts';
import type { Slab } from './paginate.ts';
import { addContent, addElement } from './tag.ts';
import { type TextBlock, heightOf, typeset, widthOf } from './typeset.ts';

const BAR_HEIGHT = 9;
const ROW_GAP = 5;
const COLUMN_GAP = 8;
const WIDEST_LABELS = 0.4;

type Row = { readonly bar: Bar; readonly label: TextBlock; readonly display: TextBlock; readonly height: number };

/** Horizontal bars from a common zero line; too many for one page are drawn as several figures. */
export function layOutBars(chart: Bars, context: LayoutContext): readonly Slab[] {
  const { doc, parent, left } = context;
  const title = typeset(chart.title, STYLES.caption, context.width);
  const rows = chart.bars.map((bar) => rowOf(bar, context.width));
  const columns = columnsOf(rows, context);
  const titleSlab: Slab = {
    height: heightOf(title),
    spaceBefore: 12,
    keepWithNext: true,
    draw: (top) => addContent(addElement(doc, parent, 'P'), () => drawText(doc, title, { left, top })),
  };
  const figures = fillPages(rows, context.tallest - heightOf(title) - ROW_GAP).map((part): Slab => {
    const height = part.reduce((sum, row) => sum + row.height, 0);
    return {
      height,
      spaceBefore: ROW_GAP,
      keepWithNext: false,
      draw: (top) => {
        const figure = addElement(doc, parent, 'Figure', {
          alternative: chart.alternative,
          boundingBox: [left, top, left + context.width, top + height],
        });
        addContent(figure, () => drawRows(doc, part, { ...columns, top, height }));
      },
    };
  });
  return [titleSlab, ...figures];
}

type Columns = {
  readonly labelLeft: number;
  readonly zero: number;
  /** Points for a value of 1. */
  readonly scale: number;
  readonly displayLeft: number;
  readonly displayWidth: number;
};

function columnsOf(rows: readonly Row[], context: LayoutContext): Columns {
  const labelWidth = Math.max(...rows.map((row) => widthOf(row.label)));
  const displayWidth = Math.max(...rows.map((row) => widthOf(row.display)));
  const barLeft = context.left + labelWidth + COLUMN_GAP;
  const displayLeft = context.left + context.width - displayWidth;
  const ends = rows.flatMap(({ bar: { from = 0, value } }) => [from, from + value]);
  const lowest = Math.min(0, ...ends);
  const highest = Math.max(0, ...ends);
  const scale = highest === lowest ? 0 : (displayLeft - COLUMN_GAP - barLeft) / (highest - lowest);
  return { labelLeft: context.left, zero: barLeft - lowest * scale, scale, displayLeft, displayWidth };
}

function drawRows(
  doc: PDFKit.PDFDocument,
  rows: readonly Row[],
  at: Columns & { readonly top: number; readonly height: number },
): void {
  let top = at.top;
  for (const { bar, label, display, height } of rows) {
    const middle = top + height / 2;
    drawText(doc, label, { left: at.labelLeft, top: middle - heightOf(label) / 2 });
    const begin = at.zero + (bar.from ?? 0) * at.scale;
    const end = begin + bar.value * at.scale;
    fillBox(doc, {
      left: Math.min(begin, end),
      top: middle - BAR_HEIGHT / 2,
      width: Math.abs(end - begin),
      height: BAR_HEIGHT,
      colour: bar.highlighted ? COLOURS.accent : COLOURS.bar,
    });
    drawText(doc, display, {
      left: at.displayLeft,
      top: middle - heightOf(display) / 2,
      endWithin: at.displayWidth,
    });
    top += height;
  }
  fillBox(doc, { left: at.zero - 0.25, top: at.top, width: 0.5, height: at.height, colour: COLOURS.muted });
}

function rowOf(bar: Bar, width: number): Row {
  const style: TextStyle = bar.highlighted ? STYLES.highlightedBarLabel : STYLES.barLabel;
  const label = typeset(bar.label, style, width * WIDEST_LABELS);
  const display = typeset(bar.display, style, width * WIDEST_LABELS);
  return { bar, label, display, height: Math.max(heightOf(label), heightOf(display), BAR_HEIGHT) + ROW_GAP };
}

function fillPages(rows: readonly Row[], tallest: number): readonly (readonly Row[])[] {
  const parts: Row[][] = [];
  let filled = Infinity;
  for (const row of rows) {
    if (filled + row.height > tallest) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(row);
    filled += row.height;
  }
  return parts;
}
