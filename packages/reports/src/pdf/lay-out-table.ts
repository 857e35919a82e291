import type { Table } from '../document/document-content.ts';
import { drawText } from './draw.ts';
import { addRowElements, drawRepeatedRow, drawTaggedRow } from './draw-table-row.ts';
import type { LayoutContext } from './layout-context.ts';
import { STYLES } from './look.ts';
import { CELL_PADDING, type MeasuredRow, measureTable, rowHeight } from './measure-table.ts';
import type { Slab } from './paginate.ts';
import { addContent, addElement, onFirstUse } from './tag.ts';
import { heightOf, linesOf, typeset } from './typeset.ts';

/**
 * Caption, column titles and rows. The titles are repeated on every further page as an artifact, so that a
 * screen reader meets one table; no row is divided unless it is taller than a page.
 */
export function layOutTable(table: Table, context: LayoutContext): readonly Slab[] {
  const { doc, left, width } = context;
  const { titles, rows } = measureTable(table, width);
  const caption = typeset(table.caption, STYLES.caption, width);
  const element = onFirstUse(() => addElement(doc, context.parent, 'Table'));
  const body = onFirstUse(() => addElement(doc, element(), 'TBody'));
  const repeatedAbove = {
    height: rowHeight(titles),
    draw: (top: number) => drawRepeatedRow(titles, top, context),
  };
  const captionSlab: Slab = {
    height: heightOf(caption) + 2,
    spaceBefore: 10,
    keepWithNext: true,
    draw: (top) => addContent(addElement(doc, element(), 'Caption'), () => drawText(doc, caption, { left, top })),
  };
  const titlesSlab: Slab = {
    height: rowHeight(titles),
    spaceBefore: 0,
    keepWithNext: true,
    draw: (top) =>
      drawTaggedRow(titles, addRowElements(doc, addElement(doc, element(), 'THead'), titles), top, context),
  };
  const tallestPart = context.tallest - heightOf(caption) - rowHeight(titles) - 2;
  const rowSlabs = rows.flatMap((row, index) => {
    const cells = onFirstUse(() => addRowElements(doc, body(), row));
    return partsOf(row, tallestPart).map((part, partIndex, parts): Slab => ({
      height: rowHeight(part),
      spaceBefore: 0,
      keepWithNext: partIndex === parts.length - 1 && leansOnRowAbove(rows[index + 1]),
      repeatedAbove,
      draw: (top) => drawTaggedRow(part, cells(), top, context),
    }));
  });
  return [captionSlab, titlesSlab, ...rowSlabs];
}

/** A sum or remark alone at the head of a page would leave the reader wondering what it belongs to. */
function leansOnRowAbove(row: MeasuredRow | undefined): boolean {
  return row?.kind === 'total' || row?.kind === 'subtotal' || row?.kind === 'note';
}

function partsOf(row: MeasuredRow, tallest: number): readonly MeasuredRow[] {
  if (rowHeight(row) <= tallest) return [row];
  const leading = Math.max(...row.cells.map((cell) => cell.text.style.leading));
  const linesOfPart = Math.floor((tallest - 2 * CELL_PADDING.top) / leading);
  const lines = Math.max(...row.cells.map((cell) => cell.text.lines.length));
  return Array.from({ length: Math.ceil(lines / linesOfPart) }, (_, part) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      text: linesOf(cell.text, part * linesOfPart, (part + 1) * linesOfPart),
    })),
  }));
}
