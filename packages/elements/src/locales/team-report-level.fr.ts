import type { TeamReportLevelText } from './team-report-level-text.js';

export const teamReportLevelFr: TeamReportLevelText = {
  mean: 'Moyenne (de 0 à 100)',
  interval: 'Incertitude',
  people: 'Nombre de personnes',
  range: (low, high) => `${low} à ${high}`,
  plot: 'Le point est la moyenne. Le trait est l’incertitude : par hasard, la moyenne peut se trouver ailleurs sur ce trait.',
  nothing: (reason) => `Pas de chiffres : ${reason}.`,
  choose: 'De qui s’agit-il ?',
  everyone: 'Tout le monde ensemble',
  viaTeams: 'Choisir une équipe dans l’aperçu des équipes',
};
