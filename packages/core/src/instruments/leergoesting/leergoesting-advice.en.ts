import type { AdviceTexts } from '../../model/text.js';
import type { leergoestingAdvice } from './leergoesting-advice.js';

export const leergoestingAdviceEn = {
  'leergoesting-autonomie-a1': {
    title: 'Choose one subject for yourself this week',
    firstStep: 'Write down what makes you curious, and keep half an hour free for it.',
  },
  'leergoesting-autonomie-a2': {
    title: 'Ask for the reason when something is required',
    firstStep: 'Ask your manager about one task: ‘Why is this needed, and what can I choose?’',
  },
  'leergoesting-betrokkenheid-a1': {
    title: 'Find a learning buddy at work',
    firstStep: 'Ask one colleague to find something out together. Fifteen minutes is enough.',
  },
  'leergoesting-betrokkenheid-a2': {
    title: 'Tell each other what you would like to learn',
    firstStep: 'Do a round in the next team meeting: one learning wish each.',
  },
  'leergoesting-competentie-a1': {
    title: 'Take a moment to notice what you can do',
    firstStep: 'Name one task that was still difficult last year. What helped you?',
  },
  'leergoesting-competentie-a2': {
    title: 'Ask for specific feedback on one task',
    firstStep: 'Ask your manager: ‘What went well, and what could my next step be?’',
  },
} as const satisfies AdviceTexts<typeof leergoestingAdvice>;
