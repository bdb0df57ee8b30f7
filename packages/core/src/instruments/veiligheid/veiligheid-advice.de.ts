import type { AdviceTexts } from '../../model/text.js';
import type { veiligheidAdvice } from './veiligheid-advice.js';

export const veiligheidAdviceDe = {
  'veiligheid-a1': {
    title: 'Stell die Frage, die vielleicht auch andere haben',
    firstStep: 'Sag in der Besprechung: „Das verstehe ich noch nicht. Wer erklärt es?“',
  },
  'veiligheid-a2': {
    title: 'Gib dem Widerspruch einen festen Platz',
    firstStep: 'Schlag deiner Führungskraft eine feste Schlussfrage vor: „Was übersehen wir?“',
  },
  'veiligheid-a3': {
    title: 'Vereinbart, wie ihr auf einen Fehler reagiert',
    firstStep: 'Wählt zusammen einen ersten Satz: „Gut, dass du es sagst. Was brauchst du?“',
  },
} as const satisfies AdviceTexts<typeof veiligheidAdvice>;
