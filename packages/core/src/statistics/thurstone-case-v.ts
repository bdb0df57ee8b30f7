import type { Statistic } from '../model/figure.js';
import { normalQuantile } from './normal-distribution.js';
import { checkWins, type WinMatrix } from './win-matrix.js';

/**
 * Where each of some objects lies on a scale of preference, from comparisons in pairs: the mean of the normal deviates of
 * how often it was preferred over each. Simple, and without errors; `bradleyTerry` bears with missing and unanimous pairs.
 *
 * @param wins - `wins[i][j]` is how often i was preferred over j; a tie is half a win each
 * @returns one value per object, together 0, in standard deviations of a difference; `not-compared` when a pair was never
 *   compared, `at-the-edge` when all agree on a pair: its deviate has no end
 * @throws RangeError when the matrix is not square, has fewer than two objects, or a count below 0
 * @see Thurstone 1927, case V
 * @example
 * thurstoneCaseV([[0, 3], [1, 0]]).value; // [0.337, −0.337]
 */
export function thurstoneCaseV(wins: WinMatrix): Statistic<readonly number[]> {
  checkWins(wins);
  const sums: number[] = [];
  for (const [i, row] of wins.entries()) {
    let sum = 0;
    for (const [j, won] of row.entries()) {
      // As often preferred over itself as not: a deviate of 0.
      if (i === j) continue;
      const lost = wins[j]![i]!;
      if (won + lost === 0) return { value: null, reason: 'not-compared' };
      if (won === 0 || lost === 0) return { value: null, reason: 'at-the-edge' };
      sum += normalQuantile(won / (won + lost));
    }
    sums.push(sum / wins.length);
  }
  return { value: sums };
}
