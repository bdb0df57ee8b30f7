import type { TeamReportLevelText } from './team-report-level-text.js';

export const teamReportLevelDe: TeamReportLevelText = {
  mean: 'Durchschnitt (0 bis 100)',
  interval: 'Unsicherheit',
  people: 'Anzahl der Personen',
  plot: 'Der Punkt ist der Durchschnitt. Der Strich zeigt, wie unsicher er ist.',
  nothing: (reason) => `Keine Zahlen: ${reason}.`,
  choose: 'Um wen geht es?',
  everyone: 'Alle zusammen',
  viaTeams: 'Wähle ein Team in der Übersicht der Teams',
};
