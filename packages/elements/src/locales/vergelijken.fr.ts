import type { VergelijkenText } from './vergelijken-text.js';

export const vergelijkenFr: VergelijkenText = {
  title: 'Vous, avant et maintenant',
  about:
    'Avez-vous conservé un résultat précédent de ce questionnaire ? Choisissez le fichier. Il reste sur votre appareil.',
  file: 'Votre résultat précédent',
  fault: {
    unreadable:
      'Nous ne pouvons pas lire ce fichier. Choisissez le fichier que vous avez conservé ici.',
    other: 'C’est un résultat d’un autre questionnaire ou d’une autre version.',
    unscored:
      'Ce résultat ne contient pas de scores. Choisissez le fichier que vous avez conservé vous-même.',
    same: 'C’est votre résultat de maintenant. Choisissez un résultat précédent.',
    later: 'Ce résultat est plus récent que celui de maintenant. Choisissez un résultat précédent.',
    unanswered: 'L’un des deux résultats contient trop peu de réponses pour comparer.',
  },
  more: (date) => `Vous vous voyez faire ceci clairement plus souvent que le ${date}`,
  less: (date) => `Vous vous voyez faire ceci clairement moins souvent que le ${date}`,
  alike: (date) => `Il n’y a pas de différence claire avec le ${date}`,
  chance:
    'Clair veut dire : plus que la marge d’erreur. Par hasard, une réponse peut être différente. Parlez-en : ce n’est pas une preuve.',
  plot: (date) => `Le point plein montre maintenant, le point vide montre le ${date}.`,
  table: 'Afficher les réponses',
  behaviour: 'Comportement',
  score: 'Tout ensemble (de 0 à 100)',
};
