import type { Definition } from '../../model/text.js';
import { leergoesting } from './leergoesting.js';
import { leergoestingNl } from './leergoesting.nl.js';
import { leergoestingNlNl } from './leergoesting.nl-nl.js';

/** What is asked and nothing to do with it: for who brings advice of another kind, or brings it later. */
export const leergoestingQuestions: Definition = {
  instrument: leergoesting,
  texts: { nl: leergoestingNl, 'nl-NL': leergoestingNlNl },
};
