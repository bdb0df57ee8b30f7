import type { Tail } from './tail.js';

/** The tail of a distribution at some value, and how fast the lower one grows with the log of that value. */
export interface TailAt {
  readonly part: number;
  readonly slope: number;
}

/**
 * The value of a positive variable that leaves probability `p` in a tail. Newton's method on the logarithms of both: for
 * χ² and F the log of either tail is concave in the log of the value, so that it cannot run away.
 *
 * @param at - the given tail, at a value
 * @throws RangeError when `p` does not lie between 0 and 1
 */
export function positiveQuantile(
  p: number,
  tail: Tail,
  at: (value: number, tail: Tail) => TailAt,
): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A probability lies between 0 and 1: ${p}.`);
  // The smaller tail has the digits.
  if (p > 0.5) return positiveQuantile(1 - p, tail === 'lower' ? 'upper' : 'lower', at);
  const sign = tail === 'lower' ? 1 : -1;
  let log = 0;
  let step = 0;
  for (let round = 0; round < 200; round += 1) {
    const { part, slope } = at(Math.exp(log), tail);
    // Past where the tail still counts as anything there is no slope to follow: halfway back.
    step = part > 0 ? (sign * Math.log(part / p) * part) / slope : (-sign * Math.abs(step)) / 2;
    log -= step;
    if (Math.abs(step) < 1e-15) break;
  }
  return Math.exp(log);
}
