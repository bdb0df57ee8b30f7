import type { Statistic } from '../model/figure.js';
import { checkNullVariance } from './check-null-variance.js';
import type { Sample } from './sample.js';
import { variance } from './variance.js';

export interface Rwg {
  /** 0 to 1: 1 when all answer the same, 0 when people differ as much as random answers do or more. */
  readonly rwg: number;
  /** The same without the floor at 0. */
  readonly unclamped: number;
  /** Variance of the answers, n − 1. */
  readonly variance: number;
}

/**
 * How much people agree on one item or score: by what share their variance is smaller than that of random answers.
 *
 * @param sample - of one group
 * @param nullVariance - of random answers, in the same unit: see `uniformNullVariance`
 * @returns the agreement, or `too-few-people` below two
 * @throws RangeError when `nullVariance` is not above 0
 * @see James, Demaree & Wolf 1984
 * @example
 * rwg(sampleOf([4, 4, 5, 3]), 2).value?.rwg; // 0.667
 */
export function rwg(sample: Sample, nullVariance: number): Statistic<Rwg> {
  checkNullVariance(nullVariance);
  const spread = variance(sample);
  if (spread.value === null) return spread;
  const unclamped = 1 - spread.value / nullVariance;
  return { value: { rwg: Math.max(0, unclamped), unclamped, variance: spread.value } };
}
