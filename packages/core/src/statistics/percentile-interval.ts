import type { Statistic } from '../model/figure.js';
import type { Interval } from './interval.js';
import { quantile } from './quantile.js';
import { twoSidedTail } from './two-sided-tail.js';

/**
 * The interval in which a figure of most resamples lies: their percentiles, of type 7.
 *
 * @param figures - one per resample; Infinity stands for one without an end
 * @param level - the share that lies within
 * @returns the interval, or `unbounded` when it has no end
 * @throws RangeError when there are no figures, one is NaN, or `level` is not between 0 and 1
 * @see Efron & Tibshirani 1993
 * @example
 * percentileInterval([1, 2, 3, 4, 5], 0.5).value; // { lower: 2, upper: 4 }
 */
export function percentileInterval(figures: readonly number[], level = 0.95): Statistic<Interval> {
  const tail = twoSidedTail(level);
  if (figures.length === 0 || figures.some((figure) => Number.isNaN(figure))) {
    throw new RangeError('An interval needs a figure of every resample.');
  }
  const [lower, upper] = [quantile(figures, tail)!, quantile(figures, 1 - tail)!];
  const isBounded = Number.isFinite(lower) && Number.isFinite(upper);
  return isBounded ? { value: { lower, upper } } : { value: null, reason: 'unbounded' };
}
