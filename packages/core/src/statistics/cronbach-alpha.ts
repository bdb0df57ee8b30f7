import type { Statistic } from '../model/figure.js';
import type { Matrix } from './matrix.js';
import { traceOf } from './sum-of.js';
import { totalVariance } from './total-variance.js';

/**
 * Cronbach's alpha: the share of the differences between sum scores that items have in common, when all measure the same
 * thing equally well. Not clamped: below 0 says that items work against each other.
 *
 * @param covariances - of the keyed items; over all organisation, never of one team
 * @returns at most 1; `too-few-items` below two, `no-variation` when the sum scores do not differ
 * @throws RangeError when the matrix cannot hold covariances
 * @see Cronbach 1951
 * @example
 * cronbachAlpha([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]).value; // 0.75
 */
export function cronbachAlpha(covariances: Matrix): Statistic<number> {
  const total = totalVariance(covariances);
  if (total.value === null) return total;
  const k = covariances.length;
  return { value: (k / (k - 1)) * (1 - traceOf(covariances) / total.value) };
}
