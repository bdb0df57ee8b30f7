import type { TeamReportTeamsText } from './team-report-teams-text.js';

export const teamReportTeamsEn: TeamReportTeamsText = {
  title: 'The teams side by side',
  alike: 'The teams are alike',
  none: 'There are no teams',
  noneWhy: 'These results do not say which team people are in.',
  order: 'The order of the teams says nothing about their scores.',
  picture: 'From left to right: 0 to 100. The dot is the average of the team.',
  rings:
    'The ring is adjusted: the smaller the team, the closer it is to the average of all teams.',
  noRings: 'We do not show adjusted averages. A hidden team could be worked out from them.',
  dot: 'average of the team',
  ring: 'adjusted average',
  column: 'Team',
  both: (mean, shrunken) => `${mean} (adjusted ${shrunken})`,
  search: 'Search for a team by name',
  find: 'Search',
  shown: (from, to, all) => `Team ${from} to ${to} of ${all}`,
  notFound: (name) => `No team found with ‘${name}’.`,
  previous: 'Previous teams',
  next: 'Next teams',
  links: 'Look at one team',
  team: {
    items: 'What does the team agree on?',
    united: 'Most in agreement:',
    divided: 'Most divided:',
    neither: 'No statement stands out.',
    answers: 'Which answers did the team give?',
    bars: (dimension) => `${dimension}: the number of people per answer.`,
    statement: 'Statement',
    again: 'What can a next measurement show?',
    change: (least, most) =>
      least === most
        ? `For this team, a difference of less than ${least} ${least === 1 ? 'point' : 'points'} cannot be told apart from chance.`
        : `For this team, a difference only stands out if it is at least ${least} to ${most} points, depending on the part.`,
    actions: 'Three actions to talk about',
    helpsFoundation: (name) => `These actions help with ‘${name}’. That carries the other parts.`,
    helpsLowest: (name) => `These actions help with ‘${name}’. The team clearly sees less of that.`,
  },
};
