import type { Statistic } from '../model/figure.js';
import { coMomentsOf } from './co-moments.js';
import { itemCount } from './item-count.js';
import type { Matrix } from './matrix.js';

/**
 * The covariances of items, each pair over the people who answered both. Uses more answers than listwise, at a price:
 * there is no one n, so no interval, and the matrix may be one that no complete answers could give.
 *
 * @param rows - per person the answers to the same items, `null` where one is missing
 * @returns variances and covariances with n − 1, or `too-few-people` when fewer than two answered some pair
 * @throws RangeError when the rows are not equally long, or an answer is not a finite number
 * @example
 * pairwiseCovarianceMatrix([[1, 2], [3, 6], [5, null]]).value; // [[4, 4], [4, 8]]
 */
export function pairwiseCovarianceMatrix(
  rows: readonly (readonly (number | null)[])[],
): Statistic<Matrix> {
  const items = Array.from({ length: itemCount(rows) }, (_, item) => rows.map((row) => row[item]!));
  const pairs = items.map((xs) => items.map((ys) => coMomentsOf(xs, ys)));
  if (rows.length < 2 || pairs.flat().some(({ n }) => n < 2)) {
    return { value: null, reason: 'too-few-people' };
  }
  return {
    // One triangle for both: c(x, y) and c(y, x) may differ in the last digit.
    value: items.map((_, i) =>
      items.map((__, j) => {
        const { n, c } = pairs[Math.max(i, j)]![Math.min(i, j)]!;
        return c / (n - 1);
      }),
    ),
  };
}
