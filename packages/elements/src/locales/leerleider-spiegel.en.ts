import type { LeerleiderSpiegelText } from './leerleider-spiegel-text.js';

export const leerleiderSpiegelTextEn: LeerleiderSpiegelText = {
  thanks: 'Thank you: this helps your manager',
  onlyMean:
    'The checklist shows your manager only an average, and only when at least five people have answered. Your own answers are not shown there.',
  answers: 'This is what you answered',
};
