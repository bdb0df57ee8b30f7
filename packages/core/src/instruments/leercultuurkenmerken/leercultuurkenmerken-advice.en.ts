import type { AdviceTexts } from '../../model/text.js';
import type { leercultuurkenmerkenAdvice } from './leercultuurkenmerken-advice.js';

export const leercultuurkenmerkenAdviceEn = {
  'kenmerk-openheid-a1': {
    title: 'Every week, share one thing you learned',
    firstStep: 'Go first: say what went differently, and what you take from it.',
  },
  'kenmerk-kennis-a1': {
    title: 'Pair up new and experienced colleagues',
    firstStep: 'Ask HR to start with two pairs, and sign up yourself.',
  },
  'kenmerk-toegang-a1': {
    title: 'Make a learning map for each department',
    firstStep: 'Start with one sheet: training, sources, mentors and hours.',
  },
  'kenmerk-steunLeiding-a1': {
    title: 'Plan a conversation about your growth',
    firstStep: 'Suggest two dates to your manager, and name one subject.',
  },
  'kenmerk-feedback-a1': {
    title: 'Give each other one tip and one compliment',
    firstStep: 'End this week’s team meeting with a round of five minutes.',
  },
  'kenmerk-vernieuwing-a1': {
    title: 'Tell each other about trials, successful or not',
    firstStep: 'Give two people ten minutes each for what they discovered.',
  },
  'kenmerk-groei-a1': {
    title: 'Choose a learning goal that goes beyond your job',
    firstStep: 'Ask yourself: ‘What do I want to be able to do, also outside my present work?’',
  },
} as const satisfies AdviceTexts<typeof leercultuurkenmerkenAdvice>;
