import type { Definition } from '../../model/text.js';
import { leervoorkeur } from './leervoorkeur.js';
import { leervoorkeurNl } from './leervoorkeur.nl.js';

/** What is asked and nothing to do with it: for who brings advice of another kind, or brings it later. */
export const leervoorkeurQuestions: Definition = {
  instrument: leervoorkeur,
  texts: { nl: leervoorkeurNl },
};
