import { invariant } from '../base/invariant.ts';

/** A column of a linear program: whole numbers. */
export type Column = readonly bigint[];

/**
 * A square matrix of whole numbers with its inverse, changed column by column. The inverse is kept as whole numbers over
 * the determinant, so that nothing is rounded and no fraction has to be reduced: every division comes out even.
 *
 * @see Edmonds, Systems of Distinct Representatives and Linear Algebra (1967); Azulay & Pique, Optimization with Integer
 * Pivoting (1998)
 */
export type Basis = {
  /** The inverse times the determinant: row i belongs to column i. */
  readonly inverse: readonly (readonly bigint[])[];
  /** Above zero. */
  readonly determinant: bigint;
};

/** The columns of the identity matrix. */
export function identityBasis(size: number): Basis {
  const places = Array.from({ length: size }, (_, place) => place);
  return { inverse: places.map((row) => places.map((column) => (row === column ? 1n : 0n))), determinant: 1n };
}

/** A column as a combination of those of the basis, times the determinant. */
export function inBasis({ inverse }: Basis, column: Column): readonly bigint[] {
  return inverse.map((row) =>
    row.reduce((total, entry, at) => {
      const other = column[at] ?? 0n;
      return entry === 0n || other === 0n ? total : total + entry * other;
    }, 0n),
  );
}

/** The basis with another column in place of one; `combination` is that column in the basis. */
export function exchange({ inverse, determinant }: Basis, place: number, combination: readonly bigint[]): Basis {
  const pivot = combination[place] ?? 0n;
  const pivotRow = inverse[place] ?? [];
  invariant(pivot !== 0n, 'a column that enters a basis is independent of those that stay');
  const sign = pivot < 0n ? -1n : 1n;
  return {
    determinant: sign * pivot,
    inverse: inverse.map((row, index) => {
      if (index === place) return sign === 1n ? row : row.map((entry) => -entry);
      const factor = combination[index] ?? 0n;
      return row.map((entry, at) => (sign * (pivot * entry - factor * (pivotRow[at] ?? 0n))) / determinant);
    }),
  };
}
