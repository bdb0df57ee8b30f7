import type { AdviceTexts, InstrumentText } from '@leerklimaat/core';
import { allExtras, findExtra, type Extra } from '../extras/registry.js';
import type { LocaleTexts } from './locale-texts.js';

/** A language in a file of its own: the sentences of the elements, and those of the instruments by their id. */
export interface LanguageExtra extends Extra {
  readonly kind: 'language';
  readonly locale: LocaleTexts;
  readonly instruments: Readonly<Record<string, InstrumentText>>;
  readonly advice: Readonly<Record<string, AdviceTexts>>;
  /** What each place to find help offers, by its id. */
  readonly links: Readonly<Record<string, string>>;
}

/**
 * The sentences of a part in a language, or in Dutch.
 *
 * @param nl - the Dutch ones: each part brings its own, so that a file holds what its widget says and no more
 */
export function textsIn<K extends keyof LocaleTexts>(
  language: string,
  part: K,
  nl: NonNullable<LocaleTexts[K]>,
): NonNullable<LocaleTexts[K]> {
  return extraFor(language)?.locale[part] ?? nl;
}

/** Texts by language, with those of the languages that the page added. */
export function withExtras<T>(
  texts: Readonly<Record<string, T>>,
  find: (extra: LanguageExtra) => T | undefined,
): Readonly<Record<string, T>> {
  const all: Record<string, T> = { ...texts };
  for (const extra of allExtras<LanguageExtra>('language')) {
    const text = find(extra);
    if (text) all[extra.name] ??= text;
  }
  return all;
}

function extraFor(language: string): LanguageExtra | undefined {
  return findExtra<LanguageExtra>('language', language.split('-')[0] ?? '');
}
