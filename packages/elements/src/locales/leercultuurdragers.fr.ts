import type { LeercultuurdragersText } from './leercultuurdragers-text.js';

export const leercultuurdragersFr: LeercultuurdragersText = {
  conditions: 'Quelles conditions voyez-vous déjà ?',
  seen: (part, whole) => `vous en voyez déjà ${part} sur ${whole}`,
  there: 'Ce que vous voyez déjà',
  partly: 'Ce que vous voyez en partie',
  notYet: 'Ce que vous ne voyez pas encore',
  unknown: 'Sans réponse',
};
