import type { AdviceTexts } from '../../model/text.js';
import type { woordenEnDadenAdvice } from './woorden-en-daden-advice.js';

export const woordenEnDadenAdviceEn = {
  'praten-a1': {
    title: 'Talk about your development for fifteen minutes',
    firstStep: 'Invite a colleague for a walk, and tell them what you want to learn.',
  },
  'praten-a2': {
    title: 'Make learning a fixed item on the agenda',
    firstStep: 'Start with one question: ‘What have we learned since last time?’',
  },
  'leeractiviteiten-a1': {
    title: 'Choose a way of learning you use less',
    firstStep: 'Go through the eight ways. Which one fits in your diary next week?',
  },
  'leeractiviteiten-a2': {
    title: 'Make sure everyone knows the learning on offer',
    firstStep: 'Ask HR where it can be found, and share the link in your team.',
  },
  'prikkels-a1': {
    title: 'Take a learning question from your own work',
    firstStep: 'Take one issue that came back this week, and ask who wants to look into it.',
  },
  'prikkels-a2': {
    title: 'Ask a new colleague what they notice',
    firstStep: 'Ask one question: ‘What do we do differently from what you were used to?’',
  },
  'prikkels-a3': {
    title: 'Plan a fixed time to see each other',
    firstStep: 'Choose a day at the office, or half an hour online without an agenda.',
  },
  'leidinggevenden-a1': {
    title: 'Discuss why learning matters to you all',
    firstStep: 'Ask your manager what is changing in your work, and what that calls for.',
  },
  'leidinggevenden-a2': {
    title: 'Together, choose an activity that fits',
    firstStep: 'Put two options to your manager, and discuss what you gain from each.',
  },
  'leidinggevenden-a3': {
    title: 'Bring teams together to share experiences',
    firstStep: 'Suggest to two managers that their teams get together for an hour.',
  },
} as const satisfies AdviceTexts<typeof woordenEnDadenAdvice>;
