import { checkDegreesOfFreedom } from './degrees-of-freedom.js';
import { betaSlope, incompleteBeta } from './incomplete-beta.js';
import { positiveQuantile } from './positive-quantile.js';
import type { Tail } from './tail.js';

/**
 * The probability that F with `df1` and `df2` degrees of freedom is at most `f`, or above it.
 *
 * @throws RangeError when either of the degrees of freedom is not above 0
 * @example
 * fCdf(4.965, 1, 10); // 0.95
 */
export function fCdf(f: number, df1: number, df2: number, tail: Tail = 'lower'): number {
  checkDegreesOfFreedom(df1, df2);
  const { x, y } = shares((df1 / df2) * Math.max(0, f));
  return betaTail(df1 / 2, df2 / 2, x, y, tail);
}

/**
 * The value of F that leaves probability `p` in a tail.
 *
 * @throws RangeError when `p` does not lie between 0 and 1, or either of the degrees of freedom is not above 0
 * @example
 * fQuantile(0.95, 1, 10); // 4.965
 */
export function fQuantile(p: number, df1: number, df2: number, tail: Tail = 'lower'): number {
  checkDegreesOfFreedom(df1, df2);
  return positiveQuantile(p, tail, (f, side) => {
    const { x, y } = shares((df1 / df2) * f);
    return {
      part: betaTail(df1 / 2, df2 / 2, x, y, side),
      slope: betaSlope(df1 / 2, df2 / 2, x, y),
    };
  });
}

/** The two parts of a whole of which this is the ratio. */
function shares(ratio: number): { x: number; y: number } {
  return { x: 1 / (1 + 1 / ratio), y: 1 / (1 + ratio) };
}

function betaTail(a: number, b: number, x: number, y: number, tail: Tail): number {
  return tail === 'lower' ? incompleteBeta(a, b, x, y) : incompleteBeta(b, a, y, x);
}
