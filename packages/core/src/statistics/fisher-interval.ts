import type { Statistic } from '../model/figure.js';
import type { Interval } from './interval.js';
import { normalQuantile } from './normal-distribution.js';
import { twoSidedTail } from './two-sided-tail.js';

/**
 * The interval of a correlation on Fisher's scale, where its error hardly depends on how large it is.
 *
 * @param r - the correlation; at −1 and 1 the interval has no width
 * @param n - pairs
 * @param spread - by how much the variance is larger than 1 / (n − 3)
 * @returns the interval, or `too-few-people` below four pairs
 * @throws RangeError when `level` is not between 0 and 1
 * @see Fisher 1921
 */
export function fisherInterval(
  r: number,
  n: number,
  level: number,
  spread = 1,
): Statistic<Interval> {
  const tail = twoSidedTail(level);
  if (n < 4) return { value: null, reason: 'too-few-people' };
  const half = normalQuantile(1 - tail) * Math.sqrt(spread / (n - 3));
  const z = Math.atanh(r);
  return { value: { lower: Math.tanh(z - half), upper: Math.tanh(z + half) } };
}
