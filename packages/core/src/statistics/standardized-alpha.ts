import type { Statistic } from '../model/figure.js';
import type { Matrix } from './matrix.js';
import { meanInterItemCorrelation } from './mean-inter-item-correlation.js';
import { spearmanBrown } from './spearman-brown.js';

/**
 * The alpha of items that are brought to the same spread first: the mean correlation between items, for a scale as long
 * as this one. The score that is reported is not made that way, so print `cronbachAlpha` beside it.
 *
 * @param covariances - of the keyed items
 * @returns at most 1; absent as `meanInterItemCorrelation` is, and `no-variation` when the standardised sum has none
 * @throws RangeError when the matrix cannot hold covariances
 * @example
 * standardizedAlpha([[1, 0.5, 1], [0.5, 1, 1], [1, 1, 4]]).value; // 0.75
 */
export function standardizedAlpha(covariances: Matrix): Statistic<number> {
  const mean = meanInterItemCorrelation(covariances);
  if (mean.value === null) return mean;
  const k = covariances.length;
  // 1 + (k − 1) r is the variance of the standardised sum, in items.
  if (1 + (k - 1) * mean.value < 1e-13) return { value: null, reason: 'no-variation' };
  return { value: spearmanBrown(mean.value, k) };
}
