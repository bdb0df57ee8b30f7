import { checkDegreesOfFreedom } from './degrees-of-freedom.js';
import { gammaSlope } from './incomplete-gamma.js';
import { integrateLine } from './integrate-line.js';
import { normalCdf } from './normal-distribution.js';
import type { Tail } from './tail.js';

/**
 * The probability that the range of `means` equal means, in standard errors, is at most `q`, or above it: what a
 * comparison of every pair among several groups is held against (Tukey; Games–Howell with its own degrees of freedom).
 *
 * By integrating over the largest of the means and over the estimate of the standard error, to eleven decimals; R's own
 * `ptukey` has fewer below five degrees of freedom.
 *
 * @param means - 2 or more, whole
 * @param df - degrees of freedom of the standard error; infinite when it is known
 * @throws RangeError when `means` is not a whole number from 2, or `df` is not above 0
 * @see Tukey 1953; Copenhaver & Holland 1988
 * @example
 * studentizedRangeCdf(3.877, 3, 10); // 0.95
 */
export function studentizedRangeCdf(
  q: number,
  means: number,
  df = Infinity,
  tail: Tail = 'lower',
): number {
  if (!Number.isInteger(means) || means < 2) {
    throw new RangeError(`A range takes at least two means: ${means}.`);
  }
  if (df !== Infinity) checkDegreesOfFreedom(df);
  const lower = q <= 0 ? 0 : df === Infinity ? known(q, means) : estimated(q, means, df);
  return tail === 'lower' ? Math.min(1, lower) : Math.max(0, 1 - lower);
}

/**
 * The range of `means` equal means, in standard errors, that leaves probability `p` in a tail.
 *
 * @throws RangeError when `p` does not lie between 0 and 1, or as `studentizedRangeCdf` does
 * @example
 * studentizedRangeQuantile(0.95, 3, 10); // 3.877
 */
export function studentizedRangeQuantile(
  p: number,
  means: number,
  df = Infinity,
  tail: Tail = 'lower',
): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A probability lies between 0 and 1: ${p}.`);
  const sign = tail === 'lower' ? 1 : -1;
  const miss = (q: number): number => sign * (studentizedRangeCdf(q, means, df, tail) - p);
  let [from, missFrom] = [0, miss(0)];
  let [to, missTo] = [4, miss(4)];
  while (missTo < 0) {
    [from, missFrom] = [to, missTo];
    to *= 2;
    missTo = miss(to);
  }
  // Regula falsi; the end that stays where it is counts for half (Dowell & Jarratt 1971).
  while (Math.abs(missTo) > 1e-14) {
    const q = (from * missTo - to * missFrom) / (missTo - missFrom);
    const here = miss(q);
    if (here * missTo < 0) [from, missFrom] = [to, missTo];
    else missFrom /= 2;
    [to, missTo] = [q, here];
  }
  return to;
}

/** k ∫ φ(z) [Φ(z) − Φ(z − q)]ᵏ⁻¹ dz, with z the largest of the k means. */
function known(q: number, means: number): number {
  return integrateLine(
    (z) => means * density(z) * (normalCdf(z) - normalCdf(z - q)) ** (means - 1),
  );
}

/** The same, over the log of the estimated variance against the true one. */
function estimated(q: number, means: number, df: number): number {
  const spread = Math.sqrt(2 / df);
  return integrateLine((x) => {
    const ratio = Math.exp(x * spread);
    const weight = spread * gammaSlope(df / 2, (df / 2) * ratio);
    return weight < 1e-18 ? 0 : weight * known(q * Math.sqrt(ratio), means);
  });
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
