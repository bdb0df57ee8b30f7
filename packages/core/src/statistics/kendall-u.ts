import type { Statistic } from '../model/figure.js';
import { checkWins, type WinMatrix } from './win-matrix.js';

/**
 * How much people agree on what they prefer, from complete rounds of comparisons.
 *
 * @param wins - `wins[i][j]` is how many people preferred i over j
 * @returns 1 when all agree on every pair, −1 / (people − 1) or (with an odd number) −1 / people at the least, about 0 by
 *   chance; or `too-few-people` below two
 * @throws RangeError when the matrix is not square, has fewer than two objects, or not as many people compared each pair
 * @see Kendall & Babington Smith 1940
 * @example
 * kendallU([[0, 3], [1, 0]]).value; // 0
 */
export function kendallU(wins: WinMatrix): Statistic<number> {
  checkWins(wins);
  const people = wins[0]![1]! + wins[1]![0]!;
  let agreeing = 0;
  for (const [i, row] of wins.entries()) {
    for (const [j, count] of row.entries()) {
      if (i === j) continue;
      if (!Number.isInteger(count) || count + wins[j]![i]! !== people) {
        throw new RangeError(`Not all of ${people} people compared objects ${i} and ${j}.`);
      }
      agreeing += (count * (count - 1)) / 2;
    }
  }
  if (people < 2) return { value: null, reason: 'too-few-people' };
  const pairsOfPeople = (people * (people - 1)) / 2;
  const pairsOfObjects = (wins.length * (wins.length - 1)) / 2;
  return { value: (2 * agreeing) / (pairsOfPeople * pairsOfObjects) - 1 };
}
