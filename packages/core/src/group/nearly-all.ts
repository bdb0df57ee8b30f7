import type { GroupReason } from './group-reason.js';
import type { Measured } from './report-blocks.js';

/**
 * How far from the end of the scale a mean must lie to be told, in POMP points: nearer than that the group shows as
 * “(nearly) everyone”. One colleague may know their own answer, and it may hold the whole distance to the end; what is
 * then left for the others must still be more than nothing. So the sum stays more than one full answer and one step away.
 *
 * @param n - people
 * @param steps - steps from the lowest answer to the highest: 4 for five points
 * @example
 * nearlyAllBand(10, 4); // 12.5: a mean of 87.5 or more shows as nearly everyone
 */
export function nearlyAllBand(n: number, steps: number = USUAL_STEPS): number {
  return Math.min(50, (100 * (1 + 1 / steps)) / n);
}

const USUAL_STEPS = 4;
/** Sums are made from means: this much is rounding of doubles, not a step of an answer. */
const SLACK = 1e-6;

/** Whether a mean, or a sum that can be derived, is so near an end that it tells single answers. */
export function nearEnd(n: number, mean: number, steps: number): GroupReason | null {
  const band = nearlyAllBand(n, steps) + SLACK;
  if (100 - mean <= band) return 'nearly-all-high';
  return mean <= band ? 'nearly-all-low' : null;
}

/** Whether all but at most one person gave the same answer. */
export function nearlySame(counts: readonly number[]): boolean {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people > 0 && Math.max(...counts) >= people - 1;
}

/** Whether over half of what is counted comes from one person, or nothing is counted at all. */
export function isDominated({ n, mean, most }: Pick<Measured, 'n' | 'mean' | 'most'>): boolean {
  if (most === null || mean === null) return false;
  const sum = Math.round(n * mean);
  return sum === 0 || 2 * most > sum;
}

/** Why this may not be told of a group of this size, whatever other groups there are. */
export function telling(measured: Measured): GroupReason | null {
  const { n, mean, counts, scale, deviation } = measured;
  if (hasTellingGaps(measured)) return 'suppressed-complement';
  if (counts && nearlySame(counts)) return 'nearly-all-same';
  if (deviation !== null && deviation < LEAST_DEVIATION) return 'nearly-all-same';
  return scale && mean !== null ? nearEnd(n, mean, scale.steps) : null;
}

/**
 * Whether the mean of a scale beside the means of its items tells the answers of the few who left an item open. For them
 * an answer weighs more in the scale than in the items, so that what does not add up is theirs. Rounding hides it when
 * there are enough people: when a point of each is as much as a few steps of such an answer.
 */
export function hasTellingGaps({ n, scale, gaps }: Measured): boolean {
  if (!scale || !gaps || gaps.people === 0) return false;
  const { items } = gaps;
  // Who left a few open weighs more per answer; who left too many open is in the items and not in the scale.
  const extraWeight = Math.max(1 / Math.ceil((2 * items) / 3) - 1 / items, 1 / items);
  return n < STEPS_HIDDEN * (100 / scale.steps) * extraWeight;
}

/** Values that rounding must leave open for what does not add up. */
const STEPS_HIDDEN = 3;

/** In POMP points: under it a rounded standard deviation may be that of one person beside equals. */
const LEAST_DEVIATION = 10;
