import type { Statistic } from '../model/figure.js';
import { cronbachAlpha } from './cronbach-alpha.js';
import type { Interval } from './interval.js';
import type { ItemCovariances } from './item-covariances.js';
import { normalQuantile } from './normal-distribution.js';
import { sumOf, traceOf } from './sum-of.js';
import { twoSidedTail } from './two-sided-tail.js';

export interface AlphaStandardError {
  readonly se: number;
  /** Alpha ± z standard errors: of few people it may pass 1, where `feldtInterval` does not. */
  readonly interval: Interval;
}

/**
 * The standard error of alpha for many people, without asking that all items measure equally well.
 *
 * @param level - confidence of the interval
 * @returns the error; `too-few-people` below two, or absent as `cronbachAlpha` is
 * @throws RangeError when the matrix cannot hold covariances, or `level` is not between 0 and 1
 * @see Duhachek & Iacobucci 2004, after van Zyl, Neudecker & Nel 2000
 * @example
 * alphaStandardError({ n: 100, matrix: [[1, 0.5], [0.5, 1]] }).value?.se; // 0.067
 */
export function alphaStandardError(
  { n, matrix }: ItemCovariances,
  level = 0.95,
): Statistic<AlphaStandardError> {
  const z = normalQuantile(twoSidedTail(level), 'upper');
  const alpha = cronbachAlpha(matrix);
  if (alpha.value === null) return alpha;
  if (!(n >= 2)) return { value: null, reason: 'too-few-people' };
  const k = matrix.length;
  const [total, trace] = [sumOf(matrix), traceOf(matrix)];
  // tr V² and 1′V²1: of a symmetric matrix the squares of its entries, and of its row sums.
  let [squares, rowSquares] = [0, 0];
  for (const row of matrix) {
    for (const value of row) squares += value ** 2;
    rowSquares += row.reduce((sum, value) => sum + value, 0) ** 2;
  }
  const spread = total * (squares + trace ** 2) - 2 * trace * rowSquares;
  const variance = ((2 * k ** 2) / ((k - 1) ** 2 * total ** 3)) * spread;
  const se = Math.sqrt(Math.max(0, variance) / n);
  return { value: { se, interval: { lower: alpha.value - z * se, upper: alpha.value + z * se } } };
}
