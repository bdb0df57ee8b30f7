import type { Definition } from '../../model/text.js';
import { leervoorkeurKeuze } from './leervoorkeur-keuze.js';
import { leervoorkeurKeuzeNl } from './leervoorkeur-keuze.nl.js';
import { leervoorkeurAdvice } from './leervoorkeur-advice.js';
import { leervoorkeurAdviceNl } from './leervoorkeur-advice.nl.js';

/** The instrument with the texts that are always there. */
export const leervoorkeurKeuzeDefinition: Definition = {
  instrument: leervoorkeurKeuze,
  texts: { nl: leervoorkeurKeuzeNl },
  advice: leervoorkeurAdvice,
  adviceTexts: { nl: leervoorkeurAdviceNl },
};
