import type { SpiegelbeeldText } from './spiegelbeeld-text.js';

export const spiegelbeeldEn: SpiegelbeeldText = {
  title: 'You and your team',
  tooFew: 'We only show this with five people or more. Otherwise, you can see who answered what.',
  normal:
    'Managers usually see their own behaviour a little more often than their team does. That is normal.',
  direction: {
    'self-more': 'you see this more often than your team',
    'team-more': 'your team sees this more often than you',
    alike: 'no clear difference',
  },
  overall: 'All together',
  plot: (people) =>
    `The filled dot is you. The open dot is the average of your team: ${people} ${people === 1 ? 'person' : 'people'}.`,
  behaviour: 'Behaviour',
  you: 'You',
  team: 'Your team (average, 0 to 100)',
  difference: 'Difference',
  noDifference: 'too few answers',
};
