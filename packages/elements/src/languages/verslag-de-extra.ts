import { deReportTexts } from '../locales/de-report-texts.js';
import type { ReportLanguage } from '../locales/report-language.js';
import { VERSION } from '../version.js';

/** Every sentence of the team report in German, translated by meaning; beside `lang/de.js`, which speaks of the questionnaires. */
export const verslagDeExtra: ReportLanguage = {
  kind: 'report-language',
  name: 'de',
  version: VERSION,
  texts: deReportTexts,
};
