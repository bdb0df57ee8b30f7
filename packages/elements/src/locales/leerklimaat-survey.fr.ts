import type { LeerklimaatSurveyText } from './leerklimaat-survey-text.js';

export const leerklimaatSurveyFr: LeerklimaatSurveyText = {
  flower: (heart) =>
    `La partie remplie de chaque pétale est votre score. Le cœur, « ${heart.toLowerCase()} », porte le reste.`,
  precision: (half, apart) =>
    `Par hasard, un score peut varier de ${points(half)}, en plus ou en moins. Nous disons que deux scores diffèrent seulement s’il y a plus de ${points(apart)} entre eux.`,
  lessPrecise:
    'Vous avez rempli la version courte. La marge d’erreur est donc plus grande qu’avec les 36 affirmations.',
  talk: 'Parlez-en avec votre équipe. Que reconnaissez-vous ? Qu’est-ce qui vous surprend ? Que voulez-vous changer en premier ?',
};

function points(count: number): string {
  return `${count} ${count < 2 ? 'point' : 'points'}`;
}
