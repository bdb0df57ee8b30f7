import type { TeamReportModulesText } from './team-report-modules-text.js';

export const teamReportModulesNl: TeamReportModulesText = {
  waterline:
    'Zin om te leren zie je vaak. Wat die zin draagt, ligt meestal onder water. De getallen zijn gemiddelden, van 0 tot 100.',
  features: 'Zeven kenmerken van de leercultuur',
  carriers: 'Wat het leren draagt',
  carriersAbout: 'Dit is een lijst van voorwaarden. Ze hoeven niet samen te gaan.',
};
