import { LIMITS } from './limits.js';
import { LANGUAGE } from './patterns.js';
import { pointer, type Reader } from './reader.js';

export interface WithId {
  readonly id: string;
}

/** One value per language tag; at least one. */
export function readByLanguage<T>(
  reader: Reader,
  input: unknown,
  path: string,
  read: (text: unknown, path: string, language: string) => T,
): Readonly<Record<string, T>> {
  const texts: Record<string, T> = Object.create(null);
  const languages = reader.keys(input, path);
  if (languages.length === 0) reader.report('missing', path, 'texts in a language', undefined);
  if (languages.length > LIMITS.languages) {
    reader.report('too-large', path, `at most ${LIMITS.languages} languages`, languages.length);
    return texts;
  }
  for (const language of languages) {
    const at = pointer(path, language);
    reader.pattern(language, at, LANGUAGE, 'a language tag such as nl');
    texts[language] = read((input as Record<string, unknown>)[language], at, language);
  }
  return texts;
}

/** One value per entry that has an id: none missing, none too many. */
export function readKeyed<T>(
  reader: Reader,
  input: unknown,
  path: string,
  entries: readonly WithId[],
  read: (value: unknown, path: string) => T,
): Readonly<Record<string, T>> {
  const ids = entries.map(({ id }) => id);
  const given = reader.record(input, path, ids);
  const values: Record<string, T> = Object.create(null);
  for (const id of ids) values[id] = read(given[id], pointer(path, id));
  return values;
}

export function reportDuplicates(reader: Reader, entries: readonly WithId[], path: string): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (id && seen.has(id)) {
      reader.report('duplicate', `${pointer(path, index)}/id`, 'an id used once', id);
    }
    seen.add(id);
  });
}
