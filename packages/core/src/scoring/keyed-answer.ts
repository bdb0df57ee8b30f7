import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';

/** The answer to one item, turned when the item is reversed; `null` when there is none. */
export function keyedAnswer(instrument: Instrument, answers: Answers, item: string): number | null {
  const answer = answers[item];
  if (typeof answer !== 'number') return null;
  const reversed = instrument.items.find(({ id }) => id === item)?.reversed;
  return reversed ? instrument.format.points + 1 - answer : answer;
}
