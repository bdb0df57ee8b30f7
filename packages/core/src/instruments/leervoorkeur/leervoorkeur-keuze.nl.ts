import { choiceText } from './choice-text.js';
import { leervoorkeurNl } from './leervoorkeur.nl.js';

export const leervoorkeurKeuzeNl = /* @__PURE__ */ choiceText(leervoorkeurNl, {
  purpose:
    'Je kiest vier keer wat het best en wat het minst bij je past. Gebruik wat je ziet als taal voor een gesprek, niet als een oordeel.',
  best: 'Wat past het best bij jou?',
  least: 'Wat past het minst bij jou?',
});
