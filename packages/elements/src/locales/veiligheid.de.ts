import type { VeiligheidText } from './veiligheid-text.js';

export const veiligheidDe: VeiligheidText = {
  finding: (word) => `Insgesamt antwortest du auf diese Aussagen: ${word}.`,
  incomplete: 'Für einen Wert gibt es zu wenige Antworten.',
  interval:
    'Der Punkt ist dein Wert. Der Strich ist der Messfehler: Innerhalb davon kann dein Wert durch Zufall liegen.',
  meanings: 'Was bedeutet das?',
  contact: 'Möchtest du mit jemandem darüber sprechen? Das geht hier:',
};
