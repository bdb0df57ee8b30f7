import type { Definition } from '../../model/text.js';
import { leervoorkeur } from './leervoorkeur.js';
import { leervoorkeurNl } from './leervoorkeur.nl.js';
import { leervoorkeurAdvice } from './leervoorkeur-advice.js';
import { leervoorkeurAdviceNl } from './leervoorkeur-advice.nl.js';

/** The instrument with the texts that are always there. */
export const leervoorkeurDefinition: Definition = {
  instrument: leervoorkeur,
  texts: { nl: leervoorkeurNl },
  advice: leervoorkeurAdvice,
  adviceTexts: { nl: leervoorkeurAdviceNl },
};
