import type { Figure } from '../model/figure.js';
import type { CentredScore, PreferenceProfile, ScaleScore } from '../model/score.js';
import { criticalRange } from '../statistics/studentized-range.js';

/**
 * Scores against the person's own mean, which takes answering style out, highest first; with all scales that can't be
 * told apart from the first as a shared top. It gives an order with intervals, never a type.
 *
 * @param sem - standard error of measurement of a scale score, in POMP
 * @see Ruijters & Simons 2010 for the preferences; the shared top follows the studentized range (Tukey 1949)
 */
export function preferenceProfile(
  scales: readonly ScaleScore[],
  sem: number,
): Figure<PreferenceProfile> {
  const count = scales.length;
  if (count < 2) return { value: null, reason: 'single-scale' };
  const critical = criticalRange(count);
  if (critical === null) return { value: null, reason: 'too-many-scales' };
  let sum = 0;
  for (const { value } of scales) {
    if (value === null) return { value: null, reason: 'incomplete-scales' };
    sum += value;
  }
  const elevation = sum / count;
  // The person's mean holds the score itself, so a centred score errs a little less than the score.
  const half = 1.96 * sem * Math.sqrt(1 - 1 / count);
  const order = scales
    .map(({ scale, value }) => centred(scale, (value ?? 0) - elevation, half))
    .sort((a, b) => b.value - a.value);
  const best = order[0]?.value ?? 0;
  const top = order.filter(({ value }) => best - value <= critical * sem).map(({ scale }) => scale);
  return { value: { order, top, elevation } };
}

function centred(scale: string, value: number, half: number): CentredScore {
  return { scale, value, interval: { low: value - half, high: value + half } };
}
