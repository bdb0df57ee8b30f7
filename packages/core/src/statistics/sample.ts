import { validValues, type Values } from './valid-values.js';

/** All that a mean, a variance and most tests need to know of a group: mergeable, and without the values themselves. */
export interface Sample {
  /** How many values, 0 or more. */
  readonly n: number;
  /** Their mean; 0 of no values. */
  readonly mean: number;
  /** The sum of their squared distances to the mean. */
  readonly m2: number;
}

/**
 * Count, mean and squares of some values. Two passes with a correction, so that a large mean does not eat the digits of
 * a small spread.
 *
 * @param values - in any unit; `null` is not counted
 * @throws RangeError when a value is not a finite number
 * @see Chan, Golub & LeVeque 1983
 * @example
 * sampleOf([2, 4, 6]); // { n: 3, mean: 4, m2: 8 }
 */
export function sampleOf(values: Values): Sample {
  const valid = validValues(values);
  const n = valid.length;
  if (n === 0) return { n, mean: 0, m2: 0 };
  let sum = 0;
  for (const value of valid) sum += value;
  let mean = sum / n;
  let rest = 0;
  for (const value of valid) rest += value - mean;
  mean += rest / n;
  let m2 = 0;
  let shift = 0;
  for (const value of valid) {
    m2 += (value - mean) ** 2;
    shift += value - mean;
  }
  return { n, mean, m2: m2 - shift ** 2 / n };
}
