import type { TeamReportChainText } from './team-report-chain-text.js';

export const teamReportChainDe: TeamReportChainText = {
  title: 'Die Kette des Lernens, nebeneinander',
  apart: (names) => `Glieder der Kette sehen das unterschiedlich: ${names}`,
  alike: 'Zwischen den Gliedern der Kette ist kein deutlicher Unterschied zu sehen',
  about:
    'Eine Kette hat kein Oben und kein Unten. Jedes Glied hat eine eigene Aufgabe, und sie brauchen einander.',
  single: 'Es gibt nur ein Glied. Nebeneinanderlegen geht ab zwei Gliedern.',
  climate: 'Wie jedes Glied das Lernklima sieht',
  link: 'Kettenglied',
  clear: (pairs) => `deutlicher Unterschied ${pairs}.`,
  pair: (a, b) => `zwischen ${a} und ${b}`,
  noneClear: 'kein deutlicher Unterschied zwischen den Gliedern.',
  unknown: 'Ob sich die Glieder deutlich unterscheiden, lässt sich hier nicht sagen.',
};
