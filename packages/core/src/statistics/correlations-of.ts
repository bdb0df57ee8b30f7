import type { Statistic } from '../model/figure.js';
import type { Matrix } from './matrix.js';

/**
 * The correlations that belong to covariances.
 *
 * @returns a matrix with ones on its diagonal, or `no-variation` when an item has no variance
 * @example
 * correlationsOf([[4, 3], [3, 9]]).value; // [[1, 0.5], [0.5, 1]]
 */
export function correlationsOf(covariances: Matrix): Statistic<Matrix> {
  const sds = covariances.map((row, item) => Math.sqrt(row[item]!));
  if (sds.includes(0)) return { value: null, reason: 'no-variation' };
  return {
    value: covariances.map((row, i) =>
      row.map((value, j) => (i === j ? 1 : value / (sds[i]! * sds[j]!))),
    ),
  };
}
