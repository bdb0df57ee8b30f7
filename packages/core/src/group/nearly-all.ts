import type { GroupReason } from './group-reason.js';
import type { Ends } from './measured.js';

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

/** Of an item of five points, and of a scale of such items. */
export const USUAL_STEPS = 4;
/** Sums are made from means: this much is rounding of doubles, not a step of an answer. */
const SLACK = 1e-6;

/** In POMP points: a standard deviation under it is that of people who are nearly all alike. */
export const LEAST_DEVIATION = 10;

/** In POMP points: the least standard deviation that is told; it stands for all that are smaller. */
export const LEAST_SPREAD = 15;

/** In POMP points: a standard deviation as it is told, in fives. */
export function toldSpread(deviation: number): number {
  return Math.max(LEAST_SPREAD, 5 * Math.round(deviation / 5));
}

/** The highest standard deviation that is told alike. */
export function highestSpread(deviation: number): number {
  return toldSpread(deviation) + 2.5;
}

/** Whether a mean, or a sum that can be derived, is so near an end that it tells single answers. */
export function nearEnd(n: number, mean: number, { steps, scores = 1 }: Ends): GroupReason | null {
  // Of one colleague all scores may be known.
  const band = nearlyAllBand(n, steps) + (100 * (scores - 1)) / n + SLACK;
  if (100 - mean <= band) return 'nearly-all-high';
  return mean <= band ? 'nearly-all-low' : null;
}

/** Whether all but at most one person gave the same answer. */
export function nearlySame(counts: readonly number[]): boolean {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people > 0 && Math.max(...counts) >= people - 1;
}
