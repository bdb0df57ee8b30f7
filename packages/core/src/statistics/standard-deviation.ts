import { mean } from './mean.js';

/**
 * The standard deviation of a sample, with n − 1. Two passes, so that a large mean does not eat the digits of a small
 * spread (Chan, Golub & LeVeque 1983).
 *
 * @param values - in any unit
 * @returns ≥ 0 in the same unit, or `null` of fewer than two values
 * @example
 * standardDeviation([2, 4, 6]); // 2
 */
export function standardDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const centre = mean(values)!;
  let squares = 0;
  for (const value of values) squares += (value - centre) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
