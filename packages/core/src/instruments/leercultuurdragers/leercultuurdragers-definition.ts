import type { Definition } from '../../model/text.js';
import { leercultuurdragers } from './leercultuurdragers.js';
import { leercultuurdragersNl } from './leercultuurdragers.nl.js';
import { leercultuurdragersAdvice } from './leercultuurdragers-advice.js';
import { leercultuurdragersAdviceNl } from './leercultuurdragers-advice.nl.js';

/** The instrument with the texts that are always there. */
export const leercultuurdragersDefinition: Definition = {
  instrument: leercultuurdragers,
  texts: { nl: leercultuurdragersNl },
  advice: leercultuurdragersAdvice,
  adviceTexts: { nl: leercultuurdragersAdviceNl },
};
