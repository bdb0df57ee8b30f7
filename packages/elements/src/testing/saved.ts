import {
  answerRange,
  SESSION_SCHEMA,
  type Answers,
  type Definition,
  type Instrument,
  type SavedSession,
} from '@leerklimaat/core';

export const COMPLETION = {
  id: '0123456789abcdef0123456789abcdef',
  date: '2026-05-31',
  fast: false,
} as const;

/** A saved session: the short way to a place that a test is about. */
export function savedAt(
  view: SavedSession['view'],
  { instrument }: Definition,
  answers: Answers = {},
  wish: Partial<SavedSession> = {},
): SavedSession {
  return {
    schema: SESSION_SCHEMA,
    instrument: { id: instrument.id, version: instrument.version },
    view,
    item: instrument.items[0]?.id ?? '',
    answers,
    chosen: [],
    completion: view === 'result' ? COMPLETION : null,
    ...wish,
  };
}

/** Answers that mean this point for every item of a scale; a scale that is left out stays open. */
export function pointsPerScale(
  instrument: Instrument,
  points: Readonly<Record<string, number>>,
): Answers {
  return Object.fromEntries(
    instrument.items.flatMap((item) => {
      const point = typeof item.scale === 'string' ? points[item.scale] : undefined;
      if (point === undefined) return [];
      const { most } = answerRange(instrument, item);
      return [[item.id, item.reversed ? most + 1 - point : point]];
    }),
  );
}
