import { frReportTexts } from '../locales/fr-report-texts.js';
import type { ReportLanguage } from '../locales/report-language.js';
import { VERSION } from '../version.js';

/** Every sentence of the team report in French, translated by meaning; beside `lang/fr.js`, which speaks of the questionnaires. */
export const verslagFrExtra: ReportLanguage = {
  kind: 'report-language',
  name: 'fr',
  version: VERSION,
  texts: frReportTexts,
};
