import type { Statistic } from '../model/figure.js';
import { completePairs } from './complete-pairs.js';
import type { Values } from './valid-values.js';

export interface KendallTauB {
  /** Pairs of which both values are there. */
  readonly n: number;
  /** −1 to 1. */
  readonly tau: number;
}

/**
 * Of two people, how much likelier it is that who is higher on one is higher on the other than that it is the other way
 * round; people who are equal on one of them do not count against it.
 *
 * Counts the exchanges of a merge sort, so that it takes n log n steps and not n².
 *
 * @param xs - in any unit
 * @param ys - as many, in any unit; a pair counts when both are there
 * @returns the correlation; `too-few-people` below two pairs, `no-variation` when all xs or all ys are equal
 * @throws RangeError when the lengths differ, or a value is not a finite number
 * @see Kendall 1945; Knight 1966 for the counting
 * @example
 * kendallTauB([1, 2, 3], [2, 1, 3]).value?.tau; // 0.33
 */
export function kendallTauB(xs: Values, ys: Values): Statistic<KendallTauB> {
  const { xs: x, ys: y } = completePairs(xs, ys);
  const n = x.length;
  if (n < 2) return { value: null, reason: 'too-few-people' };
  const order = x.map((_, index) => index);
  order.sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const tiedX = tiedPairs(order, (a, b) => x[a] === x[b]);
  const tiedBoth = tiedPairs(order, (a, b) => x[a] === x[b] && y[a] === y[b]);
  const discordant = sortAndCount(order, y);
  // Now in the order of y.
  const tiedY = tiedPairs(order, (a, b) => y[a] === y[b]);
  const pairs = (n * (n - 1)) / 2;
  if (tiedX === pairs || tiedY === pairs) return { value: null, reason: 'no-variation' };
  const surplus = pairs - tiedX - tiedY + tiedBoth - 2 * discordant;
  return { value: { n, tau: surplus / Math.sqrt((pairs - tiedX) * (pairs - tiedY)) } };
}

/** How many pairs are equal, where equal ones stand together. */
function tiedPairs(order: readonly number[], isEqual: (a: number, b: number) => boolean): number {
  let [pairs, run] = [0, 0];
  for (let at = 1; at < order.length; at += 1) {
    run = isEqual(order[at - 1]!, order[at]!) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts `order` by `values` in place, and counts how many pairs stood the wrong way round. */
function sortAndCount(order: number[], values: readonly number[]): number {
  let exchanges = 0;
  let source = order;
  let target = [...order];
  for (let width = 1; width < order.length; width *= 2) {
    for (let from = 0; from < order.length; from += 2 * width) {
      const middle = Math.min(from + width, order.length);
      const end = Math.min(from + 2 * width, order.length);
      let [left, right] = [from, middle];
      for (let at = from; at < end; at += 1) {
        const isLeft =
          left < middle && (right >= end || values[source[left]!]! <= values[source[right]!]!);
        if (!isLeft) exchanges += middle - left;
        target[at] = source[isLeft ? left++ : right++]!;
      }
    }
    [source, target] = [target, source];
  }
  if (source !== order) for (const [at, index] of source.entries()) order[at] = index;
  return exchanges;
}
