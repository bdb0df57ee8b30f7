import type { LeerleiderSpiegelText } from './leerleider-spiegel-text.js';

export const leerleiderSpiegelTextFr: LeerleiderSpiegelText = {
  thanks: 'Merci : cela aide votre responsable à avancer',
  onlyMean:
    'Dans sa liste, votre responsable voit seulement une moyenne, et seulement à partir de cinq personnes. Vos propres réponses n’y figurent pas.',
  answers: 'Ce que vous avez répondu',
};
