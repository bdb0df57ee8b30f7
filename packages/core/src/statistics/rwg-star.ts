import type { Statistic } from '../model/figure.js';
import { checkNullVariance } from './check-null-variance.js';
import { meanItemVariance } from './mean-item-variance.js';

/**
 * How much people agree on a scale of several items, r*wg(j): as `rwg` of the mean variance of the items, so that more
 * items do not make more agreement. Below 0 where people differ more than random answers do.
 *
 * @param itemVariances - variance (n − 1) of each item within one group
 * @param nullVariance - of random answers, in the same unit
 * @returns at most 1, with no floor; or `too-few-items` without items
 * @throws RangeError when a variance is below 0, or `nullVariance` not above 0
 * @see Lindell, Brandt & Whitney 1999
 * @example
 * rwgStar([1 / 3, 1 / 3, 1 / 3], 2).value; // 0.833
 */
export function rwgStar(itemVariances: readonly number[], nullVariance: number): Statistic<number> {
  checkNullVariance(nullVariance);
  const mean = meanItemVariance(itemVariances);
  return mean.value === null ? mean : { value: 1 - mean.value / nullVariance };
}
