import { validValues, type Values } from './valid-values.js';

export interface CompletePairs {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/**
 * The pairs of which both values are there.
 *
 * @throws RangeError when there are not as many of one as of the other, or a value is not a finite number
 * @example
 * completePairs([1, null, 3], [2, 4, 6]); // { xs: [1, 3], ys: [2, 6] }
 */
export function completePairs(xs: Values, ys: Values): CompletePairs {
  if (xs.length !== ys.length) {
    throw new RangeError(`${xs.length} values cannot be paired with ${ys.length}.`);
  }
  const isPair = (_: unknown, index: number): boolean => xs[index] !== null && ys[index] !== null;
  return { xs: validValues(xs.filter(isPair)), ys: validValues(ys.filter(isPair)) };
}
