import type { TeamReportModulesText } from './team-report-modules-text.js';

export const teamReportModulesEn: TeamReportModulesText = {
  waterline:
    'You often see eagerness to learn. What carries it is usually under water. The numbers are averages, from 0 to 100.',
  features: 'Seven features of the learning culture',
  carriers: 'What carries learning',
  carriersAbout: 'This is a list of conditions. They do not have to go together.',
};
