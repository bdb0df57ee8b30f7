import type { Answer, Answers } from '../model/answers.js';
import type { Instrument, Item } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import { pointer, validated, type Reader } from './reader.js';

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

const itemsById = new WeakMap<Instrument, ReadonlyMap<string, Item>>();

export function readAnswers(
  reader: Reader,
  instrument: Instrument,
  input: unknown,
  path: string,
): Answers {
  const known = itemIndex(instrument);
  const answers: Record<string, Answer> = {};
  for (const id of reader.keys(input, path)) {
    const value = (input as Record<string, unknown>)[id];
    if (value === null || value === undefined) continue;
    const item = known.get(id);
    if (!item) {
      reader.report('unknown', pointer(path, id), `an item of ${instrument.id}`, id);
    } else if (value === 'na') {
      if (!item.optOut) reader.report('range', pointer(path, id), 'a point of the scale', value);
      answers[id] = value;
    } else {
      answers[id] = isPoint(value, instrument.format.points)
        ? value
        : reader.integer(value, pointer(path, id), 1, instrument.format.points);
    }
  }
  return answers;
}

function isPoint(value: unknown, points: number): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= points;
}

function itemIndex(instrument: Instrument): ReadonlyMap<string, Item> {
  let index = itemsById.get(instrument);
  if (!index) {
    itemsById.set(instrument, (index = new Map(instrument.items.map((item) => [item.id, item]))));
  }
  return index;
}
