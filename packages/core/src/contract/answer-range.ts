import type { AnswerFormat, Instrument, Item } from '../model/instrument.js';

/** The whole numbers that an item takes as an answer. */
export interface AnswerRange {
  readonly least: 0 | 1;
  readonly most: number;
}

/** How an item is answered: as its scale says, or else as its instrument does. */
export function formatOf({ scales, format }: Instrument, { scale }: Item): AnswerFormat {
  return scales.find(({ id }) => id === scale)?.format ?? format;
}

export function answerRange(instrument: Instrument, item: Item): AnswerRange {
  const format = formatOf(instrument, item);
  return format.kind === 'count'
    ? { least: 0, most: format.most }
    : { least: 1, most: format.points };
}
