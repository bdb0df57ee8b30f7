import type { TeamReportMirrorText } from './team-report-mirror-text.js';
import type { TeamReportModulesText } from './team-report-modules-text.js';
import type { TeamReportPreferencesText } from './team-report-preferences-text.js';
import type { TeamReportTasksText } from './team-report-tasks-text.js';
import type { TeamReportText } from './team-report-text.js';
import type { TeamReportWordsAndDeedsText } from './team-report-words-and-deeds-text.js';

/**
 * Every sentence of the team report in one language, by the part that says it. A missing one does not compile. Who fills
 * in a questionnaire never reads them, so they are no part of `LocaleTexts`.
 */
export interface ReportTexts {
  readonly base: TeamReportText;
  readonly modules: TeamReportModulesText;
  readonly wordsAndDeeds: TeamReportWordsAndDeedsText;
  readonly tasks: TeamReportTasksText;
  readonly mirror: TeamReportMirrorText;
  readonly preferences: TeamReportPreferencesText;
}
