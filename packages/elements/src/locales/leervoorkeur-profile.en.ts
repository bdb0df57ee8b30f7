import type { LeervoorkeurProfileText } from './leervoorkeur-profile-text.js';

export const leervoorkeurProfileEn: LeervoorkeurProfileText = {
  oneTop: (name) => `${name} comes first for you`,
  sharedTop: (names) => `At the top, close together: ${names}`,
  noTop: 'Your preferences are close together',
  incomplete: 'You gave too few answers for a profile',
  plot: 'The line in the middle is your own average. To the right of it: you like that more than your average. The bar is the measurement error.',
  ticks: ['less', 'average', 'more'],
  against: 'Compared with your own average',
  notATalent:
    'A preference is not a talent, and no preference is better. It does not say how you are best taught. Use it as a language for a conversation.',
  withinPerson:
    'Each time, you chose between statements. Such a choice only compares within yourself: what you would rather do than something else.',
  meanings: 'What each preference involves, with a question to steer your learning',
};
