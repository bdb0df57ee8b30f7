import type { ReportTexts } from './report-texts.js';
import { teamReportMirrorEn } from './team-report-mirror.en.js';
import { teamReportModulesEn } from './team-report-modules.en.js';
import { teamReportPreferencesEn } from './team-report-preferences.en.js';
import { teamReportTasksEn } from './team-report-tasks.en.js';
import { teamReportWordsAndDeedsEn } from './team-report-words-and-deeds.en.js';
import { teamReportEn } from './team-report.en.js';

/** The sentences of the team report in English: translated by meaning. */
export const enReportTexts: ReportTexts = {
  base: teamReportEn,
  modules: teamReportModulesEn,
  wordsAndDeeds: teamReportWordsAndDeedsEn,
  tasks: teamReportTasksEn,
  mirror: teamReportMirrorEn,
  preferences: teamReportPreferencesEn,
};
