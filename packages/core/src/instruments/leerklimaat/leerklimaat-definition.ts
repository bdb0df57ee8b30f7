import type { Definition } from '../../model/text.js';
import { leerklimaat } from './leerklimaat.js';
import { leerklimaatNl } from './leerklimaat.nl.js';

/** The instrument with the texts that are always there. */
export const leerklimaatDefinition: Definition = {
  instrument: leerklimaat,
  texts: { nl: leerklimaatNl },
};
