import type { Statistic } from '../model/figure.js';
import type { Interval } from './interval.js';
import { tQuantile } from './t-distribution.js';
import type { Sample } from './sample.js';
import { twoSidedTail } from './two-sided-tail.js';
import { variance } from './variance.js';

export interface TeamMeanInterval {
  /** Share of the invited who answered; 0 when that is unknown. */
  readonly responseRate: number;
  readonly sd: number;
  /** Standard error as of a sample from endlessly many people. */
  readonly se: number;
  readonly interval: Interval;
  /** Standard error with regard to how few did not answer: 0 when all did. */
  readonly seFinite: number;
  readonly intervalFinite: Interval;
}

export interface TeamIntervalOptions {
  /** People who could have answered. Unknown is read as endlessly many, which errs on the safe side. */
  readonly invited?: number;
  /** Confidence, 0.95 when left out. */
  readonly level?: number;
}

/**
 * Between what values the mean of a whole team lies when only some of it answered. The finite interval is about what
 * these colleagues think now; the other about the climate that they happen to be a sample of.
 *
 * @param sample - of the scores of one team
 * @returns the intervals, or `too-few-people` below two
 * @throws RangeError when more answered than were invited, or `level` is not between 0 and 1
 * @see Cochran 1977: t with n − 1 degrees of freedom, and √(1 − n/N)
 * @example
 * teamMeanInterval(sampleOf([2, 4, 4, 5, 3, 3, 4, 4]), { invited: 10 }).value?.intervalFinite; // 3.28 to 3.97
 */
export function teamMeanInterval(
  sample: Sample,
  { invited = Infinity, level = 0.95 }: TeamIntervalOptions = {},
): Statistic<TeamMeanInterval> {
  const { n, mean } = sample;
  const tail = twoSidedTail(level);
  if (!(invited >= n)) {
    throw new RangeError(`Of ${invited} people who were invited, ${n} cannot have answered.`);
  }
  const spread = variance(sample);
  if (spread.value === null) return spread;
  const responseRate = n / invited;
  const critical = tQuantile(1 - tail, n - 1);
  const around = (error: number): Interval => ({
    lower: mean - critical * error,
    upper: mean + critical * error,
  });
  const se = Math.sqrt(spread.value / n);
  const seFinite = se * Math.sqrt(1 - responseRate);
  return {
    value: {
      responseRate,
      sd: Math.sqrt(spread.value),
      se,
      interval: around(se),
      seFinite,
      intervalFinite: around(seFinite),
    },
  };
}
