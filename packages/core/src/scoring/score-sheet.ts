import type { Answers } from '../model/answers.js';
import type { Absent, Figure } from '../model/figure.js';
import type { Instrument } from '../model/instrument.js';
import type { ScaleScore, SheetScore } from '../model/score.js';
import { bestWorstScores } from './best-worst-scores.js';
import { countScore } from './count-score.js';
import { extremes } from './extremes.js';
import { preferenceProfile } from './preference-profile.js';
import { qualityFlags } from './quality-flags.js';
import { readSheet } from './read-sheet.js';
import { scaleScore } from './scale-score.js';
import { scoringPlan } from './scoring-plan.js';
import { NOT_APPLICABLE, OPEN, type Sheet } from './sheet.js';

const NOT_READ_THIS_WAY: Absent = { value: null, reason: 'not-for-this-instrument' };

export interface ScoreOptions {
  /** Whether the person took less than two seconds per item; see `isFast`. Unknown counts as no. */
  readonly fast?: boolean;
}

/**
 * Scores one person's answers: per scale the mean of the keyed answers when enough items are answered, as POMP with its
 * interval and its word, or the sum of what was counted; then what can be said about all scales together. No
 * imputation, no weights, no norm.
 *
 * It trusts its input: pass answers that `validateAnswers` has accepted. Keys that the instrument does not know are
 * not read.
 *
 * @param answers - points 1 to `format.points` as shown, counts from 0, or `na`, by item id
 * @throws InvalidInputError when an answer that is read is neither in the range of its item nor `na`
 * @example
 * scoreSheet(leerklimaat, { 'ruimte-1': 2, 'ruimte-2': 3, 'ruimte-3': 2, 'ruimte-4': 3 }).scales[3];
 */
export function scoreSheet(
  instrument: Instrument,
  answers: Answers,
  { fast = false }: ScoreOptions = {},
): SheetScore {
  const plan = scoringPlan(instrument);
  const { profile, total } = instrument.scoring;
  const sheet = readSheet(plan, answers);
  const scales =
    profile === 'best-worst'
      ? bestWorstScores(plan, sheet)
      : plan.scales.map((scale) => scaleScore(scale, sheet));
  const notApplicable = countOf(sheet, NOT_APPLICABLE);
  const asPreferences = profile === 'preferences' || profile === 'best-worst';
  return {
    scales,
    total: total ? meanOf(scales) : NOT_READ_THIS_WAY,
    extremes: profile === 'levels' ? extremes(scales, plan.sem) : NOT_READ_THIS_WAY,
    preferences: asPreferences ? preferenceProfile(scales, plan.sem) : NOT_READ_THIS_WAY,
    ...(plan.counts.length > 0 && { counts: plan.counts.map((count) => countScore(count, sheet)) }),
    answered: sheet.length - countOf(sheet, OPEN) - notApplicable,
    notApplicable,
    flags: qualityFlags(plan, sheet, fast),
  };
}

function meanOf(scales: readonly ScaleScore[]): Figure<number> {
  let sum = 0;
  for (const { value } of scales) {
    if (value === null) return { value: null, reason: 'incomplete-scales' };
    sum += value;
  }
  return { value: sum / scales.length };
}

/** A loop, and not a filter with a function: that is a third of all the time of a sheet. */
function countOf(sheet: Sheet, wanted: number): number {
  let count = 0;
  for (const answer of sheet) if (answer === wanted) count += 1;
  return count;
}
