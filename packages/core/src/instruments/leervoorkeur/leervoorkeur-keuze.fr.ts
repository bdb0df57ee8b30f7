import { choiceText } from './choice-text.js';
import { leervoorkeurFr } from './leervoorkeur.fr.js';

export const leervoorkeurKeuzeFr = /* @__PURE__ */ choiceText(leervoorkeurFr, {
  purpose:
    'Vous choisissez quatre fois ce qui vous correspond le plus et le moins. C’est un langage pour en parler, pas un jugement.',
  best: 'Qu’est-ce qui vous correspond le plus ?',
  least: 'Qu’est-ce qui vous correspond le moins ?',
});
