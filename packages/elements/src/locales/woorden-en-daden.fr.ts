import type { WoordenEnDadenText } from './woorden-en-daden-text.js';

export const woordenEnDadenFr: WoordenEnDadenText = {
  talk: (often) => `Parler de votre développement avec des collègues : ${often}.`,
  noTalk: 'Vous n’avez pas indiqué à quelle fréquence vous parlez de votre développement.',
  mix: (total) => `Moments d’apprentissage que vous avez comptés en trois mois : ${total}.`,
  noMix: 'Il y a trop peu de réponses pour additionner vos moments d’apprentissage.',
  atLeast: (total) => `au moins ${total}`,
  mixPicture:
    'Voici combien de fois vous avez fait chacune des huit choses ces trois derniers mois.',
  capped: (most) =>
    `Une réponse de ${most} veut dire ${most} ou plus. Votre total peut donc être plus grand.`,
  orMore: (most) => `${most} ou plus`,
  way: 'Façon d’apprendre',
  times: 'Nombre de fois',
  total: 'Ensemble',
  context:
    'Dans une étude de terrain, les gens qui parlaient plus souvent de leur développement faisaient aussi plus d’activités d’apprentissage. Ce qui est la cause, nous ne le savons pas.',
};
