import type { Answers } from '../model/answers.js';
import type { Absent, Figure } from '../model/figure.js';
import type { Instrument } from '../model/instrument.js';
import type { ScaleScore, SheetScore } from '../model/score.js';
import { extremes } from './extremes.js';
import { preferenceProfile } from './preference-profile.js';
import { qualityFlags } from './quality-flags.js';
import { readSheet } from './read-sheet.js';
import { scaleScore } from './scale-score.js';
import { scoringPlan } from './scoring-plan.js';
import { NOT_APPLICABLE, type Sheet } from './sheet.js';

const NOT_READ_THIS_WAY: Absent = { value: null, reason: 'not-for-this-instrument' };

export interface ScoreOptions {
  /** Whether the person took less than two seconds per item; see `isFast`. Unknown counts as no. */
  readonly fast?: boolean;
}

/**
 * Scores one person's answers: per scale the mean of the keyed answers when enough items are answered, as POMP with its
 * interval and its word; then what can be said about all scales together. No imputation, no weights, no norm.
 *
 * It trusts its input: pass answers that `validateAnswers` has accepted. Keys that the instrument does not know are
 * not read.
 *
 * @param answers - points 1 to `format.points` as shown, or `na`, by item id
 * @throws InvalidInputError when an answer that is read is neither a point of the scale nor `na`
 * @example
 * scoreSheet(leerklimaat, { 'ruimte-1': 2, 'ruimte-2': 3, 'ruimte-3': 2, 'ruimte-4': 3 }).scales[3];
 */
export function scoreSheet(
  instrument: Instrument,
  answers: Answers,
  { fast = false }: ScoreOptions = {},
): SheetScore {
  const plan = scoringPlan(instrument);
  const sheet = readSheet(plan, answers);
  const scales = plan.scales.map((scale) => scaleScore(plan, scale, sheet));
  const asPreferences = instrument.scoring.profile === 'preferences';
  return {
    scales,
    total: instrument.scoring.total ? total(scales) : NOT_READ_THIS_WAY,
    extremes: asPreferences ? NOT_READ_THIS_WAY : extremes(scales, plan.sem),
    preferences: asPreferences ? preferenceProfile(scales, plan.sem) : NOT_READ_THIS_WAY,
    answered: countAnswered(scales),
    notApplicable: countNotApplicable(sheet),
    flags: qualityFlags(plan, sheet, fast),
  };
}

function total(scales: readonly ScaleScore[]): Figure<number> {
  let sum = 0;
  for (const { value } of scales) {
    if (value === null) return { value: null, reason: 'incomplete-scales' };
    sum += value;
  }
  return { value: sum / scales.length };
}

function countAnswered(scales: readonly ScaleScore[]): number {
  let count = 0;
  for (const { answered } of scales) count += answered;
  return count;
}

function countNotApplicable(sheet: Sheet): number {
  let count = 0;
  for (const answer of sheet) if (answer === NOT_APPLICABLE) count += 1;
  return count;
}
