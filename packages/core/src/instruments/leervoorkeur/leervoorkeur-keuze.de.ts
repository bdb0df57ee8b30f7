import { choiceText } from './choice-text.js';
import { leervoorkeurDe } from './leervoorkeur.de.js';

export const leervoorkeurKeuzeDe = /* @__PURE__ */ choiceText(leervoorkeurDe, {
  purpose:
    'Du wählst viermal, was am besten und was am wenigsten zu dir passt. Nutze das als Sprache für ein Gespräch, nicht als Urteil.',
  best: 'Was passt am besten zu dir?',
  least: 'Was passt am wenigsten zu dir?',
});
