import type { NiveausGroepText } from './niveaus-groep-text.js';

export const niveausGroepFr: NiveausGroepText = {
  title: 'Votre équipe et votre organisation',
  asking: 'Questions pour la conversation',
  team: {
    title: 'Votre équipe',
    open: 'C’est un échange ouvert. Utilisez seulement les codes que les personnes ont donnés elles-mêmes, et regardez ceci ensemble. Nous ne conservons pas les codes.',
    field: 'Code d’un membre de l’équipe',
    add: 'Ajouter',
    added: 'Le code est dans la liste.',
    remove: 'Retirer',
    withMe: 'Compter aussi mes préférences',
    tooFew: 'À partir de deux personnes, vous voyez ici comment votre groupe est composé.',
    questions: [
      'Qui ressort ici, et qu’est-ce que cette personne apporte au groupe ?',
      'Comment faire pour que cela marche, aussi là où nous différons ?',
      'Comment organisons-nous l’apprentissage dans cette équipe ?',
    ],
  },
  organisation: {
    title: 'Votre organisation',
    group: 'Le groupe dont cette page donne les chiffres',
    tooFew:
      'Il y a trop peu de résultats pour les montrer. À moins de cinq, un chiffre peut révéler quelque chose sur une seule personne.',
    onlyMeans:
      'Vous voyez seulement des moyennes. À partir de dix résultats individuels, nous montrons aussi à quel point les gens diffèrent.',
    unreadable: 'Nous ne pouvons pas lire les chiffres du groupe.',
    questions: [
      'Quelle culture d’apprentissage voyez-vous autour de vous ?',
      'De quelle façon les gens apprennent-ils le plus souvent ici ?',
      'Quelle direction l’organisation choisit-elle quand il s’agit d’apprendre ?',
      'Comment l’apprentissage est-il organisé ici ?',
    ],
  },
  people: (count) => `Nombre de personnes : ${count}`,
  picture:
    'Le point est la moyenne du groupe, par rapport à la propre moyenne de chaque personne. Le trait montre à quel point les gens diffèrent.',
  pictureOfMeans:
    'Le point est la moyenne du groupe, par rapport à la propre moyenne de chaque personne.',
  ticks: ['moins', 'moyenne', 'plus'],
  mean: 'Moyenne',
  spread: 'Dispersion',
  heldBy: 'Clairement au-dessus de sa propre moyenne',
  nobody: (names) =>
    `Pour personne, ceci n’est clairement au-dessus de sa propre moyenne : ${names}.`,
  qualities: 'Qualités et pièges',
};
