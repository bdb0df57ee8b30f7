import type { LeercultuurdragersText } from './leercultuurdragers-text.js';

export const leercultuurdragersEn: LeercultuurdragersText = {
  conditions: 'Which conditions do you already see?',
  seen: (part, whole) => `you already see ${part} of ${whole}`,
  there: 'You already see this',
  partly: 'You partly see this',
  notYet: 'You do not see this yet',
  unknown: 'Without an answer',
};
