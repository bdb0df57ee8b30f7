import type { Statistic } from '../model/figure.js';
import { checkNullVariance } from './check-null-variance.js';
import { meanItemVariance } from './mean-item-variance.js';

/**
 * How much people agree on a scale of several items, stepped up with the number of items as Spearman and Brown do. It
 * grows with every item at the same disagreement, and random answers reach high values: never let it decide alone, and
 * show `rwgStar` and the average deviation beside it.
 *
 * @param itemVariances - variance (n − 1) of each item within one group
 * @param nullVariance - of random answers, in the same unit
 * @returns 0 to 1, with a floor at 0; or `too-few-items` without items
 * @throws RangeError when a variance is below 0, or `nullVariance` not above 0
 * @see James, Demaree & Wolf 1984
 * @example
 * rwgj([1 / 3, 1 / 3, 1 / 3], 2).value; // 0.9375
 */
export function rwgj(itemVariances: readonly number[], nullVariance: number): Statistic<number> {
  checkNullVariance(nullVariance);
  const mean = meanItemVariance(itemVariances);
  if (mean.value === null) return mean;
  const share = Math.min(mean.value, nullVariance) / nullVariance;
  const agreed = itemVariances.length * (1 - share);
  return { value: agreed / (agreed + share) };
}
