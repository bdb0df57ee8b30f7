import type { Statistic } from '../model/figure.js';
import type { Interval } from './interval.js';
import type { Sample } from './sample.js';
import { tQuantile } from './t-distribution.js';
import type { TeamIntervalOptions } from './team-mean-interval.js';
import { twoSidedTail } from './two-sided-tail.js';
import { variance } from './variance.js';

export interface TeamMeanIntervalTotal {
  readonly se: number;
  /** Not cut off at the ends of the scale. */
  readonly interval: Interval;
}

/**
 * Between what values the mean of a whole team lies, when not all answered and every answer is measured with error:
 * (1 − f)s²/n + f·s²(1 − reliability)/n with f = n/N. When all answered, only the error of measurement is left.
 *
 * @param sample - of the scores of one team
 * @param reliability - of one person's score, 0 to 1
 * @returns the interval with t, n − 1 degrees of freedom; or `too-few-people` below two
 * @throws RangeError when more answered than were invited, or a reliability or level is not one
 * @see Cochran 1977, chapter 13
 * @example
 * teamMeanIntervalTotal(sampleOf([40, 75, 55, 60, 80]), 0.8, { invited: 5 }).value?.se; // 3.21
 */
export function teamMeanIntervalTotal(
  sample: Sample,
  reliability: number,
  { invited = Infinity, level = 0.95 }: TeamIntervalOptions = {},
): Statistic<TeamMeanIntervalTotal> {
  const { n, mean } = sample;
  const tail = twoSidedTail(level);
  if (!(invited >= n)) {
    throw new RangeError(`Of ${invited} people who were invited, ${n} cannot have answered.`);
  }
  if (!(reliability >= 0 && reliability <= 1)) {
    throw new RangeError(`A reliability lies between 0 and 1, not at ${reliability}.`);
  }
  const spread = variance(sample);
  if (spread.value === null) return spread;
  const answered = n / invited;
  const se = Math.sqrt(((1 - answered + answered * (1 - reliability)) * spread.value) / n);
  const half = tQuantile(1 - tail, n - 1) * se;
  return { value: { se, interval: { lower: mean - half, upper: mean + half } } };
}
