import type { ScaleScore } from '../model/score.js';
import { scoreOf } from './scale-score.js';
import type { PlannedChoice, ScoringPlan } from './scoring-plan.js';
import { OPEN, type Sheet } from './sheet.js';

/** What a scale gets from a pair of choices; the points of `scoreOf`. */
const LEAST = 1;
const NEITHER = 2;
const BEST = 3;

/**
 * Scores of choices of best and least: per scale how often it was chosen as best, less how often as least, over the
 * pairs of choices that are complete. POMP 0 is always least, 50 as often best as least, 100 always best.
 *
 * @see Louviere, Flynn & Marley 2015, for best-worst counts
 */
export function bestWorstScores(
  { scales, choices }: ScoringPlan,
  sheet: Sheet,
): readonly ScaleScore[] {
  const complete = choices.filter((pair) => isComplete(sheet, pair));
  return scales.map((scale) => {
    let sum = 0;
    for (const { best, least, scales: chosen } of complete) {
      if (chosen[at(sheet, best) - 1] === scale.id) sum += BEST;
      else if (chosen[at(sheet, least) - 1] === scale.id) sum += LEAST;
      else sum += NEITHER;
    }
    return scoreOf(scale, sum, complete.length);
  });
}

/** What fits both best and least says nothing. */
function isComplete(sheet: Sheet, { best, least }: PlannedChoice): boolean {
  return at(sheet, best) > 0 && at(sheet, least) > 0 && at(sheet, best) !== at(sheet, least);
}

function at(sheet: Sheet, index: number): number {
  return sheet[index] ?? OPEN;
}
