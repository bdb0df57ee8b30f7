import { addExact, exactInteger, multiplyExact, type ExactInteger } from './exact-integer.js';
import { productDifference } from './product-difference.js';
import type { Sample } from './sample.js';

/** Sums over whole numbers, without rounding: merged in any order they are the same bits. */
export interface ExactMoments {
  readonly n: number;
  readonly sum: ExactInteger;
  /** The sum of squares. */
  readonly squares: ExactInteger;
}

/** Of nobody: merged with anything it gives that. */
export const NO_EXACT_MOMENTS: ExactMoments = { n: 0, sum: 0, squares: 0 };

/**
 * Count, sum and sum of squares of whole numbers. Means of answers become whole when they are multiplied by the least
 * common multiple of how many answers there can be.
 *
 * @throws RangeError when a value is not an exact whole number
 * @example
 * exactMoments([1, 2, 5]); // { n: 3, sum: 8, squares: 30 }
 */
export function exactMoments(values: readonly number[]): ExactMoments {
  let [sum, squares]: ExactInteger[] = [0, 0];
  for (const value of values) {
    const whole = exactInteger(value);
    sum = addExact(sum!, whole);
    squares = addExact(squares!, multiplyExact(whole, whole));
  }
  return { n: values.length, sum: sum!, squares: squares! };
}

/**
 * The sums of two groups together.
 *
 * @example
 * mergeExactMoments(exactMoments([1, 2]), exactMoments([5])); // { n: 3, sum: 8, squares: 30 }
 */
export function mergeExactMoments(a: ExactMoments, b: ExactMoments): ExactMoments {
  return {
    n: a.n + b.n,
    sum: addExact(a.sum, b.sum),
    squares: addExact(a.squares, b.squares),
  };
}

/**
 * The sample that the sums describe. Rounded once, at the end.
 *
 * @param scale - by what the values were multiplied to make them whole; 1 or more
 * @example
 * sampleOfExact(exactMoments([1, 2, 6])); // { n: 3, mean: 3, m2: 14 }
 */
export function sampleOfExact({ n, sum, squares }: ExactMoments, scale = 1): Sample {
  if (n === 0) return { n, mean: 0, m2: 0 };
  // n · Σx² − (Σx)² is n times the sum of squared distances.
  const spread = productDifference(n, squares, sum, sum);
  return { n, mean: Number(sum) / n / scale, m2: spread / n / scale ** 2 };
}
