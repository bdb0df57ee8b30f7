import type { Statistic } from '../model/figure.js';
import { blauIndex, type BlauIndex } from './blau-index.js';

export interface Composition {
  readonly blau: BlauIndex;
  /** Blau's index as a share of the most it can be: 1 when all categories have as many people. */
  readonly blauNormalised: Statistic<number>;
  /** Shannon's entropy, in nats. */
  readonly shannon: number;
  /** As a share of the most it can be. */
  readonly shannonNormalised: Statistic<number>;
}

/**
 * How varied a group is over some categories (variety).
 *
 * @param counts - people per category, each ≥ 0; parts of people are allowed
 * @returns the variety; `too-few-people` of nobody. What is a share of the most is absent with one category.
 * @throws RangeError when a count is below 0
 * @see Blau 1977; Shannon 1948; Harrison & Klein 2007
 * @example
 * composition([4, 2, 1, 1, 0]).value?.blauNormalised.value; // 0.82
 */
export function composition(counts: readonly number[]): Statistic<Composition> {
  const below = counts.find((count) => !(count >= 0 && count < Infinity));
  if (below !== undefined) throw new RangeError(`${below} people do not exist.`);
  const blau = blauIndex(counts);
  if (blau.value === null) return blau;
  const people = counts.reduce((sum, count) => sum + count, 0);
  let shannon = 0;
  for (const count of counts) {
    if (count > 0) shannon += (count / people) * Math.log(people / count);
  }
  const { length } = counts;
  const shareOf = (figure: number, most: number): Statistic<number> =>
    length < 2 ? { value: null, reason: 'too-few-items' } : { value: figure / most };
  return {
    value: {
      blau: blau.value,
      blauNormalised: shareOf(blau.value.raw, 1 - 1 / length),
      shannon,
      shannonNormalised: shareOf(shannon, Math.log(length)),
    },
  };
}
