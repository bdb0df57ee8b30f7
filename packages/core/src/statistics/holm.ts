import { checkProbabilities } from './check-probabilities.js';

/**
 * Probabilities of several tests, raised so that all of them together are wrong in one of twenty times when each is read
 * at .05: for pairs of teams.
 *
 * @param probabilities - one per test, 0 to 1, in any order
 * @returns the adjusted ones in the same order
 * @throws RangeError when one is not a probability
 * @see Holm 1979
 * @example
 * holm([0.01, 0.04, 0.03]); // [0.03, 0.06, 0.06]
 */
export function holm(probabilities: readonly number[]): number[] {
  checkProbabilities(probabilities);
  const order = probabilities.map((_, index) => index);
  order.sort((a, b) => probabilities[a]! - probabilities[b]!);
  const adjusted = [...probabilities];
  let highest = 0;
  for (const [rank, index] of order.entries()) {
    const raised = (order.length - rank) * probabilities[index]!;
    highest = Math.max(highest, Math.min(1, raised));
    adjusted[index] = highest;
  }
  return adjusted;
}
