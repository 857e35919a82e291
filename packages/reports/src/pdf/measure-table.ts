import type { Table, TableColumn, TableRow } from '../document/document-content.ts';
import { columnWidths } from './column-widths.ts';
import { STYLES, type TextStyle } from './look.ts';
import { type TextBlock, heightOf, narrowestWidth, typeset, widthOf } from './typeset.ts';

export const CELL_PADDING = { side: 4, top: 3 } as const;

/** No column is widened for a long word or cell beyond this part of the table. */
const WIDEST_FOR_ONE_WORD = 0.3;

export type Cell = {
  readonly text: TextBlock;
  readonly left: number;
  readonly width: number;
  readonly align: TableColumn['align'];
  readonly columnSpan: number;
};

export type MeasuredRow = {
  readonly kind: 'columnTitles' | 'normal' | 'subtotal' | 'total' | 'note';
  readonly cells: readonly Cell[];
};

export type MeasuredTable = { readonly titles: MeasuredRow; readonly rows: readonly MeasuredRow[] };

/** Breaks the text of every cell into the width of its column; `left` is counted from the edge of the table. */
export function measureTable(table: Table, width: number): MeasuredTable {
  const widths = columnWidths(
    table.columns.map((column, index) => ({ share: column.share, narrowest: narrowestColumn(table, index, width) })),
    width,
  );
  const columns = table.columns.map((column, index) => ({
    align: column.align,
    width: widths[index] ?? 0,
    left: widths.slice(0, index).reduce((sum, each) => sum + each, 0),
  }));
  const rowOf = (kind: MeasuredRow['kind'], texts: readonly string[], style: TextStyle): MeasuredRow => ({
    kind,
    cells: columns.map((column, index) => ({
      ...column,
      columnSpan: 1,
      text: typeset(texts[index] ?? '', style, column.width - 2 * CELL_PADDING.side),
    })),
  });
  return {
    titles: rowOf(
      'columnTitles',
      table.columns.map((column) => column.title),
      STYLES.columnTitle,
    ),
    rows: table.rows.map((row) =>
      row.kind === 'note'
        ? noteRow(row.text, { width, columnSpan: columns.length })
        : rowOf(row.kind ?? 'normal', row.cells, styleOf(row)),
    ),
  };
}

export function rowHeight(row: MeasuredRow): number {
  return Math.max(...row.cells.map((cell) => heightOf(cell.text))) + 2 * CELL_PADDING.top;
}

function noteRow(text: string, cell: { readonly width: number; readonly columnSpan: number }): MeasuredRow {
  const note = typeset(text, STYLES.note, cell.width - 2 * CELL_PADDING.side);
  return { kind: 'note', cells: [{ ...cell, text: note, left: 0, align: 'start' }] };
}

function narrowestColumn(table: Table, index: number, width: number): number {
  const column = table.columns[index];
  const rows = table.rows.flatMap((row) =>
    row.kind === 'note' ? [] : [{ text: row.cells[index] ?? '', style: styleOf(row) }],
  );
  const longest = width * WIDEST_FOR_ONE_WORD;
  const word = Math.max(
    narrowestWidth(column?.title ?? '', STYLES.columnTitle),
    ...rows.map((cell) => narrowestWidth(cell.text, cell.style)),
  );
  const wholeCells = rows.map((cell) => widthOf(typeset(cell.text, cell.style, Infinity)));
  const narrowest =
    column?.align === 'end' ? Math.max(word, ...wholeCells.filter((each) => each <= longest)) : Math.min(word, longest);
  return narrowest + 2 * CELL_PADDING.side + ROUNDING_SLACK;
}

/** Widths are summed in another order when lines are broken. */
const ROUNDING_SLACK = 0.01;

function styleOf(row: TableRow): TextStyle {
  return row.kind === 'total' || row.kind === 'subtotal' ? STYLES.sumCell : STYLES.cell;
}
