import { supportLinks } from '../support-links.js';
import type { Definition } from '../../model/text.js';
import { leerklimaat } from './leerklimaat.js';
import { leerklimaatNl } from './leerklimaat.nl.js';
import { leerklimaatAdvice } from './leerklimaat-advice.js';
import { leerklimaatAdviceNl } from './leerklimaat-advice.nl.js';

/** The instrument with the texts that are always there. */
export const leerklimaatDefinition: Definition = {
  instrument: leerklimaat,
  texts: { nl: leerklimaatNl },
  advice: leerklimaatAdvice,
  adviceTexts: { nl: leerklimaatAdviceNl },
  links: supportLinks,
};
