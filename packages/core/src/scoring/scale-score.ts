import type { ScaleScore } from '../model/score.js';
import { pomp } from '../statistics/pomp.js';
import { anchorWord } from './anchor-word.js';
import type { PlannedScale } from './scoring-plan.js';
import { OPEN, type Sheet } from './sheet.js';

/**
 * The mean of the keyed answers of one scale, when enough items are answered, with its interval and its word.
 *
 * A scale has few possible scores: six items of five points make 25 sums. So each score is made once, frozen and shared
 * by all sheets that have it; making them anew was most of the work.
 */
export function scaleScore(scale: PlannedScale, sheet: Sheet): ScaleScore {
  let sum = 0;
  let answered = 0;
  for (const index of scale.direct) {
    const answer = sheet[index] ?? OPEN;
    if (answer <= 0) continue;
    sum += answer;
    answered += 1;
  }
  for (const index of scale.reversed) {
    const answer = sheet[index] ?? OPEN;
    if (answer <= 0) continue;
    sum += scale.points + 1 - answer;
    answered += 1;
  }
  return scoreOf(scale, sum, answered);
}

/** The score that belongs to a sum of keyed answers. */
export function scoreOf(scale: PlannedScale, sum: number, answered: number): ScaleScore {
  const key = answered * (scale.items * scale.points + 1) + sum;
  return scale.scores.get(key) ?? keep(scale, key, makeScore(scale, sum, answered));
}

/** A scale of hundreds of items has too many possible scores to keep them all. */
const MOST_KEPT = 1000;

function keep({ scores }: PlannedScale, key: number, score: ScaleScore): ScaleScore {
  if (scores.size < MOST_KEPT) scores.set(key, score);
  return score;
}

function makeScore(
  { id, items, needed, points, sem }: PlannedScale,
  sum: number,
  answered: number,
): ScaleScore {
  if (answered < needed) {
    return Object.freeze({ scale: id, answered, items, value: null, reason: 'too-few-answers' });
  }
  const mean = sum / answered;
  const value = pomp(mean, 1, points);
  const half = 1.96 * sem;
  return Object.freeze({
    scale: id,
    answered,
    items,
    value,
    mean,
    interval: Object.freeze({ low: Math.max(0, value - half), high: Math.min(100, value + half) }),
    word: Object.freeze(anchorWord(mean, points, sem)),
  });
}
