import type { Statistic } from '../model/figure.js';
import type { Interval } from './interval.js';
import { percentileInterval } from './percentile-interval.js';
import { seededRandom } from './seeded-random.js';
import { validValues, type Values } from './valid-values.js';

export interface BootstrapOptions {
  /** The same seed gives the same interval. */
  readonly seed: number;
  /** How many times people are drawn; 2000 when left out. */
  readonly resamples?: number;
  /** Confidence, 0.95 when left out. */
  readonly level?: number;
}

/**
 * The interval of a ratio of means by drawing people again and again from either group: for counts, of which a few are
 * large. Each group keeps its size (stratified).
 *
 * @param high - values of the first group, each ≥ 0
 * @param low - values of the second group, each ≥ 0
 * @returns the interval; `too-few-people` below two in either, `zero-mean` when the second does nothing at all,
 *   `unbounded` when too many draws have a second group that does nothing
 * @throws RangeError when a value is below 0 or not finite, `resamples` is not a whole number above 0, or `level` is not
 *   between 0 and 1
 * @see Efron & Tibshirani 1993
 * @example
 * bootstrapRatio([8, 12, 7, 15, 9, 11], [2, 3, 1, 4, 3, 2, 4, 5], { seed: 1 }).value; // about 2.5 to 5.1
 */
export function bootstrapRatio(
  high: Values,
  low: Values,
  { seed, resamples = 2000, level = 0.95 }: BootstrapOptions,
): Statistic<Interval> {
  const groups = [countsOf(high), countsOf(low)] as const;
  if (!Number.isInteger(resamples) || resamples < 1) {
    throw new RangeError(`${resamples} is not a number of resamples.`);
  }
  if (groups.some((group) => group.length < 2)) return { value: null, reason: 'too-few-people' };
  if (groups[1].every((value) => value === 0)) return { value: null, reason: 'zero-mean' };
  const random = seededRandom(seed);
  const draw = (values: readonly number[]): number => {
    let sum = 0;
    for (let drawn = 0; drawn < values.length; drawn += 1) {
      sum += values[Math.floor(random() * values.length)]!;
    }
    return sum / values.length;
  };
  const ratios = Array.from({ length: resamples }, () => ratioOf(draw(groups[0]), draw(groups[1])));
  return percentileInterval(ratios, level);
}

/**
 * The ratios of draws that are given, so that everything but the drawing can be checked.
 *
 * @param high - values of the first group
 * @param low - values of the second group
 * @param drawsHigh - per draw the places of the people who were drawn, from 0 on
 * @param drawsLow - as many draws from the second group
 * @throws RangeError when there are not as many draws of one as of the other, or somebody who is not there was drawn
 */
export function ratiosOfDraws(
  high: readonly number[],
  low: readonly number[],
  drawsHigh: readonly (readonly number[])[],
  drawsLow: readonly (readonly number[])[],
): number[] {
  if (drawsHigh.length !== drawsLow.length) {
    throw new RangeError(`${drawsHigh.length} draws cannot be paired with ${drawsLow.length}.`);
  }
  return drawsHigh.map((draw, index) => ratioOf(meanOf(high, draw), meanOf(low, drawsLow[index]!)));
}

function countsOf(values: Values): number[] {
  const valid = validValues(values);
  const below = valid.find((value) => value < 0);
  if (below !== undefined) throw new RangeError(`A count is not below 0, as ${below} is.`);
  return valid;
}

function meanOf(values: readonly number[], draw: readonly number[]): number {
  let sum = 0;
  for (const place of draw) {
    const value = values[place];
    if (value === undefined) throw new RangeError(`There is nobody at place ${place}.`);
    sum += value;
  }
  return sum / draw.length;
}

/** Without an end when the second group does nothing, also where the first does nothing either: nothing is known then. */
function ratioOf(high: number, low: number): number {
  return low === 0 ? Infinity : high / low;
}
