import type { TeamReportOrganisationText } from './team-report-organisation-text.js';

export const teamReportOrganisationEn: TeamReportOrganisationText = {
  suspect: (count) =>
    `Perhaps filled in with little attention: ${count} ${count === 1 ? 'questionnaire. It counts.' : 'questionnaires. They count.'}`,
  agreement: {
    sentence:
      'For experts: measures of agreement. rwg(j) rises with the number of statements, r*wg does not.',
    columns: [
      'rwg(j), uniform null',
      'rwg(j), slightly skewed null',
      'r*wg',
      'awg',
      'AD (mean)',
      'AD (median)',
    ],
  },
  reliability: {
    title: 'How well do the statements go together?',
    sentence: 'Reliability per person: alpha and omega.',
    look: 'With fewer than a hundred people, this is a first impression.',
    columns: ['Alpha [95%]', 'Omega (ML)'],
  },
  between: {
    title: 'Do the teams differ?',
    alike: 'The teams are alike. Look at the organisation.',
    differ: (names) => `The teams differ in: ${names}.`,
    othersAlike: 'In the other parts they are alike. There, look at the organisation.',
    unsure: (names) => `Too uncertain to put teams in an order: ${names}.`,
    absent:
      'We say whether teams differ when there are ten teams or more, and none of them is hidden.',
    sentence: 'Reliability per team: ICC1 and ICC2.',
    columns: ['ICC1 [95%]', 'ICC2'],
  },
};
