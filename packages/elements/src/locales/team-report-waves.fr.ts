import type { TeamReportWavesText } from './team-report-waves-text.js';

export const teamReportWavesFr: TeamReportWavesText = {
  link: 'Ce qui a changé dans cette équipe',
  first: 'Ce qu’une deuxième mesure peut montrer',
  more: (names, earlier) => `Depuis « ${earlier} », clairement plus : ${names}`,
  less: (names, earlier) => `Depuis « ${earlier} », clairement moins : ${names}`,
  alike: (earlier) => `Pas de changement clair depuis « ${earlier} »`,
  unknown: 'On ne peut encore rien dire ici sur un changement',
  change: (now, earlier) => `${now} et ${earlier}, côte à côte`,
  plot: 'Le point est la différence avec la fois précédente. Si le trait passe par le milieu, cela peut être un hasard.',
  ticks: ['moins', 'pareil', 'plus'],
  unlinked:
    'Nous ne savons pas qui a répondu les deux fois. Une différence peut donc aussi exister parce que d’autres personnes ont répondu.',
  chance:
    'Un résultat loin des autres la fois précédente s’en rapproche souvent de lui-même. Ce qui est la cause, nous ne le savons pas.',
  smallest: 'Quel changement une prochaine fois peut montrer',
  couldShow: (low, high) =>
    `Avec le même nombre de personnes, un changement se remarque seulement à partir de ${low} à ${high} points, selon l’aspect. Il y a peut-être aussi des changements plus petits, mais vous ne les voyez pas.`,
  couldShowOne: (points) =>
    `Avec le même nombre de personnes, un changement se remarque seulement à partir de ${points} ${points < 2 ? 'point' : 'points'}. Il y a peut-être aussi des changements plus petits, mais vous ne les voyez pas.`,
  rounds: 'Tous les tours côte à côte',
  now: 'Maintenant',
  before: 'Fois précédente',
  difference: 'Différence',
  inWords: 'En mots',
  round: 'Tour',
  leastChange: 'Visible seulement à partir de (points)',
  said: {
    more: 'clairement plus',
    less: 'clairement moins',
    alike: 'pas de différence claire',
  },
};
