import type { TeamReportLevelText } from './team-report-level-text.js';

export const teamReportLevelFr: TeamReportLevelText = {
  mean: 'Moyenne (de 0 à 100)',
  interval: 'Incertitude',
  people: 'Nombre de personnes',
  plot: 'Le point est la moyenne. Le trait montre à quel point elle est incertaine.',
  nothing: (reason) => `Pas de chiffres : ${reason}.`,
  choose: 'De qui s’agit-il ?',
  everyone: 'Tout le monde ensemble',
  viaTeams: 'Choisir une équipe dans l’aperçu des équipes',
};
