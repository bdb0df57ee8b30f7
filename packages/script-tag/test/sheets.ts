import {
  answerRange,
  leerklimaat,
  leerleider,
  leervoorkeur,
  type Answers,
  type Instrument,
  type Item,
} from '@leerklimaat/core';
import type { Tag } from './hooks.js';

export const INSTRUMENTS: Readonly<Record<Tag, Instrument>> = {
  'leerklimaat-survey': leerklimaat,
  'leerleider-checklist': leerleider,
  'leervoorkeur-profile': leervoorkeur,
};

/** A sheet by the score that each item should count for: reversed items get the opposite answer. */
export function sheet(
  instrument: Instrument,
  counts: (item: Item, index: number) => number | null,
): Answers {
  return Object.fromEntries(
    instrument.items.flatMap((item, index) => {
      const count = counts(item, index);
      if (count === null) return [];
      const { least, most } = answerRange(instrument, item);
      const answer = Math.min(most, Math.max(least, count));
      return [[item.id, item.reversed ? least + most - answer : answer]];
    }),
  );
}

/** The answers to the first `count` items. */
export function firstOf(answers: Answers, count: number): Answers {
  return Object.fromEntries(Object.entries(answers).slice(0, count));
}

/** An answer to everything in which neighbours differ, so that a mix-up of items shows. */
export function varied(instrument: Instrument): Answers {
  return Object.fromEntries(
    instrument.items.map((item, index) => {
      const { least, most } = answerRange(instrument, item);
      const steps = Math.min(5, most - least + 1);
      return [item.id, ((index * 7 + (index % 4)) % steps) + least];
    }),
  );
}

const byScale = (levels: Readonly<Record<string, number>>) => (item: Item, index: number) =>
  Math.min(5, Math.max(1, (levels[String(item.scale)] ?? 3) + (index % 6 === 0 ? -1 : 0)));

export const climate = {
  apart: sheet(
    leerklimaat,
    byScale({ leerleiderschap: 4, opportuniteiten: 5, steun: 4, ruimte: 2, kennisdeling: 4 }),
  ),
  together: sheet(leerklimaat, (_, index) => (index % 2 ? 4 : 3)),
  fives: Object.fromEntries(leerklimaat.items.map(({ id }) => [id, 5])),
  gaps: sheet(leerklimaat, (item, index) =>
    item.scale === 'ruimte' && index % 6 > 1 ? null : (index % 3) + 2,
  ),
} as const;

export const behaviour = {
  mixed: sheet(leerleider, (_, index) => (index % 5) + 1),
  never: sheet(leerleider, () => 1),
  some: sheet(leerleider, (_, index) => (index % 3 === 1 ? null : (index % 5) + 1)),
} as const;

export const preference = {
  oneTop: sheet(leervoorkeur, byScale({ ontdekken: 5, oefenen: 2, kunstAfkijken: 2 })),
  sharedTop: sheet(leervoorkeur, byScale({ ontdekken: 5, oefenen: 5, kunstAfkijken: 1 })),
  noTop: sheet(leervoorkeur, (_, index) => (index % 2 ? 4 : 3)),
  few: sheet(leervoorkeur, (item, index) => (item.scale === 'oefenen' ? null : (index % 4) + 1)),
} as const;
