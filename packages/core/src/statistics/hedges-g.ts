import type { Statistic } from '../model/figure.js';
import type { Interval } from './interval.js';
import { logGamma } from './log-gamma.js';
import { normalQuantile } from './normal-distribution.js';
import type { Sample } from './sample.js';
import { twoSidedTail } from './two-sided-tail.js';
import { variance } from './variance.js';

export interface HedgesG {
  /** The difference in standard deviations of both groups pooled (Cohen's d). */
  readonly d: number;
  /** The same without the bias that small groups give it. */
  readonly g: number;
  readonly interval: Interval;
}

/**
 * How large the difference of two groups is beside how much people differ within them. The correction for small groups
 * is the exact one: Γ(m/2) / (√(m/2) Γ((m − 1)/2)) with m = n₁ + n₂ − 2.
 *
 * @param a - the first group
 * @param b - the second group: other people, the same unit
 * @param level - confidence of the interval, which is that of a normal distribution
 * @returns the difference; `too-few-people` below two in either, `no-variation` when nobody differs within either
 * @throws RangeError when `level` is not between 0 and 1, or a sample cannot be one
 * @see Hedges 1981
 * @example
 * hedgesG(sampleOf([3, 4, 5, 4]), sampleOf([2, 3, 1])).value?.g; // 1.88
 */
export function hedgesG(a: Sample, b: Sample, level = 0.95): Statistic<HedgesG> {
  const tail = twoSidedTail(level);
  const [varianceA, varianceB] = [variance(a), variance(b)];
  if (varianceA.value === null) return varianceA;
  if (varianceB.value === null) return varianceB;
  const df = a.n + b.n - 2;
  const pooled = Math.sqrt((a.m2 + b.m2) / df);
  if (pooled === 0) return { value: null, reason: 'no-variation' };
  const d = (a.mean - b.mean) / pooled;
  const g = (d * Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2))) / Math.sqrt(df / 2);
  const people = a.n + b.n;
  const se = Math.sqrt(people / (a.n * b.n) + g ** 2 / (2 * people));
  const half = normalQuantile(1 - tail) * se;
  return { value: { d, g, interval: { lower: g - half, upper: g + half } } };
}
