import type { ReportTexts } from './report-texts.js';
import { teamReportMirrorFr } from './team-report-mirror.fr.js';
import { teamReportModulesFr } from './team-report-modules.fr.js';
import { teamReportPreferencesFr } from './team-report-preferences.fr.js';
import { teamReportTasksFr } from './team-report-tasks.fr.js';
import { teamReportWordsAndDeedsFr } from './team-report-words-and-deeds.fr.js';
import { teamReportFr } from './team-report.fr.js';

/** The sentences of the team report in French: translated by meaning. */
export const frReportTexts: ReportTexts = {
  base: teamReportFr,
  modules: teamReportModulesFr,
  wordsAndDeeds: teamReportWordsAndDeedsFr,
  tasks: teamReportTasksFr,
  mirror: teamReportMirrorFr,
  preferences: teamReportPreferencesFr,
};
