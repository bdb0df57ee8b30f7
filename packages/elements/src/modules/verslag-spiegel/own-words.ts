import { reportTextsIn } from '../../locales/report-language.js';
import { teamReportMirrorNl } from '../../locales/team-report-mirror.nl.js';
import type { TeamReportMirrorText } from '../../locales/team-report-mirror-text.js';

/** The sentences of this file, in the language of the report. */
export function ownWords({ language }: { readonly language: string }): TeamReportMirrorText {
  return reportTextsIn(language, 'mirror', teamReportMirrorNl);
}
