import type { SpiegelbeeldText } from './spiegelbeeld-text.js';

export const spiegelbeeldDe: SpiegelbeeldText = {
  title: 'Du und dein Team',
  tooFew: 'Das zeigen wir erst ab fünf Personen. Sonst siehst du, wer was geantwortet hat.',
  normal:
    'Führungskräfte sehen ihr eigenes Verhalten meistens etwas öfter als ihr Team. Das ist normal.',
  direction: {
    'self-more': 'du siehst das öfter als dein Team',
    'team-more': 'dein Team sieht das öfter als du',
    alike: 'kein deutlicher Unterschied',
  },
  overall: 'Alles zusammen',
  plot: (people) =>
    `Der gefüllte Punkt bist du. Der offene Punkt ist der Durchschnitt deines Teams: ${people} ${people === 1 ? 'Person' : 'Personen'}.`,
  behaviour: 'Verhalten',
  you: 'Du',
  team: 'Dein Team (Durchschnitt, 0 bis 100)',
  difference: 'Unterschied',
  noDifference: 'zu wenige Antworten',
};
