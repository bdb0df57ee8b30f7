import type { Figure } from '../model/figure.js';
import type { Extremes, ScaleScore } from '../model/score.js';
import { criticalRange } from '../statistics/studentized-range.js';

/**
 * The highest and the lowest scale, only when they lie further apart than the largest difference that measurement error
 * makes among this many scales in 19 of 20 people.
 *
 * @param sem - standard error of measurement of a scale score, in POMP
 */
export function extremes(scales: readonly ScaleScore[], sem: number): Figure<Extremes> {
  if (scales.length < 2) return { value: null, reason: 'single-scale' };
  const critical = criticalRange(scales.length);
  if (critical === null) return { value: null, reason: 'too-many-scales' };
  let low = Infinity;
  let high = -Infinity;
  for (const { value } of scales) {
    if (value === null) return { value: null, reason: 'incomplete-scales' };
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (high - low <= critical * sem) return { value: null, reason: 'within-measurement-error' };
  return { value: { highest: scalesAt(scales, high), lowest: scalesAt(scales, low) } };
}

function scalesAt(scales: readonly ScaleScore[], at: number): readonly string[] {
  return scales.filter(({ value }) => value === at).map(({ scale }) => scale);
}
