import { STYLES, type TextStyle } from './look.ts';

export type TableLook = {
  readonly title: TextStyle;
  readonly cell: TextStyle;
  readonly sum: TextStyle;
  readonly note: TextStyle;
};

/** From the size of other tables down to one that can still be read, for tables of many columns. */
export const TABLE_LOOKS: readonly [TableLook, ...TableLook[]] = [lookAt(1), lookAt(0.94), lookAt(0.88), lookAt(0.82)];

function lookAt(scale: number): TableLook {
  const scaled = (style: TextStyle): TextStyle => ({
    ...style,
    size: style.size * scale,
    leading: style.leading * scale,
  });
  return {
    title: scaled(STYLES.columnTitle),
    cell: scaled(STYLES.cell),
    sum: scaled(STYLES.sumCell),
    note: scaled(STYLES.note),
  };
}
