import { stirlingError } from './stirling-error.js';

/**
 * The natural logarithm of the gamma function: log (x − 1)! for whole numbers.
 *
 * @param x - above 0
 * @returns to fifteen digits; around 1 and 2, where it passes through 0, within 2e-15
 * @throws RangeError when `x` is not a number above 0
 * @example
 * logGamma(5); // log 24 = 3.178
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`The gamma function of ${x} is not defined.`);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);
}
