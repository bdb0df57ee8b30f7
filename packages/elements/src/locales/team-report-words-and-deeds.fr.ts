import type { TeamReportWordsAndDeedsText } from './team-report-words-and-deeds-text.js';

export const teamReportWordsAndDeedsFr: TeamReportWordsAndDeedsText = {
  title: 'Parler d’apprendre, et le faire',
  ratio: (ratio, low, high) =>
    `Les gens qui parlent plus souvent de leur développement font ${ratio} fois autant d’activités d’apprentissage (entre ${low} et ${high}).`,
  maybeChance: 'Cette différence peut aussi être un hasard.',
  noRatio: (reason) =>
    `Les gens qui parlent plus souvent en font-ils plus, et combien ? Nous ne pouvons pas le dire : ${reason}.`,
  together: {
    more: 'Les gens qui parlent plus souvent font souvent aussi plus d’activités.',
    less: 'Les gens qui parlent plus souvent font souvent moins d’activités.',
    unclear:
      'Les gens qui parlent plus souvent font-ils aussi plus d’activités ? Ce n’est pas clair.',
  },
  cause:
    'Ce qui est la cause, nous ne le savons pas. Tout vient d’un seul questionnaire, à un seul moment, des gens eux-mêmes.',
  fieldStudy:
    'Dans une étude de terrain ailleurs, les gens qui parlent plus souvent en faisaient presque quatre fois plus. C’est une information de contexte, pas un objectif.',
  bars: 'Les barres montrent combien d’activités d’apprentissage les gens ont faites en moyenne en trois mois.',
  often: (anchor) => `En parle ${anchor} ou plus souvent`,
  seldom: 'En parle moins souvent',
  mix: 'Voici combien de fois les gens ont fait chacune des huit choses, en moyenne en trois mois.',
  plotMeans: 'Le point est la moyenne du groupe.',
  figure: 'Chiffre',
  value: 'Valeur',
  rowRatio: 'Combien de fois autant',
  rowTogether: 'Corrélation (Spearman)',
  rowBetween: 'Corrélation entre les équipes',
  rowWithin: 'Corrélation au sein des équipes',
};
