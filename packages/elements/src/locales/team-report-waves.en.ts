import type { TeamReportWavesText } from './team-report-waves-text.js';

export const teamReportWavesEn: TeamReportWavesText = {
  link: 'What changed in this team',
  first: 'What a second measurement can show',
  more: (names, earlier) => `Clearly more since ${earlier}: ${names}`,
  less: (names, earlier) => `Clearly less since ${earlier}: ${names}`,
  alike: (earlier) => `No clear change since ${earlier}`,
  unknown: 'Nothing can be said about change here yet',
  change: (now, earlier) => `${now} beside ${earlier}`,
  plot: 'The dot is the difference from last time. If the bar crosses the middle, it may be chance.',
  ticks: ['less', 'the same', 'more'],
  unlinked:
    'We do not know who answered both times. So a difference may also come from other people answering.',
  chance:
    'Those who were far from the rest last time often move back by themselves. What the cause is, we do not know.',
  smallest: 'Which change a next measurement can show',
  couldShow: (low, high) =>
    `With the same number of people, a change only stands out if it is at least ${low} to ${high} points. There may be smaller changes too, but you do not see those.`,
  couldShowOne: (points) =>
    `With the same number of people, a change only stands out if it is at least ${points} ${points === 1 ? 'point' : 'points'}. There may be smaller changes too, but you do not see those.`,
  rounds: 'All rounds side by side',
  now: 'Now',
  before: 'Last time',
  difference: 'Difference',
  inWords: 'In words',
  round: 'Round',
  leastChange: 'Only visible from (points)',
  said: {
    more: 'clearly more',
    less: 'clearly less',
    alike: 'no clear difference',
  },
};
