/** What a column asks for; all lengths in points. */
export type ColumnWish = {
  /** Its part of the table, relative to the shares of the other columns. */
  readonly share: number;
  /** Below this a word or amount would be broken. */
  readonly narrowest: number;
  /** Words may be broken if need be, amounts may not. */
  readonly holds: 'words' | 'amounts';
};

/** Columns of words give way to amounts, but not below this part of their narrowest width. */
const LEAST_FOR_WORDS = 0.4;

/**
 * Divides the width of a table by the shares of its columns, but lifts every column to its narrowest width
 * first. If even those do not fit, columns of words shrink below them, and if that does not do, all columns.
 */
export function columnWidths(wishes: readonly ColumnWish[], width: number): readonly number[] {
  const needed = wishes.reduce((sum, wish) => sum + wish.narrowest, 0);
  if (needed >= width) return shrink(wishes, width);
  const lifted = new Set<number>();
  for (;;) {
    const widths = divideAmongUnlifted(wishes, width, lifted);
    const tooNarrow = wishes.findIndex((wish, index) => !lifted.has(index) && (widths[index] ?? 0) < wish.narrowest);
    if (tooNarrow === -1) return widths;
    lifted.add(tooNarrow);
  }
}

function shrink(wishes: readonly ColumnWish[], width: number): readonly number[] {
  const neededFor = (holds: ColumnWish['holds']): number =>
    wishes.reduce((sum, wish) => sum + (wish.holds === holds ? wish.narrowest : 0), 0);
  const [words, amounts] = [neededFor('words'), neededFor('amounts')];
  const leftForWords = (width - amounts) / words;
  const factors =
    leftForWords >= LEAST_FOR_WORDS
      ? { words: leftForWords, amounts: 1 }
      : { words: width / (words + amounts), amounts: width / (words + amounts) };
  return wishes.map((wish) => wish.narrowest * factors[wish.holds]);
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
