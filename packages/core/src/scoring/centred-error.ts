import { standardErrorOfMeasurement } from '../statistics/standard-error-of-measurement.js';
import type { ScoreError } from '../statistics/reliable-change.js';

/**
 * The standard error of a score that is told as its distance to the person's own mean. That mean holds the score
 * itself, so it errs a little less than the score.
 *
 * @param scales - number of scales that the mean is made of, 2 or more
 * @returns points of the scale scores
 * @example
 * centredError({ sd: 19, reliability: 0.8 }, 5); // 7.6
 */
export function centredError({ sd, reliability }: ScoreError, scales: number): number {
  return standardErrorOfMeasurement(sd, reliability) * Math.sqrt(1 - 1 / scales);
}
