import type { Definition } from '../../model/text.js';
import { veiligheid } from './veiligheid.js';
import { veiligheidNl } from './veiligheid.nl.js';

/** What is asked and nothing to do with it: for who brings advice of another kind, or brings it later. */
export const veiligheidQuestions: Definition = {
  instrument: veiligheid,
  texts: { nl: veiligheidNl },
};
