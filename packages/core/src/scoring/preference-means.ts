import type { Figure } from '../model/figure.js';
import { smallestGroup } from '../statistics/smallest-group.js';
import type { PreferenceScore } from './preference-scores.js';

/** What a host that keeps no single results can still say of a group. */
export interface GroupMeans {
  /** People whose scores the means are of. */
  readonly n: number;
  /** By scale: mean score of the group in POMP, or mean distance to people's own means. */
  readonly means: Readonly<Record<string, number>>;
}

/**
 * Means of a group as distances to the group's own mean, rounded, highest first. The mean of people's distances to their
 * own means is the same number, so that it does not matter which of the two the host kept.
 *
 * @param wish - more than five people, where the host asks for that
 * @returns `too-few-people` under five, `single-scale` of one scale, and `not-for-this-instrument` when a mean or the
 *   number of people is not a number
 * @example
 * preferenceMeans({ n: 12, means: { oefenen: 62, participeren: 70 } }); // participeren 4, oefenen −4
 */
export function preferenceMeans(
  { n, means }: GroupMeans,
  wish?: number,
): Figure<readonly PreferenceScore[]> {
  const entries = Object.entries(means);
  if (!Number.isInteger(n) || !entries.every(([, value]) => Number.isFinite(value))) {
    return { value: null, reason: 'not-for-this-instrument' };
  }
  if (n < smallestGroup(wish)) return { value: null, reason: 'too-few-people' };
  if (entries.length < 2) return { value: null, reason: 'single-scale' };
  const middle = entries.reduce((sum, [, value]) => sum + value, 0) / entries.length;
  const value = entries
    .map(([scale, mean]) => ({ scale, value: Math.round(mean - middle) + 0 }))
    .sort((a, b) => b.value - a.value);
  return { value };
}
