import type { Statistic } from '../model/figure.js';
import type { Interval } from './interval.js';
import type { Sample } from './sample.js';
import { tCdf, tQuantile } from './t-distribution.js';
import { twoSidedTail } from './two-sided-tail.js';
import { variance } from './variance.js';

export interface WelchTwo {
  /** Mean of the first minus mean of the second, in the unit of the values. */
  readonly difference: number;
  readonly se: number;
  readonly t: number;
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: Interval;
}

/**
 * Whether the means of two groups differ, without supposing that people differ as much in one as in the other.
 *
 * @param a - the first group
 * @param b - the second group: other people, the same unit
 * @param level - confidence of the interval
 * @returns the test; `too-few-people` below two in either, `no-variation` when nobody differs within either
 * @throws RangeError when `level` is not between 0 and 1, or a sample cannot be one
 * @see Welch 1947
 * @example
 * welchTwo(sampleOf([3, 4, 5, 4]), sampleOf([2, 3, 1])).value?.difference; // 2
 */
export function welchTwo(a: Sample, b: Sample, level = 0.95): Statistic<WelchTwo> {
  const tail = twoSidedTail(level);
  const [varianceA, varianceB] = [variance(a), variance(b)];
  if (varianceA.value === null) return varianceA;
  if (varianceB.value === null) return varianceB;
  const [errorA, errorB] = [varianceA.value / a.n, varianceB.value / b.n];
  if (errorA + errorB === 0) return { value: null, reason: 'no-variation' };
  const difference = a.mean - b.mean;
  const se = Math.sqrt(errorA + errorB);
  const df = (errorA + errorB) ** 2 / (errorA ** 2 / (a.n - 1) + errorB ** 2 / (b.n - 1));
  const t = difference / se;
  const half = tQuantile(1 - tail, df) * se;
  return {
    value: {
      difference,
      se,
      t,
      df,
      p: 2 * tCdf(-Math.abs(t), df),
      interval: { lower: difference - half, upper: difference + half },
    },
  };
}
