import type { Definition } from '../../model/text.js';
import { leerklimaat } from './leerklimaat.js';
import { leerklimaatNl } from './leerklimaat.nl.js';

/** What is asked and nothing to do with it: for who brings advice of another kind, or brings it later. */
export const leerklimaatQuestions: Definition = {
  instrument: leerklimaat,
  texts: { nl: leerklimaatNl },
};
