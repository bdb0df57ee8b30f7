import { fCdf, fQuantile } from './f-distribution.js';
import type { Tail } from './tail.js';

/**
 * The probability that Student's t with `df` degrees of freedom is at most `t`, or above it.
 *
 * @param df - above 0; need not be whole (Welch)
 * @throws RangeError when `df` is not above 0
 * @example
 * tCdf(2.228, 10); // 0.975
 */
export function tCdf(t: number, df: number, tail: Tail = 'lower'): number {
  const outer = fCdf(t * t, 1, df, 'upper') / 2;
  return t < 0 === (tail === 'lower') ? outer : 1 - outer;
}

/**
 * The value of Student's t that leaves probability `p` in a tail.
 *
 * @throws RangeError when `p` does not lie between 0 and 1, or `df` is not above 0
 * @example
 * tQuantile(0.975, 10); // 2.228
 */
export function tQuantile(p: number, df: number, tail: Tail = 'lower'): number {
  if (p === 0.5) return 0;
  const size = Math.sqrt(fQuantile(2 * Math.min(p, 1 - p), 1, df, 'upper'));
  return p < 0.5 === (tail === 'lower') ? -size : size;
}
