import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import { pointer, validated, type Reader } from './reader.js';
import { integer } from './shape.js';

/**
 * Checks answers that come from outside against an instrument. Nothing is required: a missing item is an unanswered one.
 * `null` is read as unanswered too, because forms and tables write it so.
 *
 * @param input - an object of item id → point (1 to `format.points`) or `na`
 * @returns a copy, or the issues
 */
export function validateAnswers(instrument: Instrument, input: unknown): Validated<Answers> {
  return validated((reader) => readAnswers(reader, instrument, input, ''));
}

export function readAnswers(
  reader: Reader,
  instrument: Instrument,
  input: unknown,
  path: string,
): Answers {
  if (reader.keys(input, path).length === 0) return {};
  const answers: Record<string, unknown> = { ...(input as object) };
  let next = 0;
  for (const id in answers) {
    const answer = answers[id];
    if (answer === null || answer === undefined) {
      delete answers[id];
      continue;
    }
    // Keys mostly come in the order of the items, which saves looking them up.
    const index = instrument.items[next]?.id === id ? next : indexOf(instrument, id);
    next = index + 1;
    if (!isAnswer(instrument, index, answer)) refuse(reader, instrument, answers, id, path);
  }
  return answers as Answers;
}

function isAnswer({ items, format }: Instrument, index: number, answer: unknown): boolean {
  const item = items[index];
  if (!item) return false;
  if (answer === 'na') return item.optOut === true;
  return Number.isInteger(answer) && (answer as number) >= 1 && (answer as number) <= format.points;
}

function refuse(
  reader: Reader,
  instrument: Instrument,
  answers: Readonly<Record<string, unknown>>,
  id: string,
  path: string,
): void {
  // Walking the keys also meets what a page has given to all objects; that was not sent.
  if (!Object.hasOwn(answers, id)) return;
  const at = pointer(path, id);
  if (indexOf(instrument, id) < 0) reader.report('unknown', at, `an item of ${instrument.id}`, id);
  else if (answers[id] === 'na') reader.report('range', at, 'a point of the scale', 'na');
  else integer(1, instrument.format.points)(reader, answers[id], at);
}

const indices = new WeakMap<Instrument, ReadonlyMap<string, number>>();

function indexOf(instrument: Instrument, id: string): number {
  let index = indices.get(instrument);
  if (!index) {
    index = new Map(instrument.items.map((item, position) => [item.id, position]));
    indices.set(instrument, index);
  }
  return index.get(id) ?? -1;
}
