import type { Measured } from './measured.js';

/** Whether over half of what is counted comes from one person, or nothing is counted at all. */
export function isDominated({ n, mean, most }: Pick<Measured, 'n' | 'mean' | 'most'>): boolean {
  if (most === null || mean === null) return false;
  // Whole numbers add up to one: this takes off the rounding of the mean.
  const sum = Math.round(n * mean);
  return sum === 0 || 2 * most > sum;
}
