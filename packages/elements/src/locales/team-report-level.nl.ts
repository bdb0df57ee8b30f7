import type { TeamReportLevelText } from './team-report-level-text.js';

export const teamReportLevelNl: TeamReportLevelText = {
  mean: 'Gemiddelde (0 tot 100)',
  interval: 'Onzekerheid',
  people: 'Aantal mensen',
  range: (low, high) => `${low} tot ${high}`,
  plot: 'De stip is het gemiddelde. De streep is de onzekerheid: daarbinnen kan het gemiddelde door toeval liggen.',
  nothing: (reason) => `Geen cijfers: ${reason}.`,
  choose: 'Over wie gaat het?',
  everyone: 'Iedereen samen',
  viaTeams: 'Kies een team in het overzicht van de teams',
};
