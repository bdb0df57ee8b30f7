import type { Matrix } from './matrix.js';

/**
 * @throws RangeError when a matrix cannot hold covariances: not square, not symmetric, not finite, or a variance below 0
 */
export function checkCovariances(matrix: Matrix): void {
  for (const [i, row] of matrix.entries()) {
    if (row.length !== matrix.length) {
      throw new RangeError(`${matrix.length} rows of ${row.length} covariances are no square.`);
    }
    for (const [j, value] of row.entries()) {
      if (!Number.isFinite(value) || value !== matrix[j]?.[i] || (i === j && value < 0)) {
        throw new RangeError(`${value} is no covariance of items ${i} and ${j}.`);
      }
    }
  }
}
