import type { TeamReportMirrorText } from './team-report-mirror-text.js';

export const teamReportMirrorEn: TeamReportMirrorText = {
  title: 'The mirror that the team holds up',
  found: {
    'self-more': 'You see your behaviour more often than your team does',
    'team-more': 'Your team sees your behaviour more often than you do',
    alike: 'There is no clear difference between you and your team',
  },
  about: (people) =>
    `People said how often they see their manager do this. You only see averages, of ${people} people or more.`,
  several: 'This is about all managers together. Choose a team for the mirror of one manager.',
  you: 'The open dot is you.',
  open: 'Are you this manager? Open your own result of the checklist. It stays on this device, and only then are you shown here too.',
  file: 'Your own result',
  fault: {
    unreadable: 'We cannot read this file. Choose the file that you saved yourself.',
    other: 'This is a result of another questionnaire or version.',
    unscored: 'There are no scores in this result. Choose the file that you saved yourself.',
  },
  shown: 'Your answers are now on this page, also when you print, save or copy it.',
  remove: 'Remove my answers',
};
