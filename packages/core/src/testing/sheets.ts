import { fc } from './seeded.js';
import type { Answer, Answers } from '../model/answers.js';
import type { Instrument, Item } from '../model/instrument.js';

/** Any sheet that `validateAnswers` accepts: points, gaps, and `na` where it may be. */
export function anySheet(instrument: Instrument): fc.Arbitrary<Answers> {
  const { items, format } = instrument;
  const answers = fc.tuple(
    ...items.map((item) => fc.option(anyAnswer(instrument, item), { freq: 4 })),
  );
  const same = fc.integer({ min: 1, max: format.points });
  return fc.oneof(
    { weight: 8, arbitrary: answers.map((given) => sheetOf(instrument, given)) },
    { weight: 2, arbitrary: anyFullSheet(instrument) },
    { weight: 1, arbitrary: same.map((point) => everywhere(instrument, point)) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
}

/** Any sheet in which every item has a point. */
export function anyFullSheet(instrument: Instrument): fc.Arbitrary<Answers> {
  const point = fc.integer({ min: 1, max: instrument.format.points });
  return fc
    .array(point, { minLength: instrument.items.length, maxLength: instrument.items.length })
    .map((points) => sheetOf(instrument, points));
}

export function anyAnswer({ format }: Instrument, { optOut }: Item): fc.Arbitrary<Answer> {
  const point = fc.integer({ min: 1, max: format.points });
  return optOut ? fc.oneof({ weight: 4, arbitrary: point }, fc.constant('na' as const)) : point;
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
