import type { Statistic } from '../model/figure.js';
import type { Sample } from './sample.js';
import { variance } from './variance.js';

/** The lowest and the highest answer that can be given. */
export interface AnswerRange {
  readonly min: number;
  readonly max: number;
}

/**
 * How much people agree on one item, held against the most that they could differ with the mean they have: near the end
 * of a scale people cannot differ much, and `rwg` calls that agreement.
 *
 * Wants at least as many people as the scale has points less one.
 *
 * @param sample - of one group
 * @returns −1 (they differ as much as they can) to 1 (all the same); `too-few-people` below two; `at-the-edge` where the
 *   mean lies so near an end that the measure is not defined
 * @throws RangeError when `min` is not below `max`, or the mean lies outside
 * @see Brown & Hauenstein 2005
 * @example
 * awg(sampleOf([4, 4, 5, 3]), { min: 1, max: 5 }).value; // 0.667
 */
export function awg(sample: Sample, { min, max }: AnswerRange): Statistic<number> {
  const { n, mean } = sample;
  if (!(min < max)) throw new RangeError(`No answers lie between ${min} and ${max}.`);
  const spread = variance(sample);
  if (spread.value === null) return spread;
  // A mean that is a sum of fractions may end some bits past an end.
  const rounding = 1e-12 * (max - min);
  if (mean < min - rounding || mean > max + rounding) {
    throw new RangeError(`A mean of ${mean} does not lie within ${min} and ${max}.`);
  }
  if (spread.value === 0 && (mean === min || mean === max)) return { value: 1 };
  const lowest = (min * (n - 1) + max) / n;
  const highest = (max * (n - 1) + min) / n;
  if (mean < lowest - rounding || mean > highest + rounding) {
    return { value: null, reason: 'at-the-edge' };
  }
  const most = ((max + min) * mean - mean ** 2 - max * min) * (n / (n - 1));
  return { value: 1 - (2 * spread.value) / most };
}
