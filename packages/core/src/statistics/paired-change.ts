import type { Statistic } from '../model/figure.js';
import { coMomentsOf } from './co-moments.js';
import { completePairs } from './complete-pairs.js';
import type { Interval } from './interval.js';
import { pearsonOfCoMoments, type TTest } from './pearson.js';
import { sampleOf } from './sample.js';
import { tCdf, tQuantile } from './t-distribution.js';
import { twoSidedTail } from './two-sided-tail.js';
import type { Values } from './valid-values.js';

export interface PairedChange {
  /** People with both scores. */
  readonly n: number;
  /** Mean of after minus before, in the unit of the scores. */
  readonly difference: number;
  readonly sdDifference: number;
  readonly interval: Interval;
  /** Correlation of before and after. */
  readonly r: Statistic<number>;
  /** Two-sided; absent when all changed by as much. */
  readonly test: Statistic<TTest>;
  /** The difference in standard deviations of the differences; absent when all changed by as much. */
  readonly dz: Statistic<number>;
  /** The difference in the mean of both standard deviations; absent when people do not differ. */
  readonly dAv: Statistic<number>;
}

/**
 * Whether people who answered twice have changed on average.
 *
 * @param before - one score per person
 * @param after - of the same people in the same order; who misses one is left out
 * @param level - confidence of the interval
 * @returns the change, or `too-few-people` below two
 * @throws RangeError when the lengths differ, a score is not a finite number, or `level` is not between 0 and 1
 * @see Student 1908; Lakens 2013 for dz and d_av
 * @example
 * pairedChange([50, 60, 40], [55, 70, 46]).value?.difference; // 7
 */
export function pairedChange(before: Values, after: Values, level = 0.95): Statistic<PairedChange> {
  const tail = twoSidedTail(level);
  const { xs, ys } = completePairs(before, after);
  const changes = sampleOf(ys.map((score, index) => score - xs[index]!));
  const { n, mean: difference } = changes;
  if (n < 2) return { value: null, reason: 'too-few-people' };
  const df = n - 1;
  const sdDifference = Math.sqrt(changes.m2 / df);
  const se = sdDifference / Math.sqrt(n);
  const half = tQuantile(1 - tail, df) * se;
  const both = coMomentsOf(xs, ys);
  const sdAverage = (Math.sqrt(both.m2X / df) + Math.sqrt(both.m2Y / df)) / 2;
  const correlation = pearsonOfCoMoments(both, level);
  const t = difference / se;
  return {
    value: {
      n,
      difference,
      sdDifference,
      interval: { lower: difference - half, upper: difference + half },
      r: correlation.value === null ? correlation : { value: correlation.value.r },
      test: se === 0 ? NO_VARIATION : { value: { t, df, p: 2 * tCdf(-Math.abs(t), df) } },
      dz: se === 0 ? NO_VARIATION : { value: difference / sdDifference },
      dAv: sdAverage === 0 ? NO_VARIATION : { value: difference / sdAverage },
    },
  };
}

const NO_VARIATION = { value: null, reason: 'no-variation' } as const;
