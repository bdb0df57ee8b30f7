import type { NiveausText } from './niveaus-text.js';

export const niveausEn: NiveausText = {
  title: 'You and another person',
  about:
    'Put your preferences beside another person’s, as a language for a conversation. We do not keep what you enter here.',
  noProfile: 'You gave too few answers to put yourself beside another person.',
  share: 'Give your preferences as a code',
  reveals:
    'Anyone who has your code sees these five figures, rounded, and which questionnaire you filled in. It holds no name and no date. You cannot take back a code that you gave.',
  make: 'Make my code',
  yours: 'Your code:',
  copy: 'Copy the code',
  copyByHand: 'Copying does not work here. Select the code and copy it yourself.',
  field: 'Code of the other person',
  show: 'Put us side by side',
  forget: 'Clear the other person’s code',
  shows: 'Below, you see the two of you side by side.',
  finding: {
    overlap: (names) => `You both like doing this: ${names}`,
    mirror: (names) => `Here you are each other’s mirror: ${names}`,
    complement: (names) => `Here you complement each other: ${names}`,
    'shared-gap': (names) => `You both like doing this less: ${names}`,
    differ: (names) => `Here you differ: ${names}`,
    none: () => 'Nothing stands out clearly',
  },
  relation: {
    overlap: 'Overlap: you both like doing this more than your own average.',
    mirror: 'Mirror:',
    complement: 'Complement:',
    'shared-gap': 'Both less: you both like doing this less than your own average.',
    none: 'Nothing clear can be said about this.',
  },
  more: {
    first: 'you like doing this more than your own average, the other person less.',
    second: 'the other person likes doing this more than their own average, you less.',
  },
  differ: {
    first: 'Difference: this weighs more for you than for the other person.',
    second: 'Difference: this weighs more for the other person than for you.',
  },
  picture:
    'You and the other person, each compared with their own average. A name in bold shows a clear difference.',
  ticks: ['less', 'average', 'more'],
  you: 'you',
  them: 'the other person',
  together: 'How the two of you compare',
  rough:
    'Choosing between statements measures more roughly. That is why we are slower here to call something clear.',
  asking: 'Questions for your conversation',
  questions: [
    'How did the other person learn something that they are good at now?',
    'What can you do to help the other person further?',
    'In what ways do you recognise yourself in the other person, and in what ways not?',
  ],
  allergy: (name) =>
    `You differ most here: ${name}. When does that help the two of you, and when does it cause friction?`,
};
