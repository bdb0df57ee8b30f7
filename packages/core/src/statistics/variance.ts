import type { Statistic } from '../model/figure.js';
import type { Sample } from './sample.js';

/**
 * The variance between people, with n − 1.
 *
 * @returns ≥ 0, in the unit of the values squared, or `too-few-people` below two
 * @throws RangeError when the sample cannot be one: a count that is no whole number, or squares below 0
 * @example
 * variance(sampleOf([2, 4, 6])).value; // 4
 */
export function variance({ n, mean, m2 }: Sample): Statistic<number> {
  if (!Number.isInteger(n) || n < 0 || !(m2 >= 0) || !Number.isFinite(mean)) {
    throw new RangeError(`No ${n} people have mean ${mean} and sum of squares ${m2}.`);
  }
  return n < 2 ? { value: null, reason: 'too-few-people' } : { value: m2 / (n - 1) };
}
