import type { Answers } from '../model/answers.js';
import type { Absent, Figure } from '../model/figure.js';
import type { Instrument } from '../model/instrument.js';
import type { ScaleScore, SheetScore } from '../model/score.js';
import { pomp } from '../statistics/pomp.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { validateAnswers } from '../validate/validate-answers.js';
import { anchorWord } from './anchor-word.js';
import { extremes } from './extremes.js';
import { preferenceProfile } from './preference-profile.js';
import { qualityFlags } from './quality-flags.js';
import { scoringPlan, type PlannedScale, type ScoringPlan } from './scoring-plan.js';

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
  const { sums, counts, answered, notApplicable } = tally(instrument, plan, answers);
  const scales = plan.scales.map((scale, index) =>
    scaleScore(scale, sums[index] ?? 0, counts[index] ?? 0, plan),
  );
  const asPreferences = instrument.scoring.profile === 'preferences';
  return {
    scales,
    total: instrument.scoring.total ? total(scales) : NOT_READ_THIS_WAY,
    extremes: asPreferences ? NOT_READ_THIS_WAY : extremes(scales, plan.sem),
    preferences: asPreferences ? preferenceProfile(scales, plan.sem) : NOT_READ_THIS_WAY,
    answered,
    notApplicable,
    flags: qualityFlags(plan, answers, fast),
  };
}

interface Tally {
  /** Sum of the keyed answers, per scale. */
  readonly sums: readonly number[];
  readonly counts: readonly number[];
  readonly answered: number;
  readonly notApplicable: number;
}

function tally(instrument: Instrument, plan: ScoringPlan, answers: Answers): Tally {
  const { points } = plan;
  const sums = plan.scales.map(() => 0);
  const counts = plan.scales.map(() => 0);
  let answered = 0;
  let notApplicable = 0;
  for (const { id, scale, reversed } of plan.items) {
    const answer = answers[id];
    if (answer === undefined) continue;
    if (answer === 'na') {
      notApplicable += 1;
      continue;
    }
    if (!(answer >= 1 && answer <= points && Number.isInteger(answer))) {
      throw new InvalidInputError(validateAnswers(instrument, answers));
    }
    sums[scale]! += reversed ? points + 1 - answer : answer;
    counts[scale]! += 1;
    answered += 1;
  }
  return { sums, counts, answered, notApplicable };
}

function scaleScore(
  scale: PlannedScale,
  sum: number,
  answered: number,
  plan: ScoringPlan,
): ScaleScore {
  const { id, items, needed } = scale;
  if (answered < needed) {
    return { scale: id, answered, items, value: null, reason: 'too-few-answers' };
  }
  const mean = sum / answered;
  const value = pomp(mean, 1, plan.points);
  const half = 1.96 * plan.sem;
  return {
    scale: id,
    answered,
    items,
    value,
    mean,
    interval: { low: Math.max(0, value - half), high: Math.min(100, value + half) },
    word: anchorWord(mean, plan.points, plan.sem),
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
