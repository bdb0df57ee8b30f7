import type { Statistic } from '../model/figure.js';
import type { Interval } from './interval.js';
import { normalQuantile } from './normal-distribution.js';
import type { Sample } from './sample.js';
import { twoSidedTail } from './two-sided-tail.js';
import { variance } from './variance.js';

export interface RatioOfMeans {
  /** How many times the mean of the second goes into that of the first. */
  readonly ratio: number;
  /** Standard error of the logarithm of the ratio; absent when the ratio is not above 0. */
  readonly logSe: Statistic<number>;
  /** exp(ln ratio ± z · logSe). */
  readonly logDelta: Statistic<Interval>;
  /** `unbounded` where the mean of the second may well be zero: then the ratio cannot be determined. */
  readonly fieller: Statistic<Interval>;
}

/**
 * How many times as much one group does as another, for things that are counted. Says nothing about why.
 *
 * @param high - the first group
 * @param low - the second group: other people, the same unit
 * @param level - confidence of the intervals, which are those of a normal distribution
 * @returns the ratio; `too-few-people` when one has nobody, `zero-mean` when the second does nothing at all. The
 *   intervals are absent below two people in either.
 * @throws RangeError when `level` is not between 0 and 1, or a sample cannot be one
 * @see Fieller 1954
 * @example
 * ratioOfMeans(sampleOf([8, 12, 7, 15, 9, 11]), sampleOf([2, 3, 1, 4, 3, 2, 4, 5])).value?.ratio; // 3.44
 */
export function ratioOfMeans(high: Sample, low: Sample, level = 0.95): Statistic<RatioOfMeans> {
  const z = normalQuantile(1 - twoSidedTail(level));
  const [varianceHigh, varianceLow] = [variance(high), variance(low)];
  if (high.n === 0 || low.n === 0) return { value: null, reason: 'too-few-people' };
  if (low.mean === 0) return { value: null, reason: 'zero-mean' };
  const ratio = high.mean / low.mean;
  if (varianceHigh.value === null || varianceLow.value === null) {
    const few = { value: null, reason: 'too-few-people' } as const;
    return { value: { ratio, logSe: few, logDelta: few, fieller: few } };
  }
  const errors = { high: varianceHigh.value / high.n, low: varianceLow.value / low.n };
  const logSe: Statistic<number> =
    ratio > 0
      ? { value: Math.sqrt(errors.high / high.mean ** 2 + errors.low / low.mean ** 2) }
      : { value: null, reason: 'zero-mean' };
  const logDelta: Statistic<Interval> =
    logSe.value === null ? logSe : { value: aroundLog(ratio, z * logSe.value) };
  return { value: { ratio, logSe, logDelta, fieller: fieller(ratio, low.mean, errors, z) } };
}

function aroundLog(ratio: number, half: number): Interval {
  return { lower: ratio * Math.exp(-half), upper: ratio * Math.exp(half) };
}

function fieller(
  ratio: number,
  denominator: number,
  errors: { readonly high: number; readonly low: number },
  z: number,
): Statistic<Interval> {
  const g = (z ** 2 * errors.low) / denominator ** 2;
  if (g >= 1) return { value: null, reason: 'unbounded' };
  const spread = errors.high + ratio ** 2 * errors.low - g * errors.high;
  const half = (z / Math.abs(denominator)) * Math.sqrt(spread);
  return { value: { lower: (ratio - half) / (1 - g), upper: (ratio + half) / (1 - g) } };
}
