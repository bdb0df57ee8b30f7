import type { Statistic } from '../model/figure.js';
import { checkCovariances } from './check-covariances.js';
import type { Matrix } from './matrix.js';
import { sumOf, traceOf } from './sum-of.js';

/** Share of the item variances below which what is left of the sum score is rounding. */
const ROUNDING = 1e-13;

/**
 * The variance of the sum score: what every coefficient of reliability is held against.
 *
 * @param covariances - of the items
 * @returns above 0; `too-few-items` below two items, `no-variation` when the sum scores do not differ
 * @throws RangeError when the matrix cannot hold covariances
 * @example
 * totalVariance([[2, 1], [1, 2]]).value; // 6
 */
export function totalVariance(covariances: Matrix): Statistic<number> {
  checkCovariances(covariances);
  if (covariances.length < 2) return { value: null, reason: 'too-few-items' };
  const total = sumOf(covariances);
  if (total <= traceOf(covariances) * ROUNDING) return { value: null, reason: 'no-variation' };
  return { value: total };
}
