import type { Definition } from '../../model/text.js';
import { leercultuurkenmerken } from './leercultuurkenmerken.js';
import { leercultuurkenmerkenNl } from './leercultuurkenmerken.nl.js';
import { leercultuurkenmerkenAdvice } from './leercultuurkenmerken-advice.js';
import { leercultuurkenmerkenAdviceNl } from './leercultuurkenmerken-advice.nl.js';

/** The instrument with the texts that are always there. */
export const leercultuurkenmerkenDefinition: Definition = {
  instrument: leercultuurkenmerken,
  texts: { nl: leercultuurkenmerkenNl },
  advice: leercultuurkenmerkenAdvice,
  adviceTexts: { nl: leercultuurkenmerkenAdviceNl },
};
