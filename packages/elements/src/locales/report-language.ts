import { findExtra, type Extra } from '../extras/registry.js';
import type { ReportTexts } from './report-texts.js';

/** The team report in another language, called as that language is. */
export interface ReportLanguage extends Extra {
  readonly kind: 'report-language';
  readonly texts: ReportTexts;
}

/**
 * The sentences of a part of the report in a language, or in Dutch.
 *
 * @param nl - the Dutch ones: each part brings its own
 */
export function reportTextsIn<K extends keyof ReportTexts>(
  language: string,
  part: K,
  nl: ReportTexts[K],
): ReportTexts[K] {
  const name = language.split('-')[0] ?? '';
  return findExtra<ReportLanguage>('report-language', name)?.texts[part] ?? nl;
}
