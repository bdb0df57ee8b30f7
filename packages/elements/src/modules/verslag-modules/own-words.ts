import { reportTextsIn } from '../../locales/report-language.js';
import { teamReportModulesNl } from '../../locales/team-report-modules.nl.js';
import type { TeamReportModulesText } from '../../locales/team-report-modules-text.js';

/** The sentences of this file, in the language of the report. */
export function ownWords({ language }: { readonly language: string }): TeamReportModulesText {
  return reportTextsIn(language, 'modules', teamReportModulesNl);
}
