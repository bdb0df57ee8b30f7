import type { Definition } from '../../model/text.js';
import { leerleiderSpiegel } from './leerleider-spiegel.js';
import { leerleiderSpiegelNl } from './leerleider-spiegel.nl.js';

/** The instrument with the texts that are always there. */
export const leerleiderSpiegelDefinition: Definition = {
  instrument: leerleiderSpiegel,
  texts: { nl: leerleiderSpiegelNl },
};
