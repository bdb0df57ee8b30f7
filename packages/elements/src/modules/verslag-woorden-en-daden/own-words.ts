import { reportTextsIn } from '../../locales/report-language.js';
import { teamReportWordsAndDeedsNl } from '../../locales/team-report-words-and-deeds.nl.js';
import type { TeamReportWordsAndDeedsText } from '../../locales/team-report-words-and-deeds-text.js';

/** The sentences of this file, in the language of the report. */
export function ownWords({ language }: { readonly language: string }): TeamReportWordsAndDeedsText {
  return reportTextsIn(language, 'wordsAndDeeds', teamReportWordsAndDeedsNl);
}
