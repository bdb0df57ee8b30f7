import type { ChooseAdviceText } from './choose-advice-text.js';

export const chooseAdviceFr: ChooseAdviceText = {
  title: 'Que pouvez-vous faire maintenant ?',
  most: 'Choisissez-en trois au plus.',
  full: 'Vous en avez choisi trois. Pour en choisir une autre, retirez-en d’abord une.',
  nothingFirst: 'Vos réponses n’indiquent rien en particulier. Regardez sous « Autres actions ».',
  more: 'Autres actions',
  because: {
    foundation: (scale) => `« ${scale} » porte les autres aspects.`,
    lowest: (scale) =>
      `Cela aide pour « ${scale} ». C’est ce que vous voyez clairement le moins pour l’instant.`,
    score: (scale, value) =>
      `Cela aide pour « ${scale} ». Votre score y est maintenant de ${value} sur 100.`,
    preference: (scale) => `Cela va avec « ${scale} » dans votre profil.`,
    inTurn: (scale) => `Cela aide pour « ${scale} ».`,
    unscored: (scale) =>
      `Cela aide pour « ${scale} ». Vous y avez encore donné trop peu de réponses.`,
    answered: (statement, answer) => `Vous avez répondu « ${answer} » à : « ${statement} »`,
    open: (statement) => `Vous avez passé ceci : « ${statement} »`,
  },
  who: {
    me: 'vous-même',
    team: 'votre équipe',
    manager: 'votre responsable',
    organisation: 'l’organisation',
  },
  within: { week: 'cette semaine', month: 'ce mois-ci', quarter: 'ce trimestre' },
};
