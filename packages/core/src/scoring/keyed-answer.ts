import { answerRange } from '../contract/answer-range.js';
import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';

/** The answer to one item, turned when the item is reversed; `null` when there is none. */
export function keyedAnswer(instrument: Instrument, answers: Answers, item: string): number | null {
  const answer = answers[item];
  const found = instrument.items.find(({ id }) => id === item);
  if (typeof answer !== 'number' || !found) return null;
  return found.reversed ? answerRange(instrument, found).most + 1 - answer : answer;
}
