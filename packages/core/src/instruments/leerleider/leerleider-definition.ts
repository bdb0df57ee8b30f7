import { supportLinks } from '../support-links.js';
import type { Definition } from '../../model/text.js';
import { leerleider } from './leerleider.js';
import { leerleiderNl } from './leerleider.nl.js';
import { leerleiderAdvice } from './leerleider-advice.js';
import { leerleiderAdviceNl } from './leerleider-advice.nl.js';

/** The instrument with the texts that are always there. */
export const leerleiderDefinition: Definition = {
  instrument: leerleider,
  texts: { nl: leerleiderNl },
  advice: leerleiderAdvice,
  adviceTexts: { nl: leerleiderAdviceNl },
  links: supportLinks,
};
