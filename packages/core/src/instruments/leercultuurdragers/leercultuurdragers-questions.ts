import type { Definition } from '../../model/text.js';
import { leercultuurdragers } from './leercultuurdragers.js';
import { leercultuurdragersNl } from './leercultuurdragers.nl.js';

/** What is asked and nothing to do with it: for who brings advice of another kind, or brings it later. */
export const leercultuurdragersQuestions: Definition = {
  instrument: leercultuurdragers,
  texts: { nl: leercultuurdragersNl },
};
