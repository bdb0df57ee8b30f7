import { checkProbabilities } from './check-probabilities.js';

/**
 * Probabilities of several tests, raised so that of the ones that are read as differences at .05 one of twenty is none:
 * for a first look over many dimensions.
 *
 * @param probabilities - one per test, 0 to 1, in any order
 * @returns the adjusted ones in the same order
 * @throws RangeError when one is not a probability
 * @see Benjamini & Hochberg 1995
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03]); // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(probabilities: readonly number[]): number[] {
  checkProbabilities(probabilities);
  const order = probabilities.map((_, index) => index);
  order.sort((a, b) => probabilities[b]! - probabilities[a]!);
  const adjusted = [...probabilities];
  let lowest = 1;
  for (const [rank, index] of order.entries()) {
    lowest = Math.min(lowest, (order.length / (order.length - rank)) * probabilities[index]!);
    adjusted[index] = lowest;
  }
  return adjusted;
}
