import type { Statistic } from '../model/figure.js';
import { fCdf } from './f-distribution.js';
import type { FTest } from './icc.js';
import type { Sample } from './sample.js';
import { variance } from './variance.js';

/**
 * Whether the means of several groups differ, without supposing that people differ as much in each.
 *
 * @param groups - two or more, of other people and in the same unit
 * @returns the test; `too-few-teams` below two groups, `too-few-people` when one is below two people, `no-variation`
 *   when nobody differs within one
 * @throws RangeError when a sample cannot be one
 * @see Welch 1951
 * @example
 * welchAnova([[1, 2, 4], [3, 5, 6], [2, 2, 3]].map(sampleOf)).value?.df1; // 2
 */
export function welchAnova(groups: readonly Sample[]): Statistic<FTest> {
  if (groups.length < 2) return { value: null, reason: 'too-few-teams' };
  const weights: number[] = [];
  for (const group of groups) {
    const spread = variance(group);
    if (spread.value === null) return spread;
    if (spread.value === 0) return { value: null, reason: 'no-variation' };
    weights.push(group.n / spread.value);
  }
  let [weight, sum] = [0, 0];
  for (const [index, group] of groups.entries()) {
    weight += weights[index]!;
    sum += weights[index]! * group.mean;
  }
  let [between, lack] = [0, 0];
  for (const [index, { n, mean }] of groups.entries()) {
    between += weights[index]! * (mean - sum / weight) ** 2;
    lack += (1 - weights[index]! / weight) ** 2 / (n - 1);
  }
  lack /= groups.length ** 2 - 1;
  const df1 = groups.length - 1;
  const df2 = 1 / (3 * lack);
  const f = between / (df1 * (1 + 2 * (groups.length - 2) * lack));
  return { value: { f, df1, df2, p: fCdf(f, df1, df2, 'upper') } };
}
