import type { VergelijkenText } from './vergelijken-text.js';

export const vergelijkenEn: VergelijkenText = {
  title: 'You, then and now',
  about:
    'Did you keep an earlier result of this checklist? Choose the file. It stays on your device.',
  file: 'Your earlier result',
  fault: {
    unreadable: 'We cannot read this file. Choose the file that you saved here.',
    other: 'This is a result of another questionnaire or version.',
    unscored: 'There are no scores in this result. Choose the file that you saved yourself.',
    same: 'This is your current result. Choose an earlier result.',
    later: 'This result is newer than your current one. Choose an earlier result.',
    unanswered: 'One of the two results has too few answers to compare.',
  },
  more: (date) => `You clearly see yourself do this more often than on ${date}`,
  less: (date) => `You clearly see yourself do this less often than on ${date}`,
  alike: (date) => `There is no clear difference from ${date}`,
  chance:
    'Clear means: more than the measurement error. One answer may be different by chance. Talk about it: it is not proof.',
  plot: (date) => `The filled dot is now, the open dot is ${date}.`,
  table: 'Show the answers',
  behaviour: 'Behaviour',
  score: 'All together (0 to 100)',
};
