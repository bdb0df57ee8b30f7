import type { Figure } from '../model/figure.js';

export interface BlauIndex {
  /** 1 − Σp²: 0 when all are in one category, at most 1 − 1/categories. */
  readonly raw: number;
  /**
   * The chance that two different people of the group are in different categories, 0 to 1; `null` where that is not
   * defined: under two people, and when somebody is counted for parts in several categories.
   */
  readonly unbiased: number | null;
}

/**
 * How varied a group is: Blau's index over the number of people per category.
 *
 * @param counts - people per category, each ≥ 0; parts of people are allowed
 * @returns the index, or `too-few-people` when there is nobody
 * @see Blau 1977; Harrison & Klein 2007 for the unbiased form
 * @example
 * blauIndex([4, 2, 1, 1, 0]).value; // { raw: 0.65625, unbiased: 0.75 }
 */
export function blauIndex(counts: readonly number[]): Figure<BlauIndex> {
  let people = 0;
  for (const count of counts) people += count;
  if (people <= 0) return { value: null, reason: 'too-few-people' };
  let same = 0;
  let pairs = 0;
  for (const count of counts) {
    same += (count / people) ** 2;
    pairs += count * (count - 1);
  }
  const isWhole = counts.every((count) => Number.isInteger(count));
  const unbiased = isWhole && people > 1 ? 1 - pairs / (people * (people - 1)) : null;
  return { value: { raw: 1 - same, unbiased } };
}
