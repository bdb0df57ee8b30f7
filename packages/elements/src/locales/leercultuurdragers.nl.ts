import type { LeercultuurdragersText } from './leercultuurdragers-text.js';

export const leercultuurdragersNl: LeercultuurdragersText = {
  conditions: 'Welke voorwaarden zie je al?',
  seen: (part, whole) => `${part} van ${whole} zie je al`,
  there: 'Zie je al',
  partly: 'Zie je deels',
  notYet: 'Zie je nog niet',
  unknown: 'Zonder antwoord',
};
