import type { Statistic } from '../model/figure.js';
import type { Sample } from './sample.js';
import { variance } from './variance.js';

/**
 * How far people of a group lie apart on one preference or view: the standard deviation, n − 1. Highest when half of
 * them stand at either end.
 *
 * @param sample - of the scores of one group
 * @returns ≥ 0 in the unit of the scores, or `too-few-people` below two
 * @throws RangeError when the sample cannot be one
 * @see Harrison & Klein 2007
 * @example
 * separation(sampleOf([2, 4, 6])).value; // 2
 */
export function separation(sample: Sample): Statistic<number> {
  const spread = variance(sample);
  return spread.value === null ? spread : { value: Math.sqrt(spread.value) };
}
