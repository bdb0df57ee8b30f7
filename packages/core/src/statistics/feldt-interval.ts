import { fQuantile } from './f-distribution.js';
import type { Interval } from './interval.js';
import { twoSidedTail } from './two-sided-tail.js';

/**
 * Between which values alpha lies in the people these were drawn from. Never above 1, which makes it the interval to
 * print.
 *
 * @param alpha - Cronbach's alpha
 * @param n - people with complete answers, two or more
 * @param items - two or more
 * @param level - confidence
 * @throws RangeError when there are fewer people or items, or `level` is not between 0 and 1
 * @see Feldt, Woodruff & Salih 1987
 * @example
 * feldtInterval(0.885, 10, 5); // { lower: 0.713, upper: 0.967 }
 */
export function feldtInterval(alpha: number, n: number, items: number, level = 0.95): Interval {
  if (!(n >= 2 && items >= 2)) {
    throw new RangeError(`No interval of alpha of ${n} people and ${items} items.`);
  }
  const tail = twoSidedTail(level);
  const [df1, df2] = [n - 1, (n - 1) * (items - 1)];
  return {
    lower: 1 - (1 - alpha) * fQuantile(tail, df1, df2, 'upper'),
    upper: 1 - (1 - alpha) * fQuantile(tail, df1, df2, 'lower'),
  };
}
