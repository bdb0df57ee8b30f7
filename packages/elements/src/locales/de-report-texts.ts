import type { ReportTexts } from './report-texts.js';
import { teamReportMirrorDe } from './team-report-mirror.de.js';
import { teamReportModulesDe } from './team-report-modules.de.js';
import { teamReportPreferencesDe } from './team-report-preferences.de.js';
import { teamReportTasksDe } from './team-report-tasks.de.js';
import { teamReportWordsAndDeedsDe } from './team-report-words-and-deeds.de.js';
import { teamReportDe } from './team-report.de.js';

/** The sentences of the team report in German: translated by meaning. */
export const deReportTexts: ReportTexts = {
  base: teamReportDe,
  modules: teamReportModulesDe,
  wordsAndDeeds: teamReportWordsAndDeedsDe,
  tasks: teamReportTasksDe,
  mirror: teamReportMirrorDe,
  preferences: teamReportPreferencesDe,
};
