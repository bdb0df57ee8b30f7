import type { AdviceTexts } from '../../model/text.js';
import type { veiligheidAdvice } from './veiligheid-advice.js';

export const veiligheidAdviceEn = {
  'veiligheid-a1': {
    title: 'Ask the question that others may have too',
    firstStep: 'Say in the team meeting: ‘I don’t understand this yet. Who can explain it?’',
  },
  'veiligheid-a2': {
    title: 'Set a fixed moment for other opinions',
    firstStep: 'Suggest one fixed closing question to your manager: ‘What are we overlooking?’',
  },
  'veiligheid-a3': {
    title: 'Agree how you respond to a mistake',
    firstStep: 'Choose a first sentence together, such as: ‘Thanks for saying so. What is needed?’',
  },
} as const satisfies AdviceTexts<typeof veiligheidAdvice>;
