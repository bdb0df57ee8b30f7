import type { Definition } from '../../model/text.js';
import { keten } from './keten.js';
import { ketenNl } from './keten.nl.js';

/** The instrument with the texts that are always there. */
export const ketenDefinition: Definition = {
  instrument: keten,
  texts: { nl: ketenNl },
};
