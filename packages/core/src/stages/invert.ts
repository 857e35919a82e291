import { invariant } from '../base/invariant.ts';
import { divide, isZero, multiply, one, subtract, zero, type Ratio } from '../exact/ratio.ts';

type Row = readonly Ratio[];

/** The inverse of a square matrix by Gauss and Jordan, exactly; one that has none is a fault of the caller. */
export function invert(matrix: readonly Row[]): readonly Row[] {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...matrix.map((_, column) => (column === index ? one : zero))]);
  for (let column = 0; column < size; column += 1) {
    const pivotAt = rows.findIndex((row, index) => index >= column && !isZero(row[column] ?? zero));
    const pivotRow = rows[pivotAt];
    const displaced = rows[column];
    invariant(pivotRow !== undefined && displaced !== undefined, 'a matrix that is inverted is regular');
    const pivot = pivotRow[column] ?? one;
    const scaled = pivotRow.map((value) => (isZero(value) ? value : divide(value, pivot)));
    rows[pivotAt] = displaced;
    rows[column] = scaled;
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? zero;
      if (index === column || isZero(factor)) continue;
      rows[index] = row.map((value, at) => {
        const part = scaled[at] ?? zero;
        return isZero(part) ? value : subtract(value, multiply(factor, part));
      });
    }
  }
  return rows.map((row) => row.slice(size));
}
