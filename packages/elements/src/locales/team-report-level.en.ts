import type { TeamReportLevelText } from './team-report-level-text.js';

export const teamReportLevelEn: TeamReportLevelText = {
  mean: 'Average (0 to 100)',
  interval: 'Uncertainty',
  people: 'Number of people',
  plot: 'The dot is the average. The bar shows how uncertain it is.',
  nothing: (reason) => `No figures: ${reason}.`,
  choose: 'Who is it about?',
  everyone: 'Everyone together',
  viaTeams: 'Choose a team in the overview of the teams',
};
