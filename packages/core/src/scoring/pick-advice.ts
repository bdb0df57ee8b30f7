import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { SheetScore } from '../model/score.js';
import type { Advice } from '../model/text.js';
import { keyedAnswer } from './keyed-answer.js';

export interface PickedAdvice {
  readonly advice: Advice;
  /** Why it stands where it stands. */
  readonly because: 'foundation' | 'lowest-score' | 'seldom' | 'not-answered';
}

/**
 * Advice in the order in which it may help this person. What helps a scale follows the scale's score, lowest first, and
 * the foundation comes first of all because it carries the rest. What helps an item follows the answer, and is left out
 * when the person already agrees, or already does it often. Without a score the order of the list stays.
 */
export function pickAdvice(
  instrument: Instrument,
  answers: Answers,
  score: SheetScore,
  advice: readonly Advice[],
): readonly PickedAdvice[] {
  return advice
    .map((entry) => rank(instrument, answers, score, entry))
    .filter((ranked) => ranked !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ picked }) => picked);
}

interface Ranked {
  readonly picked: PickedAdvice;
  readonly rank: number;
}

/** Ranks are in POMP; an unanswered scale or item stands behind the answered ones. */
function rank(
  instrument: Instrument,
  answers: Answers,
  score: SheetScore,
  advice: Advice,
): Ranked | null {
  const { helps } = advice;
  if (helps === instrument.scoring.foundation) {
    return { picked: { advice, because: 'foundation' }, rank: -1 };
  }
  const scale = score.scales.find((candidate) => candidate.scale === helps);
  if (scale) {
    return scale.value === null
      ? { picked: { advice, because: 'not-answered' }, rank: 101 }
      : { picked: { advice, because: 'lowest-score' }, rank: scale.value };
  }
  const keyed = keyedAnswer(instrument, answers, helps);
  if (keyed === null) return { picked: { advice, because: 'not-answered' }, rank: 101 };
  const { points } = instrument.format;
  if (keyed > (points + 1) / 2) return null;
  return { picked: { advice, because: 'seldom' }, rank: (100 * (keyed - 1)) / (points - 1) };
}
