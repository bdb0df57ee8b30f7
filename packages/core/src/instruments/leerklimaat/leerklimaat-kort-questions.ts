import type { Definition } from '../../model/text.js';
import { leerklimaatKort } from './leerklimaat-kort.js';
import { leerklimaatKortNl } from './leerklimaat-kort.nl.js';

/** What is asked and nothing to do with it: for who brings advice of another kind, or brings it later. */
export const leerklimaatKortQuestions: Definition = {
  instrument: leerklimaatKort,
  texts: { nl: leerklimaatKortNl },
};
