import type { Definition } from '../../model/text.js';
import { leercultuurkenmerken } from './leercultuurkenmerken.js';
import { leercultuurkenmerkenNl } from './leercultuurkenmerken.nl.js';

/** What is asked and nothing to do with it: for who brings advice of another kind, or brings it later. */
export const leercultuurkenmerkenQuestions: Definition = {
  instrument: leercultuurkenmerken,
  texts: { nl: leercultuurkenmerkenNl },
};
