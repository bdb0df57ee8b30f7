import type { TeamReportLevelText } from './team-report-level-text.js';

export const teamReportLevelEn: TeamReportLevelText = {
  mean: 'Average (0 to 100)',
  interval: 'Uncertainty',
  people: 'Number of people',
  range: (low, high) => `${low} to ${high}`,
  plot: 'The dot is the average. The bar is the uncertainty: by chance, the average may be anywhere within it.',
  nothing: (reason) => `No figures: ${reason}.`,
  choose: 'Who is it about?',
  everyone: 'Everyone together',
  viaTeams: 'Choose a team in the overview of the teams',
};
