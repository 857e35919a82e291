import type { Table, TableColumn, TableRow } from '../document/document-content.ts';
import { type ColumnWish, columnWidths } from './column-widths.ts';
import type { TextStyle } from './look.ts';
import { TABLE_LOOKS, type TableLook } from './table-look.ts';
import { type TextBlock, heightOf, narrowestWidth, typeset, widthOf } from './typeset.ts';

export const CELL_PADDING = { side: 4, top: 3 } as const;

/** No column is widened for a long word or cell beyond this part of the table. */
const WIDEST_FOR_ONE_WORD = 0.3;

/** Widths are summed in another order when lines are broken. */
const ROUNDING_SLACK = 0.01;

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
  /** A remark on it follows, and no rule parts them. */
  readonly isNoted?: boolean;
};

export type MeasuredTable = { readonly titles: MeasuredRow; readonly rows: readonly MeasuredRow[] };

/**
 * Breaks the text of every cell into the width of its column, set smaller where words or amounts would not
 * fit otherwise; `left` is counted from the edge of the table.
 */
export function measureTable(table: Table, width: number): MeasuredTable {
  const { look, widths } = fitColumns(table, width);
  const columns = table.columns.map((column, index) => ({
    align: column.align,
    width: widths[index] ?? 0,
    left: widths.slice(0, index).reduce((sum, each) => sum + each, 0),
    columnSpan: 1,
  }));
  const rowOf = (kind: MeasuredRow['kind'], texts: readonly string[], style: TextStyle): MeasuredRow => ({
    kind,
    cells: columns.map((column, index) => ({
      ...column,
      text: typeset(texts[index] ?? '', style, column.width - 2 * CELL_PADDING.side),
    })),
  });
  const noteOf = (text: string): MeasuredRow => {
    const note = typeset(text, look.note, width - 2 * CELL_PADDING.side);
    return { kind: 'note', cells: [{ text: note, left: 0, width, align: 'start', columnSpan: columns.length }] };
  };
  const titles = table.columns.map((column) => column.title);
  return {
    titles: rowOf('columnTitles', titles, look.title),
    rows: table.rows.map((row, index) =>
      row.kind === 'note'
        ? noteOf(row.text)
        : {
            ...rowOf(row.kind ?? 'normal', row.cells, styleOf(row, look)),
            isNoted: table.rows[index + 1]?.kind === 'note',
          },
    ),
  };
}

export function rowHeight(row: MeasuredRow): number {
  return Math.max(...row.cells.map((cell) => heightOf(cell.text))) + 2 * CELL_PADDING.top;
}

function fitColumns(table: Table, width: number): { readonly look: TableLook; readonly widths: readonly number[] } {
  let look = TABLE_LOOKS[0];
  let wishes: readonly ColumnWish[] = [];
  for (look of TABLE_LOOKS) {
    wishes = table.columns.map((column, index) => wishOf(column, cellsOf(table, index, look), width));
    if (wishes.reduce((sum, wish) => sum + wish.narrowest, 0) <= width) break;
  }
  return { look, widths: columnWidths(wishes, width) };
}

type SizedText = { readonly text: string; readonly style: TextStyle };

function cellsOf(table: Table, index: number, look: TableLook): readonly SizedText[] {
  const title = { text: table.columns[index]?.title ?? '', style: look.title };
  const cells = table.rows.flatMap((row) =>
    row.kind === 'note' ? [] : [{ text: row.cells[index] ?? '', style: styleOf(row, look) }],
  );
  return [title, ...cells];
}

function wishOf(column: TableColumn, [title, ...cells]: readonly SizedText[], width: number): ColumnWish {
  const longest = width * WIDEST_FOR_ONE_WORD;
  const words = [title, ...cells].map((cell) => (cell === undefined ? 0 : narrowestWidth(cell.text, cell.style)));
  const word = Math.max(...words);
  const padding = 2 * CELL_PADDING.side + ROUNDING_SLACK;
  if (column.align === 'start') {
    return { share: column.share, narrowest: Math.min(word, longest) + padding, holds: 'words' };
  }
  const whole = cells.map((cell) => widthOf(typeset(cell.text, cell.style, Infinity)));
  const narrowest = Math.max(word, ...whole.filter((each) => each <= longest));
  return { share: column.share, narrowest: narrowest + padding, holds: 'amounts' };
}

function styleOf(row: TableRow, look: TableLook): TextStyle {
  return row.kind === 'total' || row.kind === 'subtotal' ? look.sum : look.cell;
}
