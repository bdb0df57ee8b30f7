import { checkDegreesOfFreedom } from './degrees-of-freedom.js';
import { gammaSlope, incompleteGamma } from './incomplete-gamma.js';
import { positiveQuantile } from './positive-quantile.js';
import type { Tail } from './tail.js';

/**
 * The probability that χ² with `df` degrees of freedom is at most `x`, or above it.
 *
 * @throws RangeError when `df` is not above 0
 * @example
 * chiSquaredCdf(3.841, 1); // 0.95
 */
export function chiSquaredCdf(x: number, df: number, tail: Tail = 'lower'): number {
  checkDegreesOfFreedom(df);
  return incompleteGamma(df / 2, Math.max(0, x) / 2, tail);
}

/**
 * The value of χ² that leaves probability `p` in a tail.
 *
 * @throws RangeError when `p` does not lie between 0 and 1, or `df` is not above 0
 * @example
 * chiSquaredQuantile(0.95, 1); // 3.841
 */
export function chiSquaredQuantile(p: number, df: number, tail: Tail = 'lower'): number {
  checkDegreesOfFreedom(df);
  const shape = df / 2;
  return (
    df *
    positiveQuantile(p, tail, (ratio, side) => ({
      part: incompleteGamma(shape, shape * ratio, side),
      slope: gammaSlope(shape, shape * ratio),
    }))
  );
}
