import { drawRule, drawText, fillBox } from './draw.ts';
import type { LayoutContext } from './layout-context.ts';
import { COLOURS } from './look.ts';
import { CELL_PADDING, type Cell, type MeasuredRow, rowHeight } from './measure-table.ts';
import { addContent, addElement, asArtifact } from './tag.ts';
import { heightOf } from './typeset.ts';

/** Puts the row into the table and returns its cells, in the order of its columns. */
export function addRowElements(
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  row: MeasuredRow,
): readonly PDFKit.PDFStructureElement[] {
  const element = addElement(doc, parent, 'TR');
  return row.cells.map((cell, index) => {
    if (row.kind === 'columnTitles') return addElement(doc, element, 'TH', { scope: 'Column' });
    if (row.kind === 'note') return addElement(doc, element, 'TD', { columnSpan: cell.columnSpan });
    return index === 0 ? addElement(doc, element, 'TH', { scope: 'Row' }) : addElement(doc, element, 'TD');
  });
}

/** Draws a row, or the part of it that stands on this page, as the content of its cells. */
export function drawTaggedRow(
  row: MeasuredRow,
  elements: readonly PDFKit.PDFStructureElement[],
  top: number,
  context: LayoutContext,
): void {
  const { doc, left } = context;
  asArtifact(doc, 'Layout', () => drawGround(row, top, context));
  for (const [index, element] of elements.entries()) {
    const cell = row.cells[index];
    if (cell !== undefined) addContent(element, () => drawCell(doc, cell, { left, top, height: rowHeight(row), row }));
  }
}

/** Column titles at the head of a further page: seen, but not read a second time. */
export function drawRepeatedRow(row: MeasuredRow, top: number, context: LayoutContext): void {
  const { doc, left } = context;
  asArtifact(doc, 'Pagination', () => {
    drawGround(row, top, context);
    for (const cell of row.cells) drawCell(doc, cell, { left, top, height: rowHeight(row), row });
  });
}

function drawCell(
  doc: PDFKit.PDFDocument,
  cell: Cell,
  at: { readonly left: number; readonly top: number; readonly height: number; readonly row: MeasuredRow },
): void {
  const standsOnRule = at.row.kind === 'columnTitles';
  const top = standsOnRule ? at.top + at.height - CELL_PADDING.top - heightOf(cell.text) : at.top + CELL_PADDING.top;
  drawText(doc, cell.text, {
    left: at.left + cell.left + CELL_PADDING.side,
    top,
    ...(cell.align === 'end' ? { endWithin: cell.width - 2 * CELL_PADDING.side } : {}),
  });
}

function drawGround(row: MeasuredRow, top: number, context: LayoutContext): void {
  const { doc, left, width } = context;
  const height = rowHeight(row);
  const bottom = top + height;
  switch (row.kind) {
    case 'columnTitles':
      drawRule(doc, { left, top: bottom, width, thickness: 0.9, colour: COLOURS.accent });
      return;
    case 'total':
      fillBox(doc, { left, top, width, height, colour: COLOURS.tint });
      drawRule(doc, { left, top, width, thickness: 0.9, colour: COLOURS.accent });
      return;
    case 'subtotal':
      drawRule(doc, { left, top, width, thickness: 0.5, colour: COLOURS.muted });
      drawRule(doc, { left, top: bottom, width, thickness: 0.4, colour: COLOURS.rule });
      return;
    case 'normal':
    case 'note':
      if (row.isNoted === true) return;
      drawRule(doc, { left, top: bottom, width, thickness: 0.4, colour: COLOURS.rule });
      return;
  }
}
