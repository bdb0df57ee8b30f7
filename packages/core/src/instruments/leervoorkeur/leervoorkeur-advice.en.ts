import type { AdviceTexts } from '../../model/text.js';
import type { leervoorkeurAdvice } from './leervoorkeur-advice.js';

export const leervoorkeurAdviceEn = {
  'kennisVerwerven-a1': {
    title: 'Perhaps a good source can help you further',
    firstStep: 'Which question from your work could you look into with a book or article?',
  },
  'participeren-a1': {
    title: 'You could put your question to someone',
    firstStep: 'Who could you exchange ideas with for half an hour this week?',
  },
  'ontdekken-a1': {
    title: 'You could take a very different approach to something',
    firstStep: 'For which part of your work does a different approach make you curious?',
  },
  'kunstAfkijken-a1': {
    title: 'Perhaps you can work alongside someone for an hour',
    firstStep: 'Who does something in a way that you would like to try too?',
  },
  'oefenen-a1': {
    title: 'You could first practise something calmly',
    firstStep: 'Which situation can you act out with someone who gives you feedback?',
  },
} as const satisfies AdviceTexts<typeof leervoorkeurAdvice>;
