import type { TeamReportFigureText } from './team-report-figure-text.js';

export const teamReportFigureEn: TeamReportFigureText = {
  absent: {
    few: 'too few answers',
    hidden: 'hidden as a precaution',
    high: '(almost) all at the top',
    low: '(almost) all at the bottom',
    same: '(almost) all the same',
    later: 'waiting for more answers',
    size: 'number asked not known',
    round: 'no earlier round',
    teams: 'too few teams',
    never: 'does not apply',
    other: 'cannot be calculated',
  },
  why: {
    few: (people, detail) =>
      `We show an average with ${people} answers or more. How far apart answers are, with ${detail} or more.`,
    hidden: () =>
      'Some figures we do not show. Beside the others, they would reveal something about a few people.',
    near: () =>
      'Does (almost) everyone give the same answer? Then we show no figure, because it reveals everyone’s answer.',
    later: () => 'We only show new answers when there are enough of them.',
  },
  spread: {
    united: 'In agreement',
    'mostly-united': 'Mostly in agreement',
    divided: 'Divided',
  },
  spreadTitle: 'How much do the answers agree?',
  spreadNote:
    'These words are a convention, not a test. Being divided is fine: it is something to talk about.',
  answered: (people) => `${people} people filled in the questionnaire.`,
  response: (people, invited, percent) =>
    `${people} of the ${invited} people filled in the questionnaire. That is ${percent}%.`,
  sizeUnknown: 'We do not know how many people were asked. So the uncertainty is on the wide side.',
  careful: 'Read the figures with care.',
  apart: (highest, lowest) => `Clearly more ${highest.toLowerCase()} than ${lowest.toLowerCase()}`,
  together: 'The parts are too close together for a clear difference',
  neutral: 'How people see the learning climate',
  tooFew: 'Too few answers to show',
  foundation: (name) => `${name} carries the other parts.`,
  assumed: 'With fewer than ten answers, the uncertainty rests on an assumption.',
  spreadColumn: 'Spread',
};
