import { choiceText } from './choice-text.js';
import { leervoorkeurEn } from './leervoorkeur.en.js';

export const leervoorkeurKeuzeEn = /* @__PURE__ */ choiceText(leervoorkeurEn, {
  purpose:
    'Four times, you choose what fits you best and what fits you least. Use what you see as a language for conversations, not as a judgement.',
  best: 'Which one fits you best?',
  least: 'Which one fits you least?',
});
