import type { Definition } from '../../model/text.js';
import { leergoesting } from './leergoesting.js';
import { leergoestingNl } from './leergoesting.nl.js';
import { leergoestingNlNl } from './leergoesting.nl-nl.js';
import { leergoestingAdvice } from './leergoesting-advice.js';
import { leergoestingAdviceNl } from './leergoesting-advice.nl.js';

/** The instrument with the texts that are always there. */
export const leergoestingDefinition: Definition = {
  instrument: leergoesting,
  texts: { nl: leergoestingNl, 'nl-NL': leergoestingNlNl },
  advice: leergoestingAdvice,
  adviceTexts: { nl: leergoestingAdviceNl },
};
