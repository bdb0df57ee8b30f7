import { chiSquaredCdf, chiSquaredQuantile } from './chi-squared-distribution.js';
import type { Tail } from './tail.js';

/**
 * The probability that a standard normal value is at most `z`, or above it.
 *
 * @example
 * normalCdf(1.96); // 0.975
 */
export function normalCdf(z: number, tail: Tail = 'lower'): number {
  const outer = chiSquaredCdf(z * z, 1, 'upper') / 2;
  return z < 0 === (tail === 'lower') ? outer : 1 - outer;
}

/**
 * The standard normal value that leaves probability `p` in a tail.
 *
 * @throws RangeError when `p` does not lie between 0 and 1
 * @example
 * normalQuantile(0.975); // 1.96
 */
export function normalQuantile(p: number, tail: Tail = 'lower'): number {
  if (p === 0.5) return 0;
  const size = Math.sqrt(chiSquaredQuantile(2 * Math.min(p, 1 - p), 1, 'upper'));
  return p < 0.5 === (tail === 'lower') ? -size : size;
}
