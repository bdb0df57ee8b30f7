import type { ChooseAdviceText } from './choose-advice-text.js';

export const chooseAdviceEn: ChooseAdviceText = {
  title: 'What can you do now?',
  most: 'Choose three at most.',
  full: 'You have chosen three. Remove one first if you want something else.',
  nothingFirst: 'Your answers do not point to anything in particular. Look under ‘More actions’.',
  more: 'More actions',
  because: {
    foundation: (scale) => `‘${scale}’ carries the other parts.`,
    lowest: (scale) => `This helps with ‘${scale}’. That is clearly what you see least of now.`,
    score: (scale, value) =>
      `This helps with ‘${scale}’. Your score there is now ${value} out of 100.`,
    preference: (scale) => `This goes with ‘${scale}’ in your profile.`,
    inTurn: (scale) => `This helps with ‘${scale}’.`,
    unscored: (scale) => `This helps with ‘${scale}’. You have given too few answers there so far.`,
    answered: (statement, answer) => `You answered ‘${answer}’ to: ‘${statement}’`,
    open: (statement) => `You skipped this: ‘${statement}’`,
  },
  who: {
    me: 'you yourself',
    team: 'your team',
    manager: 'your manager',
    organisation: 'the organisation',
  },
  within: { week: 'this week', month: 'this month', quarter: 'this quarter' },
};
