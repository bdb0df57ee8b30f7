import type { Statistic } from '../model/figure.js';
import type { Matrix } from './matrix.js';
import { spearmanBrown } from './spearman-brown.js';
import { totalVariance } from './total-variance.js';

export interface SplitHalf {
  /** Correlation between the two halves. */
  readonly correlation: number;
  /** The same for a scale as long as both together. */
  readonly reliability: number;
}

/**
 * How the first, third, fifth … item together correlate with the second, fourth …, stepped up to the whole scale.
 *
 * @param covariances - of the keyed items, in their order
 * @returns both figures; `too-few-items` below two, `no-variation` when a half or the whole does not differ
 * @throws RangeError when the matrix cannot hold covariances
 * @see Spearman 1910; Brown 1910
 * @example
 * splitHalf([[1, 0.5], [0.5, 1]]).value; // { correlation: 0.5, reliability: 0.67 }
 */
export function splitHalf(covariances: Matrix): Statistic<SplitHalf> {
  const total = totalVariance(covariances);
  if (total.value === null) return total;
  const halves = [0, 0, 0];
  for (const [i, row] of covariances.entries()) {
    for (const [j, value] of row.entries()) halves[(i % 2) + (j % 2)]! += value;
  }
  const [odd, both, even] = halves as [number, number, number];
  const rounding = total.value * 1e-13;
  if (odd <= rounding || even <= rounding) return { value: null, reason: 'no-variation' };
  const correlation = both / 2 / Math.sqrt(odd * even);
  return { value: { correlation, reliability: spearmanBrown(correlation, 2) } };
}
