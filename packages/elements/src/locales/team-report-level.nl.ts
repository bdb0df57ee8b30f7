import type { TeamReportLevelText } from './team-report-level-text.js';

export const teamReportLevelNl: TeamReportLevelText = {
  mean: 'Gemiddelde (0 tot 100)',
  interval: 'Onzekerheid',
  people: 'Aantal mensen',
  plot: 'De stip is het gemiddelde. De streep toont hoe onzeker dat is.',
  nothing: (reason) => `Geen cijfers: ${reason}.`,
  choose: 'Over wie gaat het?',
  everyone: 'Iedereen samen',
  viaTeams: 'Kies een team in het overzicht van de teams',
};
