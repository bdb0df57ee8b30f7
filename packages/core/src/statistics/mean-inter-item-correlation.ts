import type { Statistic } from '../model/figure.js';
import { checkCovariances } from './check-covariances.js';
import { correlationsOf } from './correlations-of.js';
import type { Matrix } from './matrix.js';
import { sumOf } from './sum-of.js';

/**
 * How much two items of a scale correlate, on average: from .15 to .50 they belong together without repeating one
 * another.
 *
 * @param covariances - of the keyed items
 * @returns −1 to 1; `too-few-items` below two, `no-variation` when nobody differs on one of them
 * @throws RangeError when the matrix cannot hold covariances
 * @see Clark & Watson 1995
 * @example
 * meanInterItemCorrelation([[4, 3], [3, 9]]).value; // 0.5
 */
export function meanInterItemCorrelation(covariances: Matrix): Statistic<number> {
  checkCovariances(covariances);
  const k = covariances.length;
  if (k < 2) return { value: null, reason: 'too-few-items' };
  const correlations = correlationsOf(covariances);
  if (correlations.value === null) return correlations;
  return { value: (sumOf(correlations.value) - k) / (k * (k - 1)) };
}
