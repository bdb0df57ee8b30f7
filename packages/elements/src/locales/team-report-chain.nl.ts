import type { TeamReportChainText } from './team-report-chain-text.js';

export const teamReportChainNl: TeamReportChainText = {
  title: 'De keten van leren, naast elkaar',
  apart: (names) => `Schakels zien dit anders: ${names}`,
  alike: 'Tussen de schakels is geen duidelijk verschil te zien',
  about:
    'Een keten heeft geen boven of onder. Elke schakel heeft een eigen taak, en ze hebben elkaar nodig.',
  single: 'Er is maar één schakel. Naast elkaar leggen kan vanaf twee.',
  climate: 'Hoe elke schakel het leerklimaat ziet',
  link: 'Schakel',
  clear: (pairs) => `duidelijk verschil ${pairs}.`,
  pair: (a, b) => `tussen ${a} en ${b}`,
  noneClear: 'geen duidelijk verschil tussen de schakels.',
  unknown: 'of de schakels duidelijk verschillen, is hier niet te zeggen.',
};
