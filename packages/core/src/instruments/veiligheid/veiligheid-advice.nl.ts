import type { AdviceTexts } from '../../model/text.js';
import type { veiligheidAdvice } from './veiligheid-advice.js';

export const veiligheidAdviceNl = {
  'veiligheid-a1': {
    title: 'Stel de vraag die misschien ook anderen hebben',
    firstStep: 'Zeg in het overleg: ‘Dit begrijp ik nog niet. Wie legt het uit?’',
  },
  'veiligheid-a2': {
    title: 'Geef tegenspraak een vast moment',
    firstStep: 'Stel je leidinggevende één vaste slotvraag voor: ‘Wat zien we over het hoofd?’',
  },
  'veiligheid-a3': {
    title: 'Spreek af hoe jullie op een fout reageren',
    firstStep: 'Kies samen een eerste zin, zoals: ‘Fijn dat je het zegt. Wat is er nodig?’',
  },
} as const satisfies AdviceTexts<typeof veiligheidAdvice>;
