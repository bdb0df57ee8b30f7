import type { SpiegelbeeldText } from './spiegelbeeld-text.js';

export const spiegelbeeldFr: SpiegelbeeldText = {
  title: 'Vous et votre équipe',
  tooFew:
    'Nous montrons ceci seulement à partir de cinq personnes. Sinon, on voit qui a répondu quoi.',
  normal:
    'En général, les responsables voient leur propre comportement un peu plus souvent que leur équipe. C’est courant.',
  direction: {
    'self-more': 'vous voyez ceci plus souvent que votre équipe',
    'team-more': 'votre équipe voit ceci plus souvent que vous',
    alike: 'pas de différence claire',
  },
  overall: 'Tout ensemble',
  plot: (people) =>
    `Le point plein, c’est vous. Le point vide est la moyenne de votre équipe : ${people} ${people < 2 ? 'personne' : 'personnes'}.`,
  behaviour: 'Comportement',
  you: 'Vous',
  team: 'Votre équipe (moyenne, de 0 à 100)',
  difference: 'Différence',
  noDifference: 'trop peu de réponses',
};
