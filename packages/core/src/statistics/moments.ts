import type { Statistic } from '../model/figure.js';
import { sampleOf, type Sample } from './sample.js';
import { validValues, type Values } from './valid-values.js';

/** A sample with what skewness and kurtosis need, and its ends. Of no values the ends are ±Infinity the wrong way. */
export interface Moments extends Sample {
  /** Sums of the third and fourth powers of the distances to the mean. */
  readonly m3: number;
  readonly m4: number;
  readonly min: number;
  readonly max: number;
}

/** Of nobody: merged with anything it gives that. */
export const NO_MOMENTS: Moments = {
  n: 0,
  mean: 0,
  m2: 0,
  m3: 0,
  m4: 0,
  min: Infinity,
  max: -Infinity,
};

/**
 * The first four moments of some values, in two passes.
 *
 * @param values - in any unit; `null` is not counted
 * @throws RangeError when a value is not a finite number
 * @example
 * momentsOf([4, 7, 13, 16]).m2; // 90
 */
export function momentsOf(values: Values): Moments {
  const valid = validValues(values);
  const sample = sampleOf(valid);
  let { m3, m4, min, max } = NO_MOMENTS;
  for (const value of valid) {
    const distance = value - sample.mean;
    m3 += distance ** 3;
    m4 += distance ** 4;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return { ...sample, m3, m4, min, max };
}

/**
 * The moments with one value more, for values that come one by one.
 *
 * @see Welford 1962; Pébay 2008
 */
export function addToMoments(moments: Moments, value: number): Moments {
  return mergeMoments(moments, momentsOf([value]));
}

/**
 * The moments of two groups together. In another order only the last digits differ.
 *
 * @see Pébay 2008
 * @example
 * mergeMoments(momentsOf([4, 7]), momentsOf([13, 16])).m2; // 90
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.n === 0) return b;
  const n = a.n + b.n;
  const d = b.mean - a.mean;
  const mean = a.mean + (d * b.n) / n;
  const m2 = a.m2 + b.m2 + (d ** 2 * a.n * b.n) / n;
  const m3 =
    a.m3 +
    b.m3 +
    (d ** 3 * a.n * b.n * (a.n - b.n)) / n ** 2 +
    (3 * d * (a.n * b.m2 - b.n * a.m2)) / n;
  const m4 =
    a.m4 +
    b.m4 +
    (d ** 4 * a.n * b.n * (a.n ** 2 - a.n * b.n + b.n ** 2)) / n ** 3 +
    (6 * d ** 2 * (a.n ** 2 * b.m2 + b.n ** 2 * a.m2)) / n ** 2 +
    (4 * d * (a.n * b.m3 - b.n * a.m3)) / n;
  return { n, mean, m2, m3, m4, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

/**
 * How lopsided the values are: 0 when they are not, below 0 with a long tail to the left (g1).
 *
 * @returns the skewness, `too-few-people` of nobody, or `no-variation`
 */
export function skewness({ n, m2, m3 }: Moments): Statistic<number> {
  if (n === 0) return { value: null, reason: 'too-few-people' };
  if (m2 <= 0) return { value: null, reason: 'no-variation' };
  return { value: m3 / n / (m2 / n) ** 1.5 };
}

/**
 * How much more the values lie in the tails than those of a normal distribution, which has 0 (g2).
 *
 * @returns the excess kurtosis, `too-few-people` of nobody, or `no-variation`
 */
export function excessKurtosis({ n, m2, m4 }: Moments): Statistic<number> {
  if (n === 0) return { value: null, reason: 'too-few-people' };
  if (m2 <= 0) return { value: null, reason: 'no-variation' };
  return { value: (n * m4) / m2 ** 2 - 3 };
}
