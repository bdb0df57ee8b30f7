import type { TeamReportModulesText } from './team-report-modules-text.js';

export const teamReportModulesDe: TeamReportModulesText = {
  waterline:
    'Lernlust siehst du oft. Was sie trägt, liegt meistens unter Wasser. Die Zahlen sind Durchschnitte, von 0 bis 100.',
  features: 'Sieben Merkmale der Lernkultur',
  carriers: 'Was das Lernen trägt',
  carriersAbout: 'Das ist eine Liste von Bedingungen. Sie müssen nicht zusammen auftreten.',
};
