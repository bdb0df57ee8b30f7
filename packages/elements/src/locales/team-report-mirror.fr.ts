import type { TeamReportMirrorText } from './team-report-mirror-text.js';

export const teamReportMirrorFr: TeamReportMirrorText = {
  title: 'Le miroir de l’équipe',
  found: {
    'self-more': 'Vous voyez votre comportement plus souvent que votre équipe',
    'team-more': 'Votre équipe voit votre comportement plus souvent que vous',
    alike: 'Entre vous et votre équipe, il n’y a pas de différence claire',
  },
  about: (people) =>
    `Les gens ont dit à quelle fréquence ils voient ces comportements chez leur responsable. Vous voyez seulement des moyennes, à partir de ${people} personnes.`,
  several:
    'Il s’agit ici de tous les responsables ensemble. Choisissez une équipe pour voir le miroir d’un seul responsable.',
  you: 'Le point vide, c’est vous.',
  open: 'Est-ce vous, le ou la responsable ? Ouvrez votre propre résultat de la liste pour responsables. Il reste sur cet appareil, et vous figurez ici seulement si vous l’ouvrez.',
  file: 'Votre propre résultat',
  fault: {
    unreadable:
      'Nous ne pouvons pas lire ce fichier. Choisissez le fichier que vous avez conservé vous-même.',
    other: 'C’est un résultat d’un autre questionnaire ou d’une autre version.',
    unscored:
      'Ce résultat ne contient pas de scores. Choisissez le fichier que vous avez conservé vous-même.',
  },
  shown:
    'Vos réponses figurent maintenant sur cette page, aussi quand vous l’imprimez, l’enregistrez ou la copiez.',
  remove: 'Retirer mes réponses',
};
