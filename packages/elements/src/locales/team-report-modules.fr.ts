import type { TeamReportModulesText } from './team-report-modules-text.js';

export const teamReportModulesFr: TeamReportModulesText = {
  waterline:
    'L’envie d’apprendre se voit souvent. Ce qui porte cette envie se trouve en général sous l’eau. Les nombres sont des moyennes, de 0 à 100.',
  features: 'Sept caractéristiques de la culture d’apprentissage',
  carriers: 'Ce qui porte l’apprentissage',
  carriersAbout: 'C’est une liste de conditions. Elles ne vont pas forcément ensemble.',
};
