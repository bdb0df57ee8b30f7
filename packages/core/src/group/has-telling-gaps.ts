import type { Measured } from './measured.js';

/** Steps of an answer that rounding must leave open, up and down. */
const STEPS_HIDDEN = 1.5;

/**
 * Whether the mean of a scale beside the means of its items tells the answers of the few who left an item open. For them
 * an answer weighs more in the scale than in the items, so that what does not add up is theirs. It is hidden when the
 * rounding of the mean leaves room for a step of such an answer, both ways.
 */
export function hasTellingGaps({ scale, gaps }: Pick<Measured, 'scale' | 'gaps'>): boolean {
  if (!scale || !gaps || gaps.people === 0) return false;
  const { items, scored } = gaps;
  // Who left a few open weighs more per answer; who left too many open is in the items and not in the scale.
  const extraWeight = Math.max(1 / Math.ceil((2 * items) / 3) - 1 / items, 1 / items);
  const step = (100 / scale.steps) * extraWeight;
  // From the mean to the nearest one that would be rounded otherwise.
  const room = scored.mean === null ? 0.5 : 0.5 - Math.abs(scored.mean - Math.round(scored.mean));
  return scored.n * room < STEPS_HIDDEN * step;
}
