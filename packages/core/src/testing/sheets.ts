import { fc } from './seeded.js';
import { answerRange, type AnswerRange } from '../contract/answer-range.js';
import type { Answer, Answers } from '../model/answers.js';
import type { Instrument, Item } from '../model/instrument.js';

/** Any sheet that `validateAnswers` accepts: points, gaps, and `na` where it may be. */
export function anySheet(instrument: Instrument): fc.Arbitrary<Answers> {
  const { items } = instrument;
  const answers = fc.tuple(
    ...items.map((item) => fc.option(anyAnswer(instrument, item), { freq: 4 })),
  );
  const same = fc.integer({ min: 1, max: Math.min(...ranges(instrument).map(({ most }) => most)) });
  return fc.oneof(
    { weight: 8, arbitrary: answers.map((given) => sheetOf(instrument, given)) },
    { weight: 2, arbitrary: anyFullSheet(instrument) },
    { weight: 1, arbitrary: same.map((point) => everywhere(instrument, point)) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
}

/** Any sheet in which every item has an answer. */
export function anyFullSheet(instrument: Instrument): fc.Arbitrary<Answers> {
  return fc
    .tuple(...ranges(instrument).map(({ least, most }) => fc.integer({ min: least, max: most })))
    .map((given) => sheetOf(instrument, given));
}

export function anyAnswer(instrument: Instrument, item: Item): fc.Arbitrary<Answer> {
  const { least, most } = answerRange(instrument, item);
  const point = fc.integer({ min: least, max: most });
  return item.optOut
    ? fc.oneof({ weight: 4, arbitrary: point }, fc.constant('na' as const))
    : point;
}

function ranges(instrument: Instrument): readonly AnswerRange[] {
  return instrument.items.map((item) => answerRange(instrument, item));
}

/** The same answer to every item. */
export function everywhere(instrument: Instrument, answer: Answer): Answers {
  return Object.fromEntries(instrument.items.map(({ id }) => [id, answer]));
}

/** Answers in the order of the items; `null` is a gap. */
export function sheetOf(instrument: Instrument, answers: readonly (Answer | null)[]): Answers {
  const entries = instrument.items.map(({ id }, index) => [id, answers[index] ?? null] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Answer] => entry[1] !== null),
  );
}
