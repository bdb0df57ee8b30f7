import { reportTextsIn } from '../../locales/report-language.js';
import { teamReportPreferencesNl } from '../../locales/team-report-preferences.nl.js';
import type { TeamReportPreferencesText } from '../../locales/team-report-preferences-text.js';

/** The sentences of this file, in the language of the report. */
export function ownWords({ language }: { readonly language: string }): TeamReportPreferencesText {
  return reportTextsIn(language, 'preferences', teamReportPreferencesNl);
}
