import { choleskyOf } from './cholesky.js';
import type { Matrix } from './matrix.js';

/**
 * The inverse of a symmetric matrix that is positive definite, by the inverse of its Cholesky factor.
 *
 * @returns the inverse, or `null` when the matrix is not positive definite: one row follows from others
 */
export function inverseOf(matrix: Matrix): number[][] | null {
  const factor = choleskyOf(matrix);
  if (factor === null) return null;
  const size = matrix.length;
  const inverse = matrix.map(() => new Float64Array(size));
  for (const line of inverseRows(factor)) {
    for (let i = 0; i < line.length; i += 1) {
      const row = inverse[i]!;
      const part = line[i]!;
      for (let j = 0; j <= i; j += 1) row[j]! += part * line[j]!;
    }
  }
  return inverse.map((row, i) => {
    const line: number[] = [];
    for (let j = 0; j < size; j += 1) line.push(j <= i ? row[j]! : inverse[j]![i]!);
    return line;
  });
}

/** The inverse of a lower triangle, which is one too. */
function inverseRows(factor: Matrix): readonly Float64Array[] {
  const rows: Float64Array[] = [];
  for (const line of factor) {
    const row = new Float64Array(line.length);
    for (let m = 0; m < rows.length; m += 1) {
      const share = line[m]!;
      const other = rows[m]!;
      for (let j = 0; j <= m; j += 1) row[j]! -= share * other[j]!;
    }
    row[rows.length] = 1;
    for (let j = 0; j < row.length; j += 1) row[j]! /= line[rows.length]!;
    rows.push(row);
  }
  return rows;
}
