import type { Statistic } from '../model/figure.js';
import type { Matrix } from './matrix.js';
import { traceOf } from './sum-of.js';
import { totalVariance } from './total-variance.js';

/**
 * Guttman's λ₂: a lower bound of reliability that is never below alpha, and above it when items differ in what they
 * share.
 *
 * @param covariances - of the keyed items
 * @returns at most 1; `too-few-items` below two, `no-variation` when the sum scores do not differ
 * @throws RangeError when the matrix cannot hold covariances
 * @see Guttman 1945
 * @example
 * guttmanLambda2([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]).value; // 0.75
 */
export function guttmanLambda2(covariances: Matrix): Statistic<number> {
  const total = totalVariance(covariances);
  if (total.value === null) return total;
  const k = covariances.length;
  const shared = total.value - traceOf(covariances);
  let squares = 0;
  for (const [i, row] of covariances.entries()) {
    for (const [j, value] of row.entries()) if (i !== j) squares += value ** 2;
  }
  return { value: (shared + Math.sqrt((k / (k - 1)) * squares)) / total.value };
}
