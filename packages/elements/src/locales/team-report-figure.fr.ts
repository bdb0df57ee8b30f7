import type { TeamReportFigureText } from './team-report-figure-text.js';
import { withDe } from './with-de.js';

export const teamReportFigureFr: TeamReportFigureText = {
  absent: {
    few: 'trop peu de réponses',
    hidden: 'masqué par précaution',
    high: '(presque) tout le monde en haut',
    low: '(presque) tout le monde en bas',
    same: '(presque) tout le monde pareil',
    later: 'en attente d’autres réponses',
    size: 'nombre d’invitations inconnu',
    round: 'pas de tour précédent',
    teams: 'trop peu d’équipes',
    never: 'ne s’applique pas',
    other: 'pas de calcul possible',
  },
  why: {
    few: (people, detail) =>
      `Nous montrons une moyenne à partir de ${people} réponses. À partir de ${detail}, nous montrons aussi à quel point les réponses diffèrent.`,
    hidden: () =>
      'Nous ne montrons pas certains chiffres. À côté des autres, ils révéleraient quelque chose sur quelques personnes.',
    near: () =>
      '(Presque) tout le monde donne la même réponse ? Alors nous ne montrons pas de chiffre, car il révèle la réponse de chaque personne.',
    later: () => 'Nous montrons les nouvelles réponses seulement quand il y en a assez.',
  },
  spread: {
    united: 'Du même avis',
    'mostly-united': 'En général du même avis',
    divided: 'Avis divisés',
  },
  spreadTitle: 'À quel point les réponses vont-elles dans le même sens ?',
  spreadNote:
    'Ces mots sont une convention, pas un test. Les avis peuvent être divisés : c’est un sujet de conversation.',
  answered: (people) => `${people} personnes ont rempli le questionnaire.`,
  response: (people, invited, percent) =>
    `${people} personnes sur ${invited} ont rempli le questionnaire. Cela fait ${percent} %.`,
  sizeUnknown:
    'Nous ne savons pas combien de personnes ont reçu la question. Nous avons donc pris une incertitude large.',
  careful: 'Lisez les chiffres avec prudence.',
  apart: (highest, lowest) => `Clairement plus ${withDe(highest)} que ${withDe(lowest)}`,
  together: 'Les aspects sont trop proches les uns des autres pour une différence claire',
  neutral: 'Comment les gens voient le climat d’apprentissage',
  tooFew: 'Trop peu de réponses pour les montrer',
  foundation: (name) => `L’aspect « ${name} » porte les autres.`,
  assumed: 'À moins de dix réponses, l’incertitude repose sur une hypothèse.',
  spreadColumn: 'Dispersion',
};
