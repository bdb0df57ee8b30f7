import type { Statistic } from '../model/figure.js';
import { averageRanks } from './average-ranks.js';
import { coMomentsOf } from './co-moments.js';
import { completePairs } from './complete-pairs.js';
import { fisherInterval } from './fisher-interval.js';
import type { Interval } from './interval.js';
import { pearsonOfCoMoments } from './pearson.js';
import type { Values } from './valid-values.js';

export interface Spearman {
  /** Pairs of which both values are there. */
  readonly n: number;
  /** −1 to 1. */
  readonly rho: number;
  /** Absent below four pairs. */
  readonly interval: Statistic<Interval>;
}

/**
 * Whether who is higher on one is higher on the other, by whatever steps: the correlation of the ranks, where equal
 * values share the mean of their ranks. For counts, of which a few are large.
 *
 * @param xs - in any unit
 * @param ys - as many, in any unit; a pair counts when both are there
 * @param level - confidence of the interval
 * @returns the correlation; `too-few-people` below two pairs, `no-variation` when all xs or all ys are equal
 * @throws RangeError when the lengths differ, a value is not a finite number, or `level` is not between 0 and 1
 * @see Spearman 1904; Bonett & Wright 2000 for the interval: √((1 + ρ²/2) / (n − 3)) on Fisher's scale
 * @example
 * spearman([1, 2, 3], [2, 1, 30]).value?.rho; // 0.5
 */
export function spearman(xs: Values, ys: Values, level = 0.95): Statistic<Spearman> {
  const pairs = completePairs(xs, ys);
  const ranks = coMomentsOf(averageRanks(pairs.xs), averageRanks(pairs.ys));
  const correlation = pearsonOfCoMoments(ranks, level);
  if (correlation.value === null) return correlation;
  const { n, r: rho } = correlation.value;
  return { value: { n, rho, interval: fisherInterval(rho, n, level, 1 + rho ** 2 / 2) } };
}
