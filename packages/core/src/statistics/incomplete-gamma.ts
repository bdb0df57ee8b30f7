import { continuedFraction } from './continued-fraction.js';
import { deviancePart } from './deviance-part.js';
import { stirlingError } from './stirling-error.js';
import type { Tail } from './tail.js';

/**
 * The regularised incomplete gamma function: the probability that a gamma variable of shape `a` is at most `x`, or above
 * it.
 *
 * By its power series below the mean and by its continued fraction above it (Abramowitz & Stegun 1964, 6.5.29 and
 * 6.5.31).
 *
 * @param a - above 0
 * @param x - 0 or more
 */
export function incompleteGamma(a: number, x: number, tail: Tail): number {
  if (x === Infinity) return tail === 'lower' ? 1 : 0;
  const side = x < a + 1 ? 'lower' : 'upper';
  const part = gammaSlope(a, x) * (side === 'lower' ? series(a, x) : fraction(a, x));
  return side === tail ? part : 1 - part;
}

/** How fast the lower tail grows with log x: xᵃ e⁻ˣ / Γ(a). */
export function gammaSlope(a: number, x: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviancePart(a, x));
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  return 1 / continuedFraction(x + 1 - a, (n) => [n * (a - n), x + 2 * n + 1 - a]);
}
