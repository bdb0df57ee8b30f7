/** Every text of a locale, with its path; one with something to fill in, once per number of things. */
export function textsOf(
  value: unknown,
  path: string,
): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return filledIn(value as Fill, path);
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

type Fill = (...things: readonly unknown[]) => string;

/** What goes into a text that wants no number. */
const NO_NUMBERS: Readonly<Record<string, readonly unknown[]>> = {
  list: [['a', 'b', 'c']],
  apart: ['Steun en Ruimte', 'Sturing'],
  flower: ['Leerleiderschap'],
};

function filledIn(fill: Fill, path: string): readonly (readonly [string, string])[] {
  const things = NO_NUMBERS[path.split('.').at(-1) ?? ''];
  if (things) return [[path, fill(...things)]];
  return [0, 1, 3].map((count) => [`${path}(${count})`, fill(count, 5, 100)] as const);
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:])\s+/);
}

/** How many words a sentence has. */
export function wordsOf(sentence: string): number {
  return sentence.match(/[\p{L}\d’-]+/gu)?.length ?? 0;
}
