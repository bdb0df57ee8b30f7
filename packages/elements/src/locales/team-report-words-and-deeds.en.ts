import type { TeamReportWordsAndDeedsText } from './team-report-words-and-deeds-text.js';

export const teamReportWordsAndDeedsEn: TeamReportWordsAndDeedsText = {
  title: 'Talking about learning, and doing it',
  ratio: (ratio, low, high) =>
    `People who talk more often about their own development do ${ratio} times as many learning activities (between ${low} and ${high}).`,
  maybeChance: 'That difference may also be chance.',
  noRatio: (reason) =>
    `We cannot say how much more is done by people who talk more often: ${reason}.`,
  together: {
    more: 'People who talk more often tend to do more too.',
    less: 'People who talk more often tend to do less.',
    unclear: 'Whether people who talk more often also do more is not clear.',
  },
  cause:
    'What causes what, we do not know. Everything comes from one questionnaire, at one moment, from people themselves.',
  fieldStudy:
    'In a field study elsewhere, people who talked more often did almost four times as many. That is background, not a goal.',
  bars: 'The bars show how many learning activities people did in three months, on average.',
  often: (anchor) => `Talks ${anchor} or more often`,
  seldom: 'Talks less often',
  mix: 'This is how often people did each of the eight, on average in three months.',
  plotMeans: 'The dot is the group’s average.',
  figure: 'Figure',
  value: 'Value',
  rowRatio: 'How many times as many',
  rowTogether: 'Association (Spearman)',
  rowBetween: 'Association between teams',
  rowWithin: 'Association within teams',
};
