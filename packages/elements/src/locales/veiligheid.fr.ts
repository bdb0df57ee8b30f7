import type { VeiligheidText } from './veiligheid-text.js';

export const veiligheidFr: VeiligheidText = {
  finding: (word) => `Dans l’ensemble, vous répondez à ces affirmations : ${word}.`,
  incomplete: 'Il y a trop peu de réponses pour un score.',
  interval:
    'Le point est votre score. Le trait est la marge d’erreur : par hasard, votre score peut se trouver ailleurs sur ce trait.',
  meanings: 'Qu’est-ce que cela veut dire ?',
  contact: 'Voulez-vous en parler avec quelqu’un ? C’est possible ici :',
};
