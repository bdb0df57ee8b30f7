import type { TeamReportChainText } from './team-report-chain-text.js';

export const teamReportChainFr: TeamReportChainText = {
  title: 'La chaîne de l’apprentissage, côte à côte',
  apart: (names) => `Des maillons voient ceci autrement : ${names}`,
  alike: 'Entre les maillons, on ne voit pas de différence claire',
  about:
    'Une chaîne n’a ni dessus ni dessous. Chaque maillon a sa propre tâche, et ils ont besoin les uns des autres.',
  single: 'Il y a un seul maillon. Pour les placer côte à côte, il en faut deux.',
  climate: 'Comment chaque maillon voit le climat d’apprentissage',
  link: 'Maillon',
  clear: (pairs) => `différence claire ${pairs}.`,
  pair: (a, b) => `entre ${a} et ${b}`,
  noneClear: 'pas de différence claire entre les maillons.',
  unknown: 'on ne peut pas dire ici si les maillons diffèrent clairement.',
};
