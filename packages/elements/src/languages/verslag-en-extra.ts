import { enReportTexts } from '../locales/en-report-texts.js';
import type { ReportLanguage } from '../locales/report-language.js';
import { VERSION } from '../version.js';

/** Every sentence of the team report in English, translated by meaning; beside `lang/en.js`, which speaks of the questionnaires. */
export const verslagEnExtra: ReportLanguage = {
  kind: 'report-language',
  name: 'en',
  version: VERSION,
  texts: enReportTexts,
};
