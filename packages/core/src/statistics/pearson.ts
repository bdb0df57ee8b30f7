import type { Statistic } from '../model/figure.js';
import { coMomentsOf, type CoMoments } from './co-moments.js';
import { fisherInterval } from './fisher-interval.js';
import type { Interval } from './interval.js';
import { tCdf } from './t-distribution.js';
import type { Values } from './valid-values.js';

export interface Pearson {
  /** Pairs of which both values are there. */
  readonly n: number;
  /** −1 to 1. */
  readonly r: number;
  /** Absent below four pairs. */
  readonly interval: Statistic<Interval>;
  /** Whether the correlation is another one than 0, two-sided; absent below three pairs, and when it is −1 or 1. */
  readonly test: Statistic<TTest>;
}

export interface TTest {
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

/**
 * How well a straight line goes through pairs of values. Says nothing about which causes which.
 *
 * @param xs - in any unit
 * @param ys - as many, in any unit; a pair counts when both are there
 * @param level - confidence of the interval
 * @returns the correlation; `too-few-people` below two pairs, `no-variation` when all xs or all ys are equal
 * @throws RangeError when the lengths differ, a value is not a finite number, or `level` is not between 0 and 1
 * @see Pearson 1896; Fisher 1921 for the interval
 * @example
 * pearson([1, 2, 3], [2, 1, 3]).value?.r; // 0.5
 */
export function pearson(xs: Values, ys: Values, level = 0.95): Statistic<Pearson> {
  return pearsonOfCoMoments(coMomentsOf(xs, ys), level);
}

/** The same from co-moments, which merge. */
export function pearsonOfCoMoments(
  { n, m2X, m2Y, c }: CoMoments,
  level = 0.95,
): Statistic<Pearson> {
  if (n < 2) return { value: null, reason: 'too-few-people' };
  if (m2X === 0 || m2Y === 0) return { value: null, reason: 'no-variation' };
  const share = c / Math.sqrt(m2X) / Math.sqrt(m2Y);
  // Within some bits of 1 it is 1, or past it: all of that is rounding.
  const r = Math.abs(share) > 1 - 1e-15 ? Math.sign(share) : share;
  return { value: { n, r, interval: fisherInterval(r, n, level), test: testOf(r, n) } };
}

function testOf(r: number, n: number): Statistic<TTest> {
  const df = n - 2;
  if (df < 1) return { value: null, reason: 'too-few-people' };
  if (Math.abs(r) === 1) return { value: null, reason: 'no-variation' };
  const t = r * Math.sqrt(df / (1 - r ** 2));
  return { value: { t, df, p: 2 * tCdf(-Math.abs(t), df) } };
}
