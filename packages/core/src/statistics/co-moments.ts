import { completePairs } from './complete-pairs.js';
import { sampleOf } from './sample.js';
import type { Values } from './valid-values.js';

/** All that a correlation and a slope need to know of pairs of values. */
export interface CoMoments {
  readonly n: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Sums of squared distances to the mean. */
  readonly m2X: number;
  readonly m2Y: number;
  /** The sum of the products of the distances to both means. */
  readonly c: number;
}

/**
 * The co-moments of pairs, in two passes.
 *
 * @param xs - in any unit
 * @param ys - as many, in any unit; a pair counts when both are there
 * @throws RangeError when the lengths differ, or a value is not a finite number
 * @example
 * coMomentsOf([1, 2, 3], [2, 4, 6]).c; // 4
 */
export function coMomentsOf(xs: Values, ys: Values): CoMoments {
  const pairs = completePairs(xs, ys);
  const [x, y] = [sampleOf(pairs.xs), sampleOf(pairs.ys)];
  let c = 0;
  for (let index = 0; index < x.n; index += 1) {
    c += (pairs.xs[index]! - x.mean) * (pairs.ys[index]! - y.mean);
  }
  return { n: x.n, meanX: x.mean, meanY: y.mean, m2X: x.m2, m2Y: y.m2, c };
}

/**
 * The co-moments of two groups together. In another order only the last digits differ.
 *
 * @see Pébay 2008
 */
export function mergeCoMoments(a: CoMoments, b: CoMoments): CoMoments {
  if (a.n === 0) return b;
  const n = a.n + b.n;
  const [dx, dy] = [b.meanX - a.meanX, b.meanY - a.meanY];
  const weight = (a.n * b.n) / n;
  return {
    n,
    meanX: a.meanX + (dx * b.n) / n,
    meanY: a.meanY + (dy * b.n) / n,
    m2X: a.m2X + b.m2X + dx ** 2 * weight,
    m2Y: a.m2Y + b.m2Y + dy ** 2 * weight,
    c: a.c + b.c + dx * dy * weight,
  };
}
