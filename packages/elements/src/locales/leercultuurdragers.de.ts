import type { LeercultuurdragersText } from './leercultuurdragers-text.js';

export const leercultuurdragersDe: LeercultuurdragersText = {
  conditions: 'Welche Bedingungen siehst du schon?',
  seen: (part, whole) => `${part} von ${whole} siehst du schon`,
  there: 'Siehst du schon',
  partly: 'Siehst du teilweise',
  notYet: 'Siehst du noch nicht',
  unknown: 'Ohne Antwort',
};
