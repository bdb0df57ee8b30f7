import { choleskyOf, solveCholesky } from './cholesky.js';
import type { Matrix } from './matrix.js';

/**
 * The inverse of a symmetric matrix that is positive definite.
 *
 * @returns the inverse, or `null` when the matrix is not positive definite: one row follows from others
 */
export function inverseOf(matrix: Matrix): number[][] | null {
  const factor = choleskyOf(matrix);
  if (factor === null) return null;
  return matrix.map((_, unit) =>
    solveCholesky(
      factor,
      matrix.map((__, row) => (row === unit ? 1 : 0)),
    ),
  );
}
