/** What a column asks for; all lengths in points. */
export type ColumnWish = {
  /** Its part of the table, relative to the shares of the other columns. */
  readonly share: number;
  /** Below this a word or amount would be broken. */
  readonly narrowest: number;
};

/**
 * Divides the width of a table by the shares of its columns, but lifts every column to its narrowest width
 * first. If even those do not fit, columns shrink in proportion to them, and words will be broken.
 */
export function columnWidths(wishes: readonly ColumnWish[], width: number): readonly number[] {
  const needed = wishes.reduce((sum, wish) => sum + wish.narrowest, 0);
  if (needed >= width) return wishes.map((wish) => (wish.narrowest * width) / needed);
  const lifted = new Set<number>();
  for (;;) {
    const widths = divideAmongUnlifted(wishes, width, lifted);
    const tooNarrow = wishes.findIndex((wish, index) => !lifted.has(index) && (widths[index] ?? 0) < wish.narrowest);
    if (tooNarrow === -1) return widths;
    lifted.add(tooNarrow);
  }
}

function divideAmongUnlifted(
  wishes: readonly ColumnWish[],
  width: number,
  lifted: ReadonlySet<number>,
): readonly number[] {
  const taken = wishes.reduce((sum, wish, index) => sum + (lifted.has(index) ? wish.narrowest : 0), 0);
  const shares = wishes.reduce((sum, wish, index) => sum + (lifted.has(index) ? 0 : wish.share), 0);
  return wishes.map((wish, index) => (lifted.has(index) ? wish.narrowest : ((width - taken) * wish.share) / shares));
}
