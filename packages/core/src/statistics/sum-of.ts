import type { Matrix } from './matrix.js';

/** All entries of a matrix together: of covariances, the variance of the sum score. */
export function sumOf(matrix: Matrix): number {
  let sum = 0;
  for (const row of matrix) for (const value of row) sum += value;
  return sum;
}

/** The diagonal together: of covariances, the item variances. */
export function traceOf(matrix: Matrix): number {
  let sum = 0;
  for (const [index, row] of matrix.entries()) sum += row[index]!;
  return sum;
}
