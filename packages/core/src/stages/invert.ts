import { invariant } from '../base/invariant.ts';
import { overOneDenominator, ratio, type Ratio } from '../exact/ratio.ts';

/**
 * The inverse of a square matrix, exactly; one that has none is a fault of the caller. Gauss and Jordan on whole numbers, each
 * step divided by the pivot before it, which always goes (Bareiss, Mathematics of Computation 22, 1968): fractions are
 * reduced once at the end, not at every step.
 */
export function invert(matrix: readonly (readonly Ratio[])[]): readonly (readonly Ratio[])[] {
  const size = matrix.length;
  const rows = matrix.map((row, index) => {
    const { numerators, denominator } = overOneDenominator(row);
    return [...numerators, ...row.map((_, column) => (column === index ? denominator : 0n))];
  });
  let before = 1n;
  for (let column = 0; column < size; column += 1) {
    const pivotAt = rows.findIndex((row, index) => index >= column && row[column] !== 0n);
    const pivotRow = rows[pivotAt];
    const displaced = rows[column];
    invariant(pivotRow !== undefined && displaced !== undefined, 'a matrix that is inverted is regular');
    rows[pivotAt] = displaced;
    rows[column] = pivotRow;
    const pivot = pivotRow[column] ?? 1n;
    for (const [index, row] of rows.entries())
      if (index !== column) rows[index] = eliminate(row, pivotRow, { pivot, factor: row[column] ?? 0n, before });
    before = pivot;
  }
  return rows.map((row, index) => row.slice(size).map((value) => ratio(value, row[index] ?? 1n)));
}

function eliminate(
  row: readonly bigint[],
  pivotRow: readonly bigint[],
  { pivot, factor, before }: { readonly pivot: bigint; readonly factor: bigint; readonly before: bigint },
): bigint[] {
  return row.map((value, column) => (value * pivot - factor * (pivotRow[column] ?? 0n)) / before);
}
