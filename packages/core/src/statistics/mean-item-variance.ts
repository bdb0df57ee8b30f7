import type { Statistic } from '../model/figure.js';

/**
 * The mean of the variances of some items, in the unit of the answers squared.
 *
 * @returns the mean, or `too-few-items` of none
 * @throws RangeError when one is not a variance
 */
export function meanItemVariance(variances: readonly number[]): Statistic<number> {
  if (variances.length === 0) return { value: null, reason: 'too-few-items' };
  let sum = 0;
  for (const variance of variances) {
    if (!(variance >= 0 && variance < Infinity)) {
      throw new RangeError(`${variance} is not a variance.`);
    }
    sum += variance;
  }
  return { value: sum / variances.length };
}
