import { continuedFraction } from './continued-fraction.js';
import { deviancePart } from './deviance-part.js';
import { stirlingError } from './stirling-error.js';

/**
 * The regularised incomplete beta function I_x(a, b): the probability that a beta variable is at most `x`. The other
 * tail is I_y(b, a).
 *
 * By its continued fraction, below the mean (Abramowitz & Stegun 1964, 26.5.8).
 *
 * @param x - 0 to 1
 * @param y - 1 − x, given apart because the caller has its digits
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (x > (a + 1) / (a + b + 2)) return 1 - belowMean(b, a, y, x);
  return belowMean(a, b, x, y);
}

/** How fast I_x grows with the log of x / y: xᵃ yᵇ / B(a, b). */
export function betaSlope(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const deviance = deviancePart(a, n * x) + deviancePart(b, n * y);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(errors - deviance);
}

function belowMean(a: number, b: number, x: number, y: number): number {
  const fraction = continuedFraction(1, (n) => {
    const m = n >> 1;
    const at = a + 2 * m;
    if (n % 2 === 1) return [(-(a + m) * (a + b + m) * x) / (at * (at + 1)), 1];
    return [(m * (b - m) * x) / ((at - 1) * at), 1];
  });
  return betaSlope(a, b, x, y) / (a * fraction);
}
